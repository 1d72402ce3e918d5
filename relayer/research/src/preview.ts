// SPDX-License-Identifier: Apache-2.0
import type { Chain } from "@aceso/client";
import { hex } from "@aceso/proto/encoding";

/** What a request would get now, and what it would cost. Amounts in uaceso. */
export interface Preview {
  readonly permitted: readonly { readonly record: string; readonly consent: string; readonly price: bigint }[];
  /** `code` is the chain's word for why not. */
  readonly refused: readonly { readonly record: string; readonly code: string }[];
  readonly total: bigint;
  /** What the study's escrow has free. */
  readonly free: bigint;
}

/** Asks the chain what it would decide for each record, without sending a request. Trustees may still refuse what it permits. */
export async function previewAccess(chain: Chain, study: Uint8Array, researcher: string, records: readonly Uint8Array[]): Promise<Preview> {
  const answer = await chain.query.study.previewAccess({ study: hex(study), researcher, records: records.map(hex) });
  return {
    permitted: answer.permitted.map(({ record, consent, price }) => ({ record: hex(record), consent: hex(consent), price })),
    refused: answer.refused.map(({ record, code }) => ({ record: hex(record), code })),
    total: answer.total,
    free: answer.escrowFree,
  };
}
