// SPDX-License-Identifier: Apache-2.0
import { H, text } from "@aceso/proto/encoding";
import type { Firmware } from "../firmware.ts";

/** Measurements as an EAT states them: content type and bytes of each component. */
export function eatMeasurements({ components }: Firmware): readonly (readonly [type: string, value: Uint8Array])[] {
  return components.map(({ type, measurement }) => [`application/vnd.aceso.${type.toLowerCase()}`, measurement]);
}

/** The 32 bytes to register as a reference value: H("aceso/eat-measurement/1", hardware model, type, value, …). */
export function eatMeasurementOf(firmware: Firmware): Uint8Array {
  return H(
    "aceso/eat-measurement/1",
    firmware.implementationId,
    ...eatMeasurements(firmware).flatMap(([type, value]) => [text(type), value]),
  );
}
