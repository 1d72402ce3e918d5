// SPDX-License-Identifier: Apache-2.0
import { concat, H, sha256 } from "@aceso/proto/encoding";
import type { Firmware } from "../firmware.ts";
import { pcrSelection } from "../software/tpm.ts";

const PCR_BYTES = 32;

/** PCRs after a boot that extended one register with each component (TPM 2.0 Library, Part 1 §17.2): SHA-256(zeros ‖ measurement). */
export function bootPcrs({ components }: Firmware): readonly Uint8Array[] {
  return components.map(({ measurement }) => sha256(concat(new Uint8Array(PCR_BYTES), measurement)));
}

/** The 32 bytes to register as a reference value: H("aceso/tpm2-measurement/1", TPML_PCR_SELECTION, digest of the PCRs). */
export function tpmMeasurementOf(firmware: Firmware): Uint8Array {
  const pcrs = bootPcrs(firmware);
  return H("aceso/tpm2-measurement/1", pcrSelection(pcrs.length), sha256(concat(...pcrs)));
}
