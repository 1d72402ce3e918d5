// SPDX-License-Identifier: Apache-2.0
import { H, text } from "@aceso/proto/encoding";
import type { Firmware } from "../firmware.ts";

/** The 32 bytes to register as a reference value: H("aceso/psa-measurement/1", implementation id, type, value, signer, …). */
export function psaMeasurementOf(firmware: Firmware): Uint8Array {
  const fields = firmware.components.flatMap(({ type, measurement, signer }) => [text(type), measurement, signer]);
  return H("aceso/psa-measurement/1", firmware.implementationId, ...fields);
}
