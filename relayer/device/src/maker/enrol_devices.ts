// SPDX-License-Identifier: Apache-2.0
import type { Sender, TxResult } from "@aceso/client";
import { MsgEnrolDevices } from "@aceso/proto/gen/aceso/device/v1/tx.ts";

/** The most devices that one transaction enrols. */
export const enrolPerTransaction = 500;

/** Puts device ids of a model on chain, at most 500 in a transaction; `each` hears of every transaction. @throws AcesoError device_quota, device_exists */
export async function enrolDevices(
  sender: Sender,
  model: Uint8Array,
  devices: readonly Uint8Array[],
  each: (enrolled: number, tx: TxResult) => void = () => undefined,
): Promise<void> {
  for (let at = 0; at < devices.length; at += enrolPerTransaction) {
    const some = devices.slice(at, at + enrolPerTransaction);
    const value = MsgEnrolDevices.fromPartial({ maker: sender.address, model, devices: some });
    const tx = await sender.send([{ typeUrl: MsgEnrolDevices.typeUrl, value }]);
    each(at + some.length, tx);
  }
}
