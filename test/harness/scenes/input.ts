// SPDX-License-Identifier: Apache-2.0
// A reader's own files go the same way as the demonstration's.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { contribute, openVault, pairDevice } from "@aceso/agent";
import { detectBeats, heartRates, loadSignal, provePossession, type Signal } from "@aceso/device";
import { addressBytes, hex } from "@aceso/proto/encoding";
import { DataClass } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import type { Network, Say } from "../network.ts";
import { UsageError } from "../options.ts";
import { attestAll } from "./attest.ts";
import { importFor } from "./cohort.ts";
import { batchOfRates } from "./ecg.ts";
import { makeModel } from "./makers.ts";
import { carrierOf, createPatient, type Patient } from "./patient.ts";
import type { Promised } from "./promise.ts";

/** What a file turned out to be. */
export type OwnInput =
  | { readonly kind: "bundle"; readonly file: string; readonly bundle: unknown }
  | { readonly kind: "signal"; readonly file: string; readonly rates: readonly (number | undefined)[] };

/** Reads and checks a file before anything is started. @throws UsageError with what is wrong */
export function readInput(file: string): OwnInput {
  const bytes = readBytes(file);
  if (file.endsWith(".i16le")) return { kind: "signal", file, rates: ratesOf(file, bytes) };
  if (file.endsWith(".json")) return { kind: "bundle", file, bundle: bundleOf(file, bytes) };
  throw new UsageError(`--input ${file}: got another ending, wanted a FHIR bundle (.json) or an ECG (.i16le, 360 samples a second)`);
}

function readBytes(file: string): Uint8Array {
  try {
    return Uint8Array.from(readFileSync(file));
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : "an error";
    throw new UsageError(`--input ${file}: got ${why}, wanted a file that can be read`);
  }
}

function bundleOf(file: string, bytes: Uint8Array): unknown {
  let bundle: unknown;
  try {
    bundle = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new UsageError(`--input ${file}: got text that is no JSON, wanted a FHIR bundle`);
  }
  const type: unknown = typeof bundle === "object" && bundle !== null ? Reflect.get(bundle, "resourceType") : undefined;
  if (type !== "Bundle") throw new UsageError(`--input ${file}: got resourceType ${String(type)}, wanted Bundle`);
  return bundle;
}

function ratesOf(file: string, bytes: Uint8Array): readonly (number | undefined)[] {
  let signal: Signal;
  try {
    signal = loadSignal(bytes);
  } catch (error) {
    throw new UsageError(`--input ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const rates = heartRates(detectBeats(signal), signal.rate, signal.samples.length);
  if (rates.every((rate) => rate === undefined))
    throw new UsageError(
      `--input ${file}: got no minute with a heart beat in ${signal.samples.length} samples, wanted an ECG of a minute or more`,
    );
  return rates;
}

/** Sends each file its way, one patient a file, named own-1, own-2, … */
export async function importOwn(
  network: Network,
  inputs: readonly OwnInput[],
  say: Say,
): Promise<{ patients: Patient[]; promised: Partial<Promised>[] }> {
  const patients: Patient[] = [];
  const promised: Partial<Promised>[] = [];
  for (const [index, input] of inputs.entries()) {
    const patient = await createPatient(network, `own-${index + 1}`, `Your own file ${basename(input.file)}.`, index);
    patients.push(patient);
    promised.push(
      input.kind === "bundle"
        ? await ownBundle(network, patient, input.bundle, index, say)
        : await ownSignal(network, patient, input, index, say),
    );
  }
  return { patients, promised };
}

async function ownBundle(network: Network, patient: Patient, bundle: unknown, turn: number, say: Say): Promise<Partial<Promised>> {
  const { records, promised } = await importFor(network, patient, bundle, turn);
  say(`${patient.name}: ${promised.readings ?? 0} resources of your bundle in ${records.length} sealed records`);
  return promised;
}

async function ownSignal(
  network: Network,
  patient: Patient,
  input: OwnInput & { kind: "signal" },
  turn: number,
  say: Say,
): Promise<Partial<Promised>> {
  const { agent } = patient;
  const plan = {
    makerName: `Maker of ${patient.name}`,
    modelName: `Recorder of ${patient.name}`,
    udiDi: `0086000000${String(100 + turn)}9`,
    devices: ["1.0.0"],
    references: [{ version: "1.0.0", recalled: false }],
  };
  const { devices } = await makeModel(network, network.accounts.faucet, plan);
  const [device] = devices;
  if (device === undefined) throw new Error("recorder: got none, wanted one");
  const attested = await attestAll(network, devices, turn);
  const owner = addressBytes(agent.address);
  await pairDevice(
    agent,
    device.id,
    provePossession(device, { chainId: network.chain.chainId, owner, generation: 1n, secret: device.claimSecret }),
  );
  await openVault(agent, DataClass.DATA_CLASS_WEARABLE);
  const batch = batchOfRates(network, device, input.rates, `batch/${patient.name}`);
  const { record } = await contribute(agent, carrierOf(network, turn), batch, 2);
  say(`${patient.name}: ${batch.leaves.length} minutes of heart rate of your signal sealed as record ${hex(record)}`);
  return { ...attested, records: 1, readings: batch.leaves.length };
}
