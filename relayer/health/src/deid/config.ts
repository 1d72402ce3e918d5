// SPDX-License-Identifier: Apache-2.0
// The allow-list, in the rule grammar of microsoft/Tools-for-Health-Data-Anonymization (fhirPathRules: path, method) with our semantics:
// what no rule names is redacted, and no method lets free text through. Fields per 45 CFR 164.514(b)(2)(i).
import { hashOf } from "../hash.ts";

export type Method =
  | "oneOf"
  | "boolean"
  | "integer"
  | "concept"
  | "coding"
  | "quantity"
  | "year"
  | "yearPeriod"
  | "birthYear"
  | "deathYear"
  | "state"
  | "country";

export interface FhirPathRule {
  /** Dotted element path; `name.where(field='value')` selects list elements. Lists are walked through. */
  readonly path: string;
  readonly method: Method;
  /** For oneOf: the only texts that pass. */
  readonly values?: readonly string[];
}

export interface DeidConfig {
  readonly fhirVersion: "R4";
  readonly profile: "safe-harbor-fields";
  readonly version: number;
  readonly fhirPathRules: readonly FhirPathRule[];
  readonly parameters: {
    /** The highest age that may be told: above it the year of birth and death go. */
    readonly highestAge: number;
    readonly ageGroupUrl: string;
    readonly dayIndexUrl: string;
  };
}

const keep = (method: Method, ...paths: readonly string[]): readonly FhirPathRule[] => paths.map((path) => ({ path, method }));
const oneOf = (path: string, ...values: readonly string[]): FhirPathRule => ({ path, method: "oneOf", values });

const US_CORE = "http://hl7.org/fhir/us/core/StructureDefinition";
const omb = (name: string): FhirPathRule => ({
  path: `Patient.extension.where(url='${US_CORE}/us-core-${name}').extension.where(url='ombCategory').valueCoding`,
  method: "coding",
});

const PATIENT: readonly FhirPathRule[] = [
  ...keep("boolean", "Patient.active", "Patient.deceasedBoolean"),
  oneOf("Patient.gender", "male", "female", "other", "unknown"),
  ...keep("birthYear", "Patient.birthDate"),
  ...keep("deathYear", "Patient.deceasedDateTime"),
  ...keep("state", "Patient.address.state"),
  ...keep("country", "Patient.address.country"),
  ...keep("concept", "Patient.maritalStatus"),
  omb("race"),
  omb("ethnicity"),
  oneOf(`Patient.extension.where(url='${US_CORE}/us-core-birthsex').valueCode`, "M", "F", "OTH", "UNK", "ASKU"),
];

const VALUES = ["code", "valueCodeableConcept", "dataAbsentReason", "interpretation"] as const;

const OBSERVATION: readonly FhirPathRule[] = [
  oneOf("Observation.status", "registered", "preliminary", "final", "amended", "corrected", "cancelled", "entered-in-error", "unknown"),
  ...keep("concept", "Observation.category", "Observation.bodySite", "Observation.method"),
  ...["Observation", "Observation.component"].flatMap((base) => [
    ...VALUES.flatMap((name) => keep("concept", `${base}.${name}`)),
    ...keep("quantity", `${base}.valueQuantity`, `${base}.referenceRange.low`, `${base}.referenceRange.high`),
    ...keep("integer", `${base}.valueInteger`),
    ...keep("boolean", `${base}.valueBoolean`),
  ]),
  ...keep("year", "Observation.effectiveDateTime", "Observation.effectiveInstant"),
  ...keep("yearPeriod", "Observation.effectivePeriod"),
];

const CLINICAL: readonly FhirPathRule[] = [
  oneOf("Immunization.status", "completed", "entered-in-error", "not-done"),
  ...keep("concept", "Immunization.vaccineCode", "Immunization.site", "Immunization.route"),
  ...keep("year", "Immunization.occurrenceDateTime"),
  ...keep("boolean", "Immunization.primarySource"),
  ...keep("quantity", "Immunization.doseQuantity"),
  ...keep(
    "concept",
    "Condition.clinicalStatus",
    "Condition.verificationStatus",
    "Condition.category",
    "Condition.severity",
    "Condition.code",
  ),
  ...keep("concept", "Condition.bodySite"),
  ...keep("year", "Condition.onsetDateTime", "Condition.abatementDateTime", "Condition.recordedDate"),
  oneOf("MedicationRequest.status", "active", "on-hold", "cancelled", "completed", "entered-in-error", "stopped", "draft", "unknown"),
  oneOf(
    "MedicationRequest.intent",
    "proposal",
    "plan",
    "order",
    "original-order",
    "reflex-order",
    "filler-order",
    "instance-order",
    "option",
  ),
  ...keep("concept", "MedicationRequest.category", "MedicationRequest.medicationCodeableConcept", "MedicationRequest.reasonCode"),
  ...keep("year", "MedicationRequest.authoredOn"),
  ...keep("boolean", "MedicationRequest.dosageInstruction.asNeededBoolean"),
  ...keep("quantity", "MedicationRequest.dosageInstruction.doseAndRate.doseQuantity"),
  oneOf("Procedure.status", "preparation", "in-progress", "not-done", "on-hold", "stopped", "completed", "entered-in-error", "unknown"),
  ...keep("concept", "Procedure.category", "Procedure.code", "Procedure.bodySite", "Procedure.reasonCode"),
  ...keep("year", "Procedure.performedDateTime"),
  ...keep("yearPeriod", "Procedure.performedPeriod"),
  oneOf(
    "Encounter.status",
    "planned",
    "arrived",
    "triaged",
    "in-progress",
    "onleave",
    "finished",
    "cancelled",
    "entered-in-error",
    "unknown",
  ),
  ...keep("coding", "Encounter.class"),
  ...keep("concept", "Encounter.type", "Encounter.reasonCode"),
  ...keep("yearPeriod", "Encounter.period"),
  ...keep("concept", "AllergyIntolerance.clinicalStatus", "AllergyIntolerance.verificationStatus", "AllergyIntolerance.code"),
  ...keep("year", "AllergyIntolerance.recordedDate"),
  oneOf("DiagnosticReport.status", "registered", "partial", "preliminary", "final", "amended", "corrected", "cancelled", "unknown"),
  ...keep("concept", "DiagnosticReport.category", "DiagnosticReport.code"),
  ...keep("year", "DiagnosticReport.effectiveDateTime"),
  oneOf("Device.status", "active", "inactive", "entered-in-error", "unknown"),
  ...keep("concept", "Device.type"),
];

/** The one profile of this release. Recipients hold chain ids, so this claims the field rules of Safe Harbor, not its legal status. */
export const SAFE_HARBOR_FIELDS: DeidConfig = {
  fhirVersion: "R4",
  profile: "safe-harbor-fields",
  version: 1,
  fhirPathRules: [...PATIENT, ...OBSERVATION, ...CLINICAL],
  parameters: {
    highestAge: 89,
    ageGroupUrl: "https://aceso.network/fhir/StructureDefinition/age-group",
    dayIndexUrl: "https://aceso.network/fhir/StructureDefinition/day-index",
  },
};

/** The mark FHIR gives to a resource from which elements were taken (v3 ObservationValue). */
export const REDACTED = { system: "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", code: "REDACTED" } as const;

/** SHA-256 of the canonical configuration. */
export const SAFE_HARBOR_FIELDS_HASH: string = hashOf(SAFE_HARBOR_FIELDS);
