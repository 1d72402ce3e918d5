// SPDX-License-Identifier: Apache-2.0
// Code systems a de-identified resource may name, each with the shape of its codes: a name or number put in place of a code is dropped.

export const LOINC = "http://loinc.org";
export const SNOMED = "http://snomed.info/sct";
export const RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
export const ICD10CM = "http://hl7.org/fhir/sid/icd-10-cm";
export const ICD10 = "http://hl7.org/fhir/sid/icd-10";
export const CVX = "http://hl7.org/fhir/sid/cvx";
export const MDC = "urn:iso:std:iso:11073:10101";
export const UCUM = "http://unitsofmeasure.org";
export const OMB_RACE = "urn:oid:2.16.840.1.113883.6.238";
export const OBSERVATION_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";

/** Sets of HL7 terms small enough to be listed whole. */
const TERMS: Readonly<Record<string, readonly string[]>> = {
  [OBSERVATION_CATEGORY]: ["social-history", "vital-signs", "imaging", "laboratory", "procedure", "survey", "exam", "therapy", "activity"],
  "http://hl7.org/fhir/us/core/CodeSystem/us-core-observation-category": ["clinical-test"],
  "http://hl7.org/fhir/us/core/CodeSystem/us-core-category": ["sdoh", "functional-status", "disability-status", "cognitive-status"],
  "http://terminology.hl7.org/CodeSystem/condition-category": ["problem-list-item", "encounter-diagnosis"],
  "http://terminology.hl7.org/CodeSystem/condition-clinical": ["active", "recurrence", "relapse", "inactive", "remission", "resolved"],
  "http://terminology.hl7.org/CodeSystem/condition-ver-status": ["unconfirmed", "provisional", "differential", "confirmed", "refuted"],
  "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical": ["active", "inactive", "resolved"],
  "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification": ["unconfirmed", "confirmed", "refuted"],
  "http://terminology.hl7.org/CodeSystem/v2-0074": ["LAB", "RAD", "HM", "CH", "MB"],
  "http://terminology.hl7.org/CodeSystem/medicationrequest-category": ["inpatient", "outpatient", "community", "discharge"],
  "http://terminology.hl7.org/CodeSystem/v3-ActCode": ["AMB", "EMER", "FLD", "HH", "IMP", "ACUTE", "NONAC", "OBSENC", "PRENC", "SS", "VR"],
  "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus": ["A", "C", "D", "I", "L", "M", "P", "S", "T", "U", "W"],
  "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation": [
    "A",
    "AA",
    "H",
    "HH",
    "HU",
    "L",
    "LL",
    "LU",
    "N",
    "POS",
    "NEG",
    "IND",
  ],
  "http://terminology.hl7.org/CodeSystem/data-absent-reason": ["unknown", "asked-declined", "masked", "not-applicable", "error"],
  "http://terminology.hl7.org/CodeSystem/v3-NullFlavor": ["UNK", "ASKU", "NI", "OTH"],
};

/** Luhn check digit, as LOINC uses it (LOINC Users' Guide, "Check digit"). */
function luhn(digits: string, check: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const weighted = i % 2 === 0 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return (10 - (sum % 10)) % 10 === Number(check);
}

const DIHEDRAL = [
  "0123456789",
  "1234067895",
  "2340178956",
  "3401289567",
  "4012395678",
  "5987604321",
  "6598710432",
  "7659821043",
  "8765932104",
  "9876543210",
];
const PERMUTED = ["0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258"];

/** Verhoeff check, as SNOMED CT identifiers carry it (SNOMED CT Release File Specification, SCTID). */
function verhoeff(digits: string): boolean {
  let state = 0;
  for (let i = 0; i < digits.length; i++) {
    const permuted = Number(PERMUTED[i % 8]?.[Number(digits[digits.length - 1 - i])]);
    state = Number(DIHEDRAL[state]?.[permuted]);
  }
  return state === 0;
}

function isLoinc(code: string): boolean {
  if (/^L[APL]\d{1,6}-\d$/.test(code)) return true;
  const parts = /^([1-9]\d{0,6})-(\d)$/.exec(code);
  return parts?.[1] !== undefined && parts[2] !== undefined && luhn(parts[1], parts[2]);
}

const SHAPES: Readonly<Record<string, (code: string) => boolean>> = {
  [LOINC]: isLoinc,
  [SNOMED]: (code) => /^[1-9]\d{5,17}$/.test(code) && verhoeff(code),
  [RXNORM]: (code) => /^[1-9]\d{0,6}$/.test(code),
  [ICD10CM]: (code) => /^[A-Z]\d[0-9AB](?:\.[0-9A-Z]{1,4})?$/.test(code),
  [ICD10]: (code) => /^[A-Z]\d\d(?:\.\d{1,2})?$/.test(code),
  [MDC]: (code) => /^[1-9]\d{4,5}$/.test(code),
  [CVX]: (code) => /^\d{1,3}$/.test(code),
  [OMB_RACE]: (code) => /^\d{4}-\d$/.test(code),
};

/** Is the code one of the system's? Systems that are not listed have no codes. */
export function isCodeOf(system: string, code: string): boolean {
  const shape = Object.hasOwn(SHAPES, system) ? SHAPES[system] : undefined;
  if (shape) return shape(code);
  return Object.hasOwn(TERMS, system) && (TERMS[system] ?? []).includes(code);
}

/** Every fixed text an output may hold because of a code system: the scan does not take these for names. */
export const VOCABULARY: readonly string[] = [...Object.keys(SHAPES), ...Object.keys(TERMS), UCUM, ...Object.values(TERMS).flat()];
