// SPDX-License-Identifier: Apache-2.0
import type { Sender, TxResult } from "@aceso/client";
import { MsgAttestEthics } from "@aceso/proto/gen/aceso/study/v1/tx.ts";

/** What an ethics committee says of one version of a study. */
export interface EthicsAttestation {
  readonly study: Uint8Array;
  readonly version: number;
  /** SHA-256 of the committee's own file on the study. */
  readonly file: Uint8Array;
  /** Last second it holds, since 1970. */
  readonly until: bigint;
}

/** Attests a study's version: from then on it may ask for records. The sender must be an approved committee. */
export function attestEthics(committee: Sender, { study, version, file, until }: EthicsAttestation): Promise<TxResult> {
  const value = MsgAttestEthics.fromPartial({ committee: committee.address, study, version, hash: file, until });
  return committee.send([{ typeUrl: MsgAttestEthics.typeUrl, value }]);
}
