// SPDX-License-Identifier: Apache-2.0
// Seeds the local world with what a user has: the SDK, the agent, the device, the relayers' HTTP. Every number it promises is returned,
// so that check.ts can compare it with what the chain says.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Agent,
  type Carrier,
  type ConsentChoice,
  contribute,
  deviceLeavesConfig,
  grantConsent,
  importBundle,
  memoryStore,
  openAgent,
  openOwnRecord,
  openVault,
  pairDevice,
  publishOpening,
  requestSponsorship,
} from "@aceso/agent";
import { createBlobClient, createSender, storeDirectory } from "@aceso/client";
import {
  batchPath,
  createBatch,
  createDevice,
  createMakerRoot,
  createRelayerClient,
  type Device,
  type DeviceBatch,
  detectBeats,
  FIRST_BATCH,
  heartRateReadings,
  heartRates,
  loadSignal,
  MITDB_RATE,
  measurementOf,
  prepareSubmission,
  provePossession,
  softwareFirmware,
} from "@aceso/device";
import { addressBytes, blobName, encodeOpening, hex, sha256, text } from "@aceso/proto/encoding";
import { DataClass, Deid, IntentKind, Purpose } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
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
import { MsgAttestEthics, MsgCreateStudy, MsgCreateStudyResponse, MsgFundStudy } from "@aceso/proto/gen/aceso/study/v1/tx.ts";
import { localTermsHash } from "./genesis.ts";
import { seeded } from "./keys.ts";
import { type Network, type Say, sleep } from "./network.ts";

const inputs = join(dirname(fileURLToPath(import.meta.url)), "..");

/** One person of the world. */
export interface Patient {
  readonly name: string;
  readonly agent: Agent;
  readonly records: Uint8Array[];
  /** Leaves of the batches handed in. */
  readonly readings: number;
}

/** What the seed made. */
export interface World {
  readonly model: Uint8Array;
  readonly device: Device;
  /** Ids of the rounds, by the index of the relayer that led them. */
  readonly rounds: readonly string[];
  readonly ecg: Patient;
  readonly batch: DeviceBatch;
  readonly rates: readonly number[];
  readonly study: Uint8Array;
  /** Blob names of the two published openings. */
  readonly openings: { readonly good: Uint8Array; readonly altered: Uint8Array };
  readonly patients: readonly Patient[];
}

/** A patient of the local world: a fresh agent, sponsored by the first relayer. */
export async function createPatient(network: Network, name: string): Promise<Patient> {
  const random = seeded(network.seed, `patient/${name}`);
  const now = () => Math.floor(Date.now() / 1000);
  const blobs = createBlobClient({ chainId: network.chain.chainId, stores: storeDirectory(network.chain), fetch, nowSeconds: now });
  const agent = await openAgent({ chain: network.chain, blobs, store: memoryStore(), fetch, random, now, sleep });
  await requestSponsorship(agent, network.relayerUrl(0));
  return { name, agent, records: [], readings: 0 };
}

/** The relayer that carries a patient's records. */
export function carrierOf(network: Network, index: number): Carrier {
  const relayer = network.relayers[index % network.relayers.length];
  if (relayer === undefined) throw new Error(`relayer ${index}: got none, wanted one`);
  return { operator: relayer.address.wallet.address, endpoint: network.relayerUrl(index % network.relayers.length) };
}

/** Registers maker, test anchor, model and firmware reference, prepays rounds and enrols devices. */
export async function makeDevices(network: Network, count: number): Promise<{ model: Uint8Array; devices: Device[] }> {
  const { maker } = network.people;
  const sender = createSender(network.chain, maker.wallet);
  const random = seeded(network.seed, "maker");
  const root = createMakerRoot(random);
  const address = maker.wallet.address;
  await sender.send([
    {
      typeUrl: MsgRegisterMaker.typeUrl,
      value: MsgRegisterMaker.fromPartial({ address, name: "Cardia Test Devices", website: "https://example.org", bond: 2_000_000_000n }),
    },
  ]);
  const anchor = {
    authority: address,
    kind: AnchorKind.ANCHOR_KIND_SOFTWARE_TEST,
    format: "psa",
    material: root.anchor,
    name: "software test root",
  };
  await sender.send([{ typeUrl: MsgApproveAnchor.typeUrl, value: MsgApproveAnchor.fromPartial(anchor) }]);
  const registered = await sender.send([
    {
      typeUrl: MsgRegisterModel.typeUrl,
      value: MsgRegisterModel.fromPartial({
        maker: address,
        udiDi: "00860000000017",
        name: "Cardia Patch",
        formats: ["psa"],
        classes: 1 << DataClass.DATA_CLASS_WEARABLE,
        anchors: [root.anchorId],
        quota: 1000n,
        maxTier: Tier.TIER_T3,
        evidencePublic: true,
      }),
    },
  ]);
  const [response] = registered.responses;
  if (response === undefined) throw new Error("model: got no id, wanted one");
  const { model } = MsgRegisterModelResponse.decode(response.value);
  const firmware = softwareFirmware("Cardia Patch", "1.0.0");
  const devices = Array.from({ length: count }, () => createDevice(random, root, firmware));
  await sender.send([
    { typeUrl: MsgFundModel.typeUrl, value: MsgFundModel.fromPartial({ maker: address, model, amount: 50_000_000n }) },
    {
      typeUrl: MsgSetReference.typeUrl,
      value: MsgSetReference.fromPartial({
        maker: address,
        reference: {
          model,
          measurement: measurementOf(firmware),
          from: 1n,
          until: 0n,
          state: ReferenceState.REFERENCE_STATE_OK,
          nonceBuilder: true,
          version: "1.0.0",
        },
      }),
    },
    {
      typeUrl: MsgEnrolDevices.typeUrl,
      value: MsgEnrolDevices.fromPartial({ maker: address, model, devices: devices.map(({ id }) => id) }),
    },
  ]);
  return { model, devices };
}

/** Attests a device through a relayer's public interface. Returns the round once it is over. */
export async function attestDevice(network: Network, device: Device, lead: number, fault?: "stale-nonce") {
  const client = createRelayerClient(network.relayerUrl(lead), { fetch, sleep });
  const { nonceInfo, lead: operator } = await client.requestNonce(device, 1);
  const round = await client.submitEvidence(
    prepareSubmission(device, nonceInfo, operator, fault === undefined ? undefined : { kind: fault }),
  );
  return client.waitForRound(round, 240, 250);
}

/** What a consent of the local world says unless told otherwise. */
export function choice(now: number, grantee: string, over: Partial<ConsentChoice> = {}): ConsentChoice {
  return {
    grantorCapacity: "SELF",
    authorityRef: "",
    authorityExpires: 0,
    decision: "PERMIT",
    grantee: { kind: "address", address: grantee },
    classes: ["WEARABLE", "LAB", "CLINICAL"],
    deidFloor: "SAFE_HARBOR_FIELDS",
    actions: ["RELEASE"],
    duoPermission: "GRU",
    duoModifiers: [],
    duoParams: { geo: [], tsMonths: 0, moratoriumUntil: 0, institution: "", project: "", user: "" },
    purposes: ["HRESCH"],
    forbidden: ["REIDENTIFY"],
    dataFrom: 1970,
    dataTo: 2100,
    validFrom: now - 60,
    expiresAt: now + 300 * 86_400,
    termsHash: hex(localTermsHash),
    regimes: [],
    minPrice: { commercial: 2_000_000n, nonProfit: 1_000_000n },
    reviewAt: 0,
    details: { categories: ["VITALS", "LAB", "IMMUNIZATIONS", "DEMOGRAPHICS"], diseases: [] },
    ...over,
  };
}

/** The annotated ECG as the device sees it: beats found, one heart rate a minute, signed as a batch. */
export function ecgBatch(network: Network, device: Device, seed: string): { batch: DeviceBatch; rates: number[] } {
  const signal = loadSignal(new Uint8Array(readFileSync(join(inputs, "signals", "mitdb-100-mlii.i16le"))));
  const rates = heartRates(detectBeats(signal), MITDB_RATE, signal.samples.length);
  const start = BigInt(Date.UTC(new Date().getUTCFullYear(), 0, 15) / 1000);
  const position = {
    chainId: network.chain.chainId,
    generation: 1n,
    keyGeneration: 1n,
    ...FIRST_BATCH,
    class: DataClass.DATA_CLASS_WEARABLE,
  };
  const batch = createBatch(device, position, heartRateReadings(rates, start), seeded(seed, "batch"));
  return { batch, rates: rates.filter((rate) => rate !== undefined) };
}

/** One device from factory to a patient's vault: attested, claimed, paired, its first batch sealed and anchored. */
async function seedEcg(network: Network, say: Say) {
  const { model, devices } = await makeDevices(network, 3);
  const [device, second, liar] = devices;
  if (device === undefined || second === undefined || liar === undefined) throw new Error("devices: got too few, wanted three");
  const [good, alsoGood, refused] = await Promise.all([
    attestDevice(network, device, 0),
    attestDevice(network, second, 1),
    attestDevice(network, liar, 2, "stale-nonce"),
  ]);
  say(
    `device ${hex(device.id).slice(0, 8)}… ${good.phase} ${good.tier}; ${alsoGood.phase}; evidence over an older nonce ${refused.phase} ${refused.code}`,
  );
  const patient = await createPatient(network, "Ada");
  const possession = provePossession(device, {
    chainId: network.chain.chainId,
    owner: addressBytes(patient.agent.address),
    generation: 1n,
    secret: device.claimSecret,
  });
  await pairDevice(patient.agent, device.id, possession);
  await openVault(patient.agent, DataClass.DATA_CLASS_WEARABLE);
  const { batch, rates } = ecgBatch(network, device, network.seed);
  const { record } = await contribute(patient.agent, carrierOf(network, 1), batch, 2);
  patient.records.push(record);
  say(`Ada's ECG: ${rates.length} minutes of heart rate sealed as record ${hex(record).slice(0, 8)}…`);
  const opened = await openOwnRecord(patient.agent, record, deviceLeavesConfig);
  if (opened.leaves.length !== batch.leaves.length)
    throw new Error(`own record: got ${opened.leaves.length} leaves, wanted ${batch.leaves.length}`);
  return { model, device, patient, batch, rates, rounds: [good.id, alsoGood.id, refused.id] };
}

/** A study in one version, attested by the shared ethics committee, with money. */
export async function createStudy(network: Network, price: bigint): Promise<Uint8Array> {
  const { researcher, ethics } = network.people;
  const sender = createSender(network.chain, researcher.wallet);
  const duaHash = sha256(text("local data-use agreement 1"));
  const protocol = {
    intent: { kind: IntentKind.INTENT_KIND_HEALTH, purposes: [Purpose.PURPOSE_HRESCH], jurisdictions: ["DE"] },
    classes: (1 << 1) | (1 << 2) | (1 << 3),
    deid: Deid.DEID_SAFE_HARBOR_FIELDS,
    kMin: 1,
    price,
    termsHash: localTermsHash,
    duaHash,
    retentionOnWithdrawal: "deleted within 30 days",
    title: "Resting heart rate over a day",
    summaryUri: "https://example.org/study",
  };
  const created = await sender.send([
    {
      typeUrl: MsgCreateStudy.typeUrl,
      value: MsgCreateStudy.fromPartial({ sponsor: researcher.wallet.address, salt: seeded(network.seed, `study/${price}`)(16), protocol }),
    },
  ]);
  const [response] = created.responses;
  if (response === undefined) throw new Error("study: got no id, wanted one");
  const { study } = MsgCreateStudyResponse.decode(response.value);
  const attested = MsgAttestEthics.fromPartial({
    committee: ethics.wallet.address,
    study,
    version: 1,
    hash: sha256(text("ethics file 1")),
    until: BigInt(Math.floor(Date.now() / 1000) + 200 * 86_400),
  });
  await createSender(network.chain, ethics.wallet).send([{ typeUrl: MsgAttestEthics.typeUrl, value: attested }]);
  await sender.send([
    { typeUrl: MsgFundStudy.typeUrl, value: MsgFundStudy.fromPartial({ funder: researcher.wallet.address, study, amount: 100_000_000n }) },
  ]);
  return study;
}

/** Imports a person's FHIR bundle: held back, de-identified, sealed. */
async function seedFhir(network: Network, file: string, index: number): Promise<Patient> {
  const patient = await createPatient(network, file);
  const bundle = JSON.parse(readFileSync(join(inputs, "fhir", "cohort", file), "utf8")) as unknown;
  const { records, resources } = await importBundle(patient.agent, carrierOf(network, index), bundle);
  patient.records.push(...records);
  return { ...patient, readings: resources };
}

/** Seeds the whole world. */
export async function seedWorld(network: Network, files: readonly string[], say: Say): Promise<World> {
  const now = Math.floor(Date.now() / 1000);
  const [ecg, study] = await Promise.all([seedEcg(network, say), createStudy(network, 1_500_000n)]);
  await grantConsent(ecg.patient.agent, choice(now, network.people.researcher.wallet.address));
  say("Ada's consent granted: one researcher, general research, 300 days");
  const patients: Patient[] = [];
  for (const [index, file] of files.entries()) {
    patients.push(await seedFhir(network, file, index));
    say(`${file.split(".")[0]}: ${patients.at(-1)?.records.length ?? 0} records from FHIR`);
  }
  const openings = await publishBoth(ecg.patient, ecg.batch);
  return {
    model: ecg.model,
    device: ecg.device,
    rounds: ecg.rounds,
    ecg: { ...ecg.patient, readings: ecg.batch.leaves.length },
    batch: ecg.batch,
    rates: ecg.rates,
    study,
    patients,
    openings,
  };
}

/** Publishes one opening that verifies and one whose value was altered: the chain cannot see it, every reader's check can. */
async function publishBoth(patient: Patient, batch: DeviceBatch): Promise<World["openings"]> {
  const [record] = patient.records;
  const [first, second] = batch.leaves;
  if (record === undefined || first === undefined || second === undefined) throw new Error("opening: got no record or leaves, wanted both");
  const opening = { index: 0n, value: first.valueCbor, valueSalt16: first.valueSalt, timePart: first.timePart, path: batchPath(batch, 0) };
  const altered = { ...opening, value: second.valueCbor.map((byte, i, all) => (i === all.length - 1 ? byte ^ 1 : byte)) };
  await publishOpening(patient.agent, record, opening);
  await publishOpening(patient.agent, record, altered);
  return { good: blobName(encodeOpening(opening)), altered: blobName(encodeOpening(altered)) };
}
