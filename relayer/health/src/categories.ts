// SPDX-License-Identifier: Apache-2.0
// The 18 fine categories: each a predicate over FHIR resources, versioned, with a hash of what it says.

import { type Code, codingsOf } from "./codes/codings.ts";
import { LOINC, MDC } from "./codes/systems.ts";
import type { DataClass } from "./consent/types.ts";
import { hashOf } from "./hash.ts";
import type { Resource } from "./json.ts";

/** In the order of their proto numbers, from 1. */
export const CATEGORY_NAMES = [
  "DEMOGRAPHICS",
  "VITALS",
  "ECG",
  "PPG_RAW",
  "GLUCOSE",
  "ACTIVITY",
  "SLEEP",
  "LAB",
  "CONDITIONS",
  "MEDICATIONS",
  "IMMUNIZATIONS",
  "PROCEDURES",
  "ENCOUNTERS",
  "NOTES",
  "IMAGING",
  "GENOMIC",
  "SURVEY",
  "DEVICE_META",
] as const;
export type Category = (typeof CATEGORY_NAMES)[number];

/**
 * A resource belongs to the first definition of JUDGED_IN_ORDER that has its type and, where given, one of the LOINC codes or one of the
 * Observation categories, and none of the categories of `unless`.
 */
export interface CategoryDefinition {
  readonly name: Category;
  readonly version: number;
  readonly dataClass: DataClass;
  /** Off until the patient turns it on. */
  readonly defaultOff: boolean;
  readonly types: readonly string[];
  readonly loinc?: readonly string[];
  /** ISO/IEEE 11073-10101 nomenclature, as device gateways send it. */
  readonly mdc?: readonly string[];
  readonly observationCategories?: readonly string[];
  readonly unless?: readonly string[];
}

type Rest = Partial<Pick<CategoryDefinition, "loinc" | "mdc" | "observationCategories" | "unless" | "defaultOff">>;

function define(name: Category, dataClass: DataClass, types: readonly string[], rest: Rest = {}): CategoryDefinition {
  return { name, version: 1, dataClass, defaultOff: false, types, ...rest };
}

const OBSERVATION = ["Observation"];
const GENOMIC_LOINC = [
  "69548-6",
  "48018-6",
  "51963-7",
  "53034-5",
  "81247-9",
  "81252-9",
  "51969-4",
  "48004-6",
  "47998-0",
  "69547-8",
  "51958-7",
  "81258-6",
];
const NOTE_LOINC = ["34117-2", "51847-2", "34111-5", "18842-5", "11506-3", "28570-0", "11488-4", "34133-9", "75443-2", "29554-3"];
const VITALS_LOINC = [
  "8867-4",
  "85354-9",
  "8480-6",
  "8462-4",
  "59408-5",
  "2708-6",
  "8310-5",
  "8331-1",
  "9279-1",
  "29463-7",
  "8302-2",
  "39156-5",
  "59576-9",
  "8289-1",
  "9843-4",
  "77606-2",
  "40443-4",
  "80404-7",
];

/** Judged from top to bottom; the first that holds decides. */
export const JUDGED_IN_ORDER: readonly CategoryDefinition[] = [
  define("DEMOGRAPHICS", "CLINICAL", ["Patient"]),
  define("GENOMIC", "GENOMIC", ["MolecularSequence"], { defaultOff: true }),
  define("GENOMIC", "GENOMIC", ["Observation", "DiagnosticReport"], { defaultOff: true, loinc: GENOMIC_LOINC }),
  define("NOTES", "NOTES", ["DocumentReference", "Composition"], { defaultOff: true }),
  define("NOTES", "NOTES", ["DiagnosticReport", "Observation"], { defaultOff: true, loinc: NOTE_LOINC }),
  define("IMAGING", "IMAGING", ["ImagingStudy", "Media"], { defaultOff: true }),
  define("ECG", "WEARABLE", OBSERVATION, { loinc: ["11524-6", "8625-6", "8633-0", "8634-8", "8636-3", "34534-8", "76282-3"] }),
  define("ECG", "WEARABLE", OBSERVATION, { mdc: ["131328", "131329", "131330", "131389"] }),
  define("PPG_RAW", "WEARABLE", OBSERVATION, { mdc: ["150452", "150456"] }),
  define("PPG_RAW", "WEARABLE", OBSERVATION, { loinc: ["61006-3"] }),
  define("SLEEP", "WEARABLE", OBSERVATION, { loinc: ["93832-4", "93831-6", "93830-8", "93829-0", "93828-2"] }),
  define("GLUCOSE", "WEARABLE", OBSERVATION, {
    loinc: ["2339-0", "99504-3", "97506-0", "97510-2", "97507-8", "105272-9", "14743-9", "41653-7", "32016-8"],
    unless: ["laboratory"],
  }),
  define("ACTIVITY", "WEARABLE", OBSERVATION, { loinc: ["55423-8", "41950-7", "41981-2", "55424-6", "73985-4"] }),
  define("ACTIVITY", "WEARABLE", OBSERVATION, { observationCategories: ["activity"] }),
  define("VITALS", "WEARABLE", OBSERVATION, { observationCategories: ["vital-signs"] }),
  define("SURVEY", "SURVEY", OBSERVATION, { observationCategories: ["survey", "social-history"] }),
  define("LAB", "LAB", ["Observation", "DiagnosticReport"], { observationCategories: ["laboratory", "LAB"] }),
  define("IMAGING", "IMAGING", ["Observation", "DiagnosticReport"], { defaultOff: true, observationCategories: ["imaging", "RAD"] }),
  define("PROCEDURES", "CLINICAL", OBSERVATION, { observationCategories: ["procedure", "exam", "therapy", "clinical-test"] }),
  define("VITALS", "WEARABLE", OBSERVATION, { loinc: VITALS_LOINC }),
  define("SURVEY", "SURVEY", ["QuestionnaireResponse"]),
  define("CONDITIONS", "CLINICAL", ["Condition", "AllergyIntolerance"]),
  define("MEDICATIONS", "CLINICAL", [
    "MedicationRequest",
    "MedicationStatement",
    "MedicationAdministration",
    "MedicationDispense",
    "Medication",
  ]),
  define("IMMUNIZATIONS", "CLINICAL", ["Immunization"]),
  define("PROCEDURES", "CLINICAL", ["Procedure"]),
  define("ENCOUNTERS", "CLINICAL", ["Encounter"]),
  define("DEVICE_META", "WEARABLE", ["Device", "DeviceMetric"]),
];

/** A category as a consent names it: its number on the wire, its coarse class, and the hash of its definitions. */
export interface CategoryInfo {
  readonly name: Category;
  readonly number: number;
  readonly version: number;
  readonly dataClass: DataClass;
  readonly defaultOff: boolean;
  /** SHA-256 of the canonical JSON of all definitions of this name, in judging order. */
  readonly hash: string;
}

function infoOf(name: Category, index: number): CategoryInfo {
  const definitions = JUDGED_IN_ORDER.filter((definition) => definition.name === name);
  const first = definitions[0];
  if (!first) throw new TypeError(`category ${name} has no definition`);
  return {
    name,
    number: index + 1,
    version: first.version,
    dataClass: first.dataClass,
    defaultOff: first.defaultOff,
    hash: hashOf(definitions),
  };
}

/** All 18, by number. */
export const CATEGORIES: readonly CategoryInfo[] = CATEGORY_NAMES.map(infoOf);

/** The coarse class of a fine category. */
export function dataClassOf(category: Category): DataClass {
  const info = CATEGORIES.find((candidate) => candidate.name === category);
  if (!info) throw new TypeError(`category ${category} is not one of the 18`);
  return info.dataClass;
}

function matches(definition: CategoryDefinition, resource: Resource, codes: readonly Code[], kinds: ReadonlySet<string>): boolean {
  if (!definition.types.includes(resource.resourceType)) return false;
  if (definition.unless?.some((kind) => kinds.has(kind))) return false;
  const coded = (system: string, list: readonly string[]) => codes.some((held) => held.system === system && list.includes(held.code));
  if (definition.loinc) return coded(LOINC, definition.loinc);
  if (definition.mdc) return coded(MDC, definition.mdc);
  return definition.observationCategories === undefined || definition.observationCategories.some((kind) => kinds.has(kind));
}

/** The category of a resource, or null when it is in none and so never leaves. */
export function categorize(resource: Resource): Category | null {
  const coded = resource.resourceType === "Observation" || resource.resourceType === "DiagnosticReport";
  const codes = coded ? codingsOf(resource.code) : [];
  const kinds = new Set(coded ? codingsOf(resource.category).map((held) => held.code) : []);
  return JUDGED_IN_ORDER.find((definition) => matches(definition, resource, codes, kinds))?.name ?? null;
}
