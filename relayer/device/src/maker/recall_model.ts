// SPDX-License-Identifier: Apache-2.0
import type { Sender, TxResult } from "@aceso/client";
import { MsgRecallModel } from "@aceso/proto/gen/aceso/device/v1/tx.ts";

/** A time whose records are recalled, [from, until) in Unix seconds. */
export interface RecallWindow {
  readonly from: bigint;
  readonly until: bigint;
  readonly reason: string;
}

/** Lets the records of a model made in a time read as RECALLED. @throws AcesoError recall_window, not_model_maker */
export function recallModel(sender: Sender, model: Uint8Array, window: RecallWindow): Promise<TxResult> {
  const value = MsgRecallModel.fromPartial({ signer: sender.address, model, ...window });
  return sender.send([{ typeUrl: MsgRecallModel.typeUrl, value }]);
}
