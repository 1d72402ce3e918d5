// SPDX-License-Identifier: Apache-2.0
import type { Device } from "./device.ts";
import { eatMeasurementOf } from "./eat/measurement.ts";
import type { Firmware } from "./firmware.ts";
import { psaMeasurementOf } from "./psa/measurement.ts";
import { tpmMeasurementOf } from "./tpm/measurement.ts";

/** The 32 bytes that a maker registers as a reference value of firmware, as evidence of a format measures it. */
export function measurementOf(firmware: Firmware, format: Device["format"] = "psa"): Uint8Array {
  if (format === "psa") return psaMeasurementOf(firmware);
  return format === "tpm2" ? tpmMeasurementOf(firmware) : eatMeasurementOf(firmware);
}
