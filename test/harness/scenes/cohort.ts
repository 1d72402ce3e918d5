// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { importBundle } from "@aceso/agent";
import type { Network, Say } from "../network.ts";
import { inputOf } from "../place.ts";
import { renamed } from "./identify.ts";
import { namesOf, type PersonName, pickOf } from "./names.ts";
import { carrierOf, createPatient, type Patient } from "./patient.ts";
import type { Promised } from "./promise.ts";

/** A person whose FHIR bundle was imported. */
export interface Imported {
  readonly patient: Patient;
  readonly records: readonly Uint8Array[];
  readonly promised: Partial<Promised>;
}

/** Who is imported from which file, under which name. */
export interface Admission {
  readonly file: string;
  readonly name: PersonName;
}

/** The people of a seed: `count` of the cohort's bundles. Another seed gives others, under other names. */
export function admissionsOf(network: Network, count: number): Admission[] {
  const files = readdirSync(inputOf(network.checkout, "fhir", "cohort"))
    .sort()
    .map((file) => `cohort/${file}`);
  const names = namesOf(network.seed, count + 1);
  return pickOf(network.seed, "cohort", files, count).map((file, index) => ({ file, name: nameAt(names, index) }));
}

/** The child of a seed, under the last of its names. */
export function childOf(network: Network, count: number): Admission {
  return { file: "synthea-us-core-minor.bundle.json", name: nameAt(namesOf(network.seed, count + 1), count) };
}

function nameAt(names: readonly PersonName[], index: number): PersonName {
  const name = names[index];
  if (name === undefined) throw new Error(`name ${index}: got none, wanted one`);
  return name;
}

/** Imports one person's bundle: sensitive resources held back, the rest de-identified, sealed, anchored. */
export async function admit(network: Network, { file, name }: Admission, turn: number): Promise<Imported> {
  const bundle: unknown = JSON.parse(readFileSync(inputOf(network.checkout, "fhir", file), "utf8"));
  return importFor(
    network,
    await createPatient(network, name.given.toLowerCase(), `${name.given} ${name.family}, synthetic, imported from FHIR.`, turn),
    renamed(bundle, name),
    turn,
  );
}

/** The same for a patient who is there and a bundle as it is. */
export async function importFor(network: Network, patient: Patient, bundle: unknown, turn: number): Promise<Imported> {
  const { records, resources } = await importBundle(patient.agent, carrierOf(network, turn), bundle);
  return { patient, records, promised: { records: records.length, readings: resources } };
}

/** Imports everybody, a few at a time: more at once only wait for each other on a small machine. */
export async function admitAll(network: Network, admissions: readonly Admission[], say: Say, atOnce = 4): Promise<Imported[]> {
  const imported = new Array<Imported>(admissions.length);
  const queue = [...admissions.entries()];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [turn, admission] = next;
        const person = await admit(network, admission, turn);
        imported[turn] = person;
        say(`${person.patient.name}: ${person.promised.readings ?? 0} resources from FHIR in ${person.records.length} sealed records`);
      }
    }),
  );
  return imported;
}
