// SPDX-License-Identifier: Apache-2.0
import type { Sender, TxResult } from "@aceso/client";
import { MsgFundStudy } from "@aceso/proto/gen/aceso/study/v1/tx.ts";

/** Adds to a study's escrow, out of which its requests are paid; `amount` in uaceso. Anyone may. */
export function fundStudy(sender: Sender, study: Uint8Array, amount: bigint): Promise<TxResult> {
  const value = MsgFundStudy.fromPartial({ funder: sender.address, study, amount });
  return sender.send([{ typeUrl: MsgFundStudy.typeUrl, value }]);
}
