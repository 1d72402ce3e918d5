// SPDX-License-Identifier: Apache-2.0
// The code systems of a FHIR Consent, each a two-way table between our word and the standard's code.
import { CATEGORY_NAMES } from "../categories.ts";
import {
  ACTIONS,
  CAPACITIES,
  DATA_CLASSES,
  DEID_LEVELS,
  DUO_MODIFIERS,
  DUO_PERMISSIONS,
  FORBIDDEN_USES,
  PURPOSES,
  REGIMES,
} from "../consent/types.ts";
import { HealthError } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { LABEL_NAMES } from "../labelCodes.ts";

const OWN = "https://aceso.network/fhir/CodeSystem";
const ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

/** Words of one vocabulary with system and code. */
export interface Vocabulary<W extends string> {
  readonly name: string;
  readonly entries: ReadonlyMap<W, { readonly system: string; readonly code: string }>;
}

function vocabulary<W extends string>(
  name: string,
  words: readonly W[],
  system: string,
  codes: Partial<Record<W, string>> = {},
): Vocabulary<W> {
  return { name, entries: new Map(words.map((word) => [word, { system, code: codes[word] ?? word }] as const)) };
}

/** Data Use Ontology ids (EBISPOT/DUO @ 81f5c3d, CC BY 4.0). */
const DUO_IDS: Readonly<Record<(typeof DUO_PERMISSIONS)[number] | (typeof DUO_MODIFIERS)[number], string>> = {
  NRES: "DUO_0000004",
  GRU: "DUO_0000042",
  HMB: "DUO_0000006",
  DS: "DUO_0000007",
  POA: "DUO_0000011",
  NMDS: "DUO_0000015",
  GSO: "DUO_0000016",
  NPUNCU: "DUO_0000018",
  PUB: "DUO_0000019",
  COL: "DUO_0000020",
  IRB: "DUO_0000021",
  GS: "DUO_0000022",
  MOR: "DUO_0000024",
  TS: "DUO_0000025",
  US: "DUO_0000026",
  PS: "DUO_0000027",
  IS: "DUO_0000028",
  RTN: "DUO_0000029",
  CC: "DUO_0000043",
  NPOA: "DUO_0000044",
  NPU: "DUO_0000045",
  NCU: "DUO_0000046",
};
/** HL7 v3 ActCode, InformationSensitivityPolicy; MINOR has no code there and stands as itself. */
const SENSITIVITY: Partial<Record<(typeof LABEL_NAMES)[number], string>> = {
  SUD: "ETH",
  MENTAL: "PSY",
  PSYNOTES: "PSYTHPN",
  HIV: "HIV",
  SEXREPRO: "SEX",
  GENETIC: "GDIS",
  VIOLENCE: "SDV",
};
const DUO = "http://purl.obolibrary.org/obo/duo.owl";

export const PURPOSE = vocabulary("purpose", PURPOSES, "http://terminology.hl7.org/CodeSystem/v3-ActReason");
export const PERMISSION = vocabulary("DUO permission", DUO_PERMISSIONS, DUO, DUO_IDS);
export const MODIFIER = vocabulary("DUO modifier", DUO_MODIFIERS, DUO, DUO_IDS);
export const DATA_CLASS = vocabulary("data class", DATA_CLASSES, `${OWN}/data-class`);
export const CATEGORY = vocabulary("category", CATEGORY_NAMES, `${OWN}/category`);
export const ACTION = vocabulary("action", ACTIONS, `${OWN}/action`);
export const FORBIDDEN = vocabulary("forbidden use", FORBIDDEN_USES, `${OWN}/forbidden-use`);
export const REGIME = vocabulary("regime", REGIMES, `${OWN}/regime`);
export const LABEL = vocabulary("sensitivity label", LABEL_NAMES, ACT_CODE, SENSITIVITY);
export const CAPACITY = vocabulary("grantor capacity", CAPACITIES, `${OWN}/grantor-capacity`);
export const DEID_FLOOR = vocabulary("de-identification floor", DEID_LEVELS.slice(1), `${OWN}/deid-level`);

/** Our word as a FHIR Coding. Throws HealthError consent_unknown_code for a word outside the vocabulary. */
export function toCoding<W extends string>(words: Vocabulary<W>, word: string): JsonObject {
  const entry = (words.entries as ReadonlyMap<string, { system: string; code: string }>).get(word);
  if (!entry)
    throw new HealthError("consent_unknown_code", words.name, "a word outside the vocabulary", [...words.entries.keys()].join(", "));
  return { system: entry.system, code: entry.code };
}

/** The word a FHIR Coding stands for in this vocabulary, or null. */
export function wordOf<W extends string>(words: Vocabulary<W>, coding: Json | undefined): W | null {
  if (!isObject(coding)) return null;
  for (const [word, entry] of words.entries) if (entry.system === coding.system && entry.code === coding.code) return word;
  return null;
}

/** As wordOf; throws HealthError consent_unknown_code when there is none. */
export function readWord<W extends string>(words: Vocabulary<W>, coding: Json | undefined, path: string): W {
  const word = wordOf(words, coding);
  if (word === null) throw new HealthError("consent_unknown_code", path, "an unknown code", `a ${words.name}`);
  return word;
}
