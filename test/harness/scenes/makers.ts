// SPDX-License-Identifier: Apache-2.0
import { createSender } from "@aceso/client";
import {
  approveSoftwareAnchor,
  createDevice,
  createMakerRoot,
  type Device,
  enrolDevices,
  type Firmware,
  measurementOf,
  registerMaker,
  registerModel,
  softwareFirmware,
} from "@aceso/device";
import { DataClass } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { ReferenceState, Tier } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { type Identity, seeded } from "../keys.ts";
import type { Network } from "../network.ts";

/** A model to register, with the firmware its devices boot. */
export interface ModelPlan {
  readonly makerName: string;
  readonly modelName: string;
  readonly udiDi: string;
  /** Firmware version of each device. */
  readonly devices: readonly string[];
  /** Versions with a reference value. */
  readonly references: readonly { readonly version: string; readonly recalled: boolean }[];
}

/** A registered model and its enrolled devices, in the plan's order. */
export interface Model {
  readonly id: Uint8Array;
  readonly devices: readonly Device[];
}

/** The patch that finds heart beats. */
export const cardia: ModelPlan = {
  makerName: "Cardia Test Devices",
  modelName: "Cardia Patch",
  udiDi: "00860000000017",
  devices: Array.from({ length: 8 }, () => "1.0.0"),
  references: [{ version: "1.0.0", recalled: false }],
};

/** The ring whose earlier firmware was recalled: the last device still boots it. */
export const nordlicht: ModelPlan = {
  makerName: "Nordlicht Test Sensors",
  modelName: "Nordlicht Ring",
  udiDi: "00860000000024",
  devices: ["2.1.0", "2.1.0", "2.1.0", "2.0.3"],
  references: [
    { version: "2.0.3", recalled: true },
    { version: "2.1.0", recalled: false },
  ],
};

/** What every seeded model has. */
export const common = {
  classes: 1 << DataClass.DATA_CLASS_WEARABLE,
  certifications: [],
  quota: 1000n,
  maxTier: Tier.TIER_T3,
  evidencePublic: true,
  sensitive: false,
  prepay: 50_000_000n,
};

/** Registers maker, test root, model and firmware references, prepays rounds and enrols the devices. */
export async function makeModel(network: Network, maker: Identity, plan: ModelPlan): Promise<Model> {
  const sender = createSender(network.chain, maker.wallet);
  const random = seeded(network.seed, `maker/${plan.makerName}`);
  const root = createMakerRoot(random);
  const firmwareOf = (version: string): Firmware => softwareFirmware(plan.modelName, version);
  const devices = plan.devices.map((version) => createDevice(random, root, firmwareOf(version)));
  await registerMaker(sender, { name: plan.makerName, website: "https://example.org", bond: 2_000_000_000n });
  await approveSoftwareAnchor(sender, root, `${plan.makerName} software root`);
  const { model } = await registerModel(sender, {
    ...common,
    name: plan.modelName,
    udiDi: plan.udiDi,
    formats: ["psa"],
    anchors: [root.anchorId],
    firmware: plan.references.map(({ version, recalled }) => ({
      version,
      measurement: measurementOf(firmwareOf(version)),
      state: recalled ? ReferenceState.REFERENCE_STATE_RECALLED : ReferenceState.REFERENCE_STATE_OK,
      nonceBuilder: true,
    })),
  });
  await enrolDevices(
    sender,
    model,
    devices.map(({ id }) => id),
  );
  return { id: model, devices };
}
