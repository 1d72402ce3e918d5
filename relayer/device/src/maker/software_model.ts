// SPDX-License-Identifier: Apache-2.0
import type { Sender } from "@aceso/client";
import { ReferenceState } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import type { Device } from "../device.ts";
import { createEatDevice } from "../eat/device.ts";
import { softwareFirmware } from "../firmware.ts";
import { measurementOf } from "../measurement.ts";
import { createDevice } from "../psa/device.ts";
import type { RandomBytes } from "../random.ts";
import { createMakerCa, type MakerCa } from "../software/ca.ts";
import { createTpmDevice } from "../tpm/device.ts";
import { approveSoftwareAnchor } from "./approve_software_anchor.ts";
import { enrolDevices } from "./enrol_devices.ts";
import { type FirmwareReference, type ModelEntry, registerModel } from "./register_model.ts";
import { createMakerRoot, type MakerRoot } from "./root.ts";

/** Kinds of software devices: a format, or a gateway by eat-x5c in front of a psa sensor that attests and one that does not (tier T1). */
export const softwareKinds = ["psa", "eat-x5c", "tpm2", "gateway"] as const;
export type SoftwareKind = (typeof softwareKinds)[number];

/** A model of software devices, new from its randomness: the same bytes give the same roots and devices again. */
export interface SoftwareModel {
  readonly roots: readonly (MakerRoot | MakerCa)[];
  readonly firmware: readonly FirmwareReference[];
  /** The next device. */
  make(): Device;
}

const version = "1.0.0";

/** Makes roots and firmware of a model of a kind. */
export function softwareModel(
  kind: SoftwareKind,
  names: { readonly maker: string; readonly model: string },
  random: RandomBytes,
): SoftwareModel {
  const firmware = softwareFirmware(names.model, version);
  if (kind === "psa") {
    const root = createMakerRoot(random);
    return { roots: [root], firmware: [reference("psa")], make: () => createDevice(random, root, firmware) };
  }
  const ca = createMakerCa(random, kind === "tpm2" ? "tpm2" : "eat-x5c", `${names.maker} ${names.model}`);
  if (kind === "tpm2") return { roots: [ca], firmware: [reference("tpm2")], make: () => createTpmDevice(random, ca, firmware) };
  if (kind === "eat-x5c") return { roots: [ca], firmware: [reference("eat-x5c")], make: () => createEatDevice(random, ca, firmware) };
  const root = createMakerRoot(random);
  const sensor = softwareFirmware(`${names.model} ECG lead`, version);
  return {
    roots: [ca, root],
    firmware: [reference("eat-x5c"), { ...reference("psa"), version: `ECG lead ${version}`, measurement: measurementOf(sensor) }],
    make: () =>
      createEatDevice(random, ca, firmware, [
        { kind: "attested", name: "ecg", device: createDevice(random, root, sensor) },
        { kind: "stated", name: "scale", softwareName: "Example kitchen scale" },
      ]),
  };

  /** Only psa firmware builds the nonce; the hardware of the others certifies the data key. */
  function reference(format: Device["format"]): FirmwareReference {
    const measurement = measurementOf(firmware, format);
    return { version, measurement, state: ReferenceState.REFERENCE_STATE_OK, nonceBuilder: format === "psa" };
  }
}

/**
 * Admits the model's software roots, registers it and enrols devices of it; local networks only. Returns the model's id.
 * @throws AcesoError anchor_not_approved elsewhere, model_exists, maker_not_found
 */
export async function registerSoftwareModel(
  sender: Sender,
  { roots, firmware }: SoftwareModel,
  entry: Omit<ModelEntry, "formats" | "anchors" | "firmware">,
  devices: readonly Device[],
): Promise<Uint8Array> {
  for (const root of roots) await approveSoftwareAnchor(sender, root, `${entry.name} ${root.format} software root`);
  const anchors = roots.map(({ anchorId }) => anchorId);
  const { model } = await registerModel(sender, { ...entry, formats: roots.map(({ format }) => format), anchors, firmware });
  await enrolDevices(
    sender,
    model,
    devices.map(({ id }) => id),
  );
  return model;
}
