// SPDX-License-Identifier: Apache-2.0
import { createSender } from "@aceso/client";
import { createDevice, createMakerRoot, type Device, type Firmware, measurementOf, softwareFirmware } from "@aceso/device";
import { DataClass } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { AnchorKind, ReferenceState, Tier } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import {
  MsgApproveAnchor,
  MsgEnrolDevices,
  MsgFundModel,
  MsgRegisterMaker,
  MsgRegisterModel,
  MsgRegisterModelResponse,
  MsgSetReference,
} from "@aceso/proto/gen/aceso/device/v1/tx.ts";
import { type Identity, seeded } from "../keys.ts";
import type { Network } from "../network.ts";

/** A model to register, with the firmware its devices boot. The last version is the one in force. */
export interface ModelPlan {
  readonly makerName: string;
  readonly modelName: string;
  readonly udiDi: string;
  readonly devices: readonly { readonly version: string }[];
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
  devices: Array.from({ length: 8 }, () => ({ version: "1.0.0" })),
  references: [{ version: "1.0.0", recalled: false }],
};

/** The ring whose first firmware was recalled: one device still boots it. */
export const nordlicht: ModelPlan = {
  makerName: "Nordlicht Test Sensors",
  modelName: "Nordlicht Ring",
  udiDi: "00860000000024",
  devices: [{ version: "2.1.0" }, { version: "2.1.0" }, { version: "2.1.0" }, { version: "2.0.3" }],
  references: [
    { version: "2.0.3", recalled: true },
    { version: "2.1.0", recalled: false },
  ],
};

/** Registers maker, test anchor, model and firmware references, prepays rounds and enrols the devices. */
export async function registerModel(network: Network, maker: Identity, plan: ModelPlan): Promise<Model> {
  const { address } = maker.wallet;
  const sender = createSender(network.chain, maker.wallet);
  const random = seeded(network.seed, `maker/${plan.makerName}`);
  const root = createMakerRoot(random);
  const { responses } = await sender.send([
    {
      typeUrl: MsgRegisterMaker.typeUrl,
      value: MsgRegisterMaker.fromPartial({ address, name: plan.makerName, website: "https://example.org", bond: 2_000_000_000n }),
    },
    {
      typeUrl: MsgApproveAnchor.typeUrl,
      value: MsgApproveAnchor.fromPartial({
        authority: address,
        kind: AnchorKind.ANCHOR_KIND_SOFTWARE_TEST,
        format: "psa",
        material: root.anchor,
        name: `${plan.makerName} software root`,
      }),
    },
    {
      typeUrl: MsgRegisterModel.typeUrl,
      value: MsgRegisterModel.fromPartial({
        maker: address,
        udiDi: plan.udiDi,
        name: plan.modelName,
        formats: ["psa"],
        classes: 1 << DataClass.DATA_CLASS_WEARABLE,
        anchors: [root.anchorId],
        quota: 1000n,
        maxTier: Tier.TIER_T3,
        evidencePublic: true,
      }),
    },
  ]);
  const answer = responses[2];
  if (answer === undefined) throw new Error(`model ${plan.modelName}: got no id, wanted one`);
  const { model } = MsgRegisterModelResponse.decode(answer.value);
  const firmwareOf = (version: string): Firmware => softwareFirmware(plan.modelName, version);
  const devices = plan.devices.map(({ version }) => createDevice(random, root, firmwareOf(version)));
  await sender.send([
    { typeUrl: MsgFundModel.typeUrl, value: MsgFundModel.fromPartial({ maker: address, model, amount: 50_000_000n }) },
    ...plan.references.map(({ version, recalled }) => ({
      typeUrl: MsgSetReference.typeUrl,
      value: MsgSetReference.fromPartial({
        maker: address,
        reference: {
          model,
          measurement: measurementOf(firmwareOf(version)),
          from: 1n,
          until: 0n,
          state: recalled ? ReferenceState.REFERENCE_STATE_RECALLED : ReferenceState.REFERENCE_STATE_OK,
          nonceBuilder: true,
          version,
        },
      }),
    })),
    {
      typeUrl: MsgEnrolDevices.typeUrl,
      value: MsgEnrolDevices.fromPartial({ maker: address, model, devices: devices.map(({ id }) => id) }),
    },
  ]);
  return { id: model, devices };
}
