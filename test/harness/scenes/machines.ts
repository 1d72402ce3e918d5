// SPDX-License-Identifier: Apache-2.0
// Devices that attest by another format than psa: a monitor with a TPM, a strap with a certified key, a gateway in front of two sensors.
import { createSender } from "@aceso/client";
import {
  approveSoftwareAnchor,
  createDevice,
  createEatDevice,
  createMakerCa,
  createMakerRoot,
  createTpmDevice,
  type Device,
  enrolDevices,
  type Firmware,
  type FirmwareReference,
  type MakerCa,
  type MakerRoot,
  measurementOf,
  registerModel,
  softwareFirmware,
} from "@aceso/device";
import { ReferenceState } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { type Identity, seeded } from "../keys.ts";
import type { Network } from "../network.ts";
import { common, type Model } from "./makers.ts";

type RandomBytes = ReturnType<typeof seeded>;

/** A model of one of these devices. */
interface MachinePlan {
  readonly modelName: string;
  readonly udiDi: string;
  /** How many. */
  readonly count: number;
  readonly ca: (random: RandomBytes) => MakerCa;
  /** The root that vouches for a gateway's sensors. */
  readonly sensors?: Firmware;
  readonly make: (random: RandomBytes, ca: MakerCa, root: MakerRoot, firmware: Firmware) => Device;
}

const sensor = softwareFirmware("Nordlicht Hub ECG lead", "1.0.0");

/** A bedside monitor that measures its boot with a TPM. */
export const monitor: MachinePlan = {
  modelName: "Cardia Monitor",
  udiDi: "00860000000031",
  count: 2,
  ca: (random) => createMakerCa(random, "tpm2", "Cardia Test Devices"),
  make: (random, ca, _root, firmware) => createTpmDevice(random, ca, firmware),
};

/** A chest strap with a certified key. */
export const strap: MachinePlan = {
  modelName: "Nordlicht Strap",
  udiDi: "00860000000048",
  count: 2,
  ca: (random) => createMakerCa(random, "eat-x5c", "Nordlicht Test Sensors"),
  make: (random, ca, _root, firmware) => createEatDevice(random, ca, firmware),
};

/** A gateway: its ECG lead attests by itself, its scale does not, so that nothing it sends is worth more than tier T1. */
export const hub: MachinePlan = {
  modelName: "Nordlicht Hub",
  udiDi: "00860000000055",
  count: 2,
  ca: (random) => createMakerCa(random, "eat-x5c", "Nordlicht Test Sensors hubs"),
  sensors: sensor,
  make: (random, ca, root, firmware) =>
    createEatDevice(random, ca, firmware, [
      { kind: "attested", name: "ecg", device: createDevice(random, root, sensor) },
      { kind: "stated", name: "scale", softwareName: "Example kitchen scale" },
    ]),
};

/** Registers a further model of a registered maker, with its roots and firmware, and enrols its devices. */
export async function makeMachines(network: Network, maker: Identity, plan: MachinePlan): Promise<Model> {
  const sender = createSender(network.chain, maker.wallet);
  const random = seeded(network.seed, `model/${plan.modelName}`);
  const [ca, root, firmware] = [plan.ca(random), createMakerRoot(random), softwareFirmware(plan.modelName, "1.0.0")];
  const devices = Array.from({ length: plan.count }, () => plan.make(random, ca, root, firmware));
  const roots = plan.sensors === undefined ? [ca] : [ca, root];
  await Promise.all(roots.map((each) => approveSoftwareAnchor(sender, each, `${plan.modelName} ${each.format} software root`)));
  const { model } = await registerModel(sender, {
    ...common,
    name: plan.modelName,
    udiDi: plan.udiDi,
    formats: roots.map(({ format }) => format),
    anchors: roots.map(({ anchorId }) => anchorId),
    firmware: [
      reference("1.0.0", measurementOf(firmware, ca.format), false),
      ...(plan.sensors === undefined ? [] : [reference("ecg 1.0.0", measurementOf(plan.sensors), true)]),
    ],
  });
  await enrolDevices(
    sender,
    model,
    devices.map(({ id }) => id),
  );
  return { id: model, devices };
}

function reference(version: string, measurement: Uint8Array, nonceBuilder: boolean): FirmwareReference {
  return { version, measurement, state: ReferenceState.REFERENCE_STATE_OK, nonceBuilder };
}
