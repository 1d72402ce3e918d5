// SPDX-License-Identifier: Apache-2.0
import type { Sender, TxResult } from "@aceso/client";
import { MsgSetReference } from "@aceso/proto/gen/aceso/device/v1/tx.ts";
import type { FirmwareReference } from "./register_model.ts";

/** Says what a firmware measurement of a model is worth from now on, new or known. @throws AcesoError not_model_maker, device_too_many */
export function setFirmware(sender: Sender, model: Uint8Array, reference: FirmwareReference): Promise<TxResult> {
  return sender.send([referenceMessage(sender.address, model, reference)]);
}

/** The message that records a reference value, good from the beginning of time without an end. */
export function referenceMessage(maker: string, model: Uint8Array, reference: FirmwareReference) {
  const value = MsgSetReference.fromPartial({ maker, reference: { model, from: 1n, until: 0n, ...reference } });
  return { typeUrl: MsgSetReference.typeUrl, value };
}
