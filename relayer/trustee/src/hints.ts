// SPDX-License-Identifier: Apache-2.0
import type { Chain } from "@aceso/client";
import { DisputeStatus } from "@aceso/proto/gen/aceso/release/v1/state.ts";

/** What a node says without proof: where to look. Nothing is decided on it; what it names is read from proven state. */
export interface Hints {
  /** Ids of the live consents of an owner. */
  consentsOf(owner: string): Promise<Uint8Array[]>;
  /** Ids of disputes that wait for an operator's answer, the most urgent first. */
  disputesAgainst(operator: string): Promise<Uint8Array[]>;
  /** Seconds after an order's deadline in which a dispute about it can be opened or wait for an answer. */
  disputeSeconds(): Promise<number>;
  /** Issuer and type of the visas of a holder. */
  visasOf(holder: string): Promise<{ readonly issuer: string; readonly type: string }[]>;
}

/** Hints from a node's query services. */
export function nodeHints({ query }: Chain): Hints {
  const pagination = { key: new Uint8Array(), offset: 0n, limit: 200n, countTotal: false, reverse: false };
  return {
    consentsOf: async (owner) => {
      const { consents } = await query.consent.consentsByOwner({ owner, liveOnly: true, pagination });
      return consents.map(({ id }) => id);
    },
    disputesAgainst: async (operator) => {
      const { disputes } = await query.release.openDisputes({ pagination });
      return disputes
        .filter(({ trustee, status }) => trustee === operator && status === DisputeStatus.DISPUTE_STATUS_WAITING)
        .map(({ id }) => id);
    },
    disputeSeconds: async () => {
      const { params } = await query.release.params();
      return Number(params.disputeSeconds + 2n * params.answerSeconds);
    },
    visasOf: async (holder) => (await query.consent.visas({ holder })).visas,
  };
}
