// SPDX-License-Identifier: Apache-2.0
import type { Chain } from "@aceso/client";

/** What a node says without proof: where to look. Nothing is decided on it; what it names is read from proven state. */
export interface Hints {
  /** Ids of the live consents of an owner. */
  consentsOf(owner: string): Promise<Uint8Array[]>;
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
    visasOf: async (holder) => (await query.consent.visas({ holder })).visas,
  };
}
