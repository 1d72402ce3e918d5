// SPDX-License-Identifier: Apache-2.0
import type { Sender, TxResult } from "@aceso/client";
import { MsgFundModel } from "@aceso/proto/gen/aceso/device/v1/tx.ts";

/** Prepays attestation rounds of a model's devices; `amount` in uaceso. */
export function fundModel(sender: Sender, model: Uint8Array, amount: bigint): Promise<TxResult> {
  const value = MsgFundModel.fromPartial({ maker: sender.address, model, amount });
  return sender.send([{ typeUrl: MsgFundModel.typeUrl, value }]);
}
