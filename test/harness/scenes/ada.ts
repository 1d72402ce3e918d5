// SPDX-License-Identifier: Apache-2.0
// The main way through the system: a device from factory to a patient's vault, and its first reading verified by a stranger.
import { contribute, deviceLeavesConfig, grantConsent, openOwnRecord, openVault, pairDevice } from "@aceso/agent";
import { type DeviceBatch, provePossession } from "@aceso/device";
import { addressBytes, hex } from "@aceso/proto/encoding";
import { DataClass } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import type { Network, Say } from "../network.ts";
import { attestAll } from "./attest.ts";
import { choice } from "./consents.ts";
import { ecgBatch } from "./ecg.ts";
import { cardia, type Model, makeModel } from "./makers.ts";
import { type Openings, publishBoth } from "./openings.ts";
import { carrierOf, createPatient, type Patient } from "./patient.ts";
import type { Promised } from "./promise.ts";

/** Number of the category that an ECG's heart rates stand in. */
const vitals = 2;

/** Ada, her patch and her record. */
export interface Ada {
  readonly patient: Patient;
  readonly patches: Model;
  readonly record: Uint8Array;
  readonly batch: DeviceBatch;
  readonly openings: Openings;
  readonly promised: Partial<Promised>;
}

/** Registers, attests, pairs, seals, anchors and publishes, with as much side by side as the order of things allows. */
export async function seedAda(network: Network, say: Say): Promise<Ada> {
  const [patches, patient] = await Promise.all([attested(network, say), withVault(network)]);
  const [device] = patches.devices;
  if (device === undefined) throw new Error("Ada's patch: got none, wanted one");
  const { agent } = patient;
  const owner = addressBytes(agent.address);
  const possession = provePossession(device, { chainId: network.chain.chainId, owner, generation: 1n, secret: device.claimSecret });
  await pairDevice(agent, device.id, possession);
  const { batch, rates } = ecgBatch(network, device);
  const { record, height } = await contribute(agent, carrierOf(network, 1), batch, vitals);
  say(
    `Ada's ECG: ${rates.length} minutes of heart rate, within 2 beats of the cardiologists', sealed as record ${hex(record)} in block ${height}`,
  );
  const [openings] = await Promise.all([publishBoth(patient, record, batch), consentToBoth(network, patient)]);
  const opened = await openOwnRecord(agent, record, deviceLeavesConfig);
  if (opened.leaves.length !== batch.leaves.length)
    throw new Error(`Ada's own record: got ${opened.leaves.length} readings, wanted ${batch.leaves.length}`);
  const promised = { devices: 1, affirmed: 1, records: 1, readings: batch.leaves.length, active: 2 };
  return { patient, patches, record, batch, openings, promised };
}

async function attested(network: Network, say: Say): Promise<Model> {
  const patches = await makeModel(network, network.accounts.maker, cardia);
  const first = patches.devices.slice(0, 1);
  await attestAll(network, first, 0);
  for (const { id } of first) say(`device ${hex(id)} accepted by a committee of relayers`);
  return patches;
}

async function withVault(network: Network): Promise<Patient> {
  const patient = await createPatient(network, "ada", "Wears a patch that finds heart beats; has sold two openings and withdrawn.");
  await openVault(patient.agent, DataClass.DATA_CLASS_WEARABLE);
  return patient;
}

/** One consent for the company, one for the independent researcher: a paid transfer needs a named grantee. */
async function consentToBoth({ accounts }: Network, { agent }: Patient): Promise<void> {
  await grantConsent(agent, choice(accounts.researcher.wallet.address));
  await grantConsent(agent, choice(accounts.independent.wallet.address));
}
