// SPDX-License-Identifier: Apache-2.0
import { sha256, text } from "@aceso/proto/encoding";

/** One measured piece of firmware (RFC 9783 §4.4.1). */
export interface FirmwareComponent {
  readonly type: string;
  readonly measurement: Uint8Array;
  readonly signer: Uint8Array;
  readonly version: string;
}

/** What a device boots. */
export interface Firmware {
  /** 32 bytes, the same for every device of a model. */
  readonly implementationId: Uint8Array;
  readonly components: readonly FirmwareComponent[];
}

/** Firmware of a simulated model: measurements and signer follow from the names, so that a version is always the same bytes. */
export function softwareFirmware(model: string, version: string): Firmware {
  const signer = sha256(text(`${model} release key`));
  const component = (type: string) => ({ type, measurement: sha256(text(`${model} ${type} ${version}`)), signer, version });
  return { implementationId: sha256(text(`${model} hardware`)), components: [component("BL"), component("PRoT"), component("ARoT")] };
}

/** Firmware whose first component is another than its name says. */
export function alteredFirmware(firmware: Firmware): Firmware {
  const components = firmware.components.map((component, index) =>
    index === 0 ? { ...component, measurement: sha256(component.measurement) } : component,
  );
  return { ...firmware, components };
}
