// SPDX-License-Identifier: Apache-2.0
// Devices that attest by another format than psa: a monitor with a TPM, a strap with a certified key, a gateway in front of two sensors.
import { createSender } from "@aceso/client";
import { registerSoftwareModel, type SoftwareKind, softwareModel } from "@aceso/device";
import type { Role } from "../accounts.ts";
import { seeded } from "../keys.ts";
import type { Network } from "../network.ts";
import { common, type Model } from "./makers.ts";

/** A model of one of these devices, and whose it is. */
interface MachinePlan {
  readonly maker: Role;
  readonly makerName: string;
  readonly modelName: string;
  readonly udiDi: string;
  readonly kind: SoftwareKind;
  /** How many devices. */
  readonly count: number;
}

const nordlicht = { maker: "nordlicht", makerName: "Nordlicht Test Sensors", count: 2 } as const;

/** A bedside monitor that measures its boot with a TPM. */
export const monitor: MachinePlan = {
  maker: "maker",
  makerName: "Cardia Test Devices",
  modelName: "Cardia Monitor",
  udiDi: "00860000000031",
  kind: "tpm2",
  count: 2,
};

/** A chest strap with a certified key. */
export const strap: MachinePlan = { ...nordlicht, modelName: "Nordlicht Strap", udiDi: "00860000000048", kind: "eat-x5c" };

/** A gateway: its ECG lead attests by itself, its scale does not, so that nothing it sends is worth more than tier T1. */
export const hub: MachinePlan = { ...nordlicht, modelName: "Nordlicht Hub", udiDi: "00860000000055", kind: "gateway" };

/** Registers a further model of a registered maker, with its roots and firmware, and enrols its devices. */
export async function makeMachines(network: Network, plan: MachinePlan): Promise<Model> {
  const sender = createSender(network.chain, network.accounts[plan.maker].wallet);
  const made = softwareModel(plan.kind, { maker: plan.makerName, model: plan.modelName }, seeded(network.seed, `model/${plan.modelName}`));
  const devices = Array.from({ length: plan.count }, () => made.make());
  const id = await registerSoftwareModel(sender, made, { ...common, name: plan.modelName, udiDi: plan.udiDi }, devices);
  return { id, devices };
}
