// SPDX-License-Identifier: Apache-2.0
// The bundles of test/fhir, and small hand-made resources.
import { readdirSync, readFileSync } from "node:fs";
import type { JsonObject, Resource } from "../src/json.ts";

const ROOT = new URL("../../../test/fhir/", import.meta.url);

/** 23 November 2026. */
export const TIME = 1_795_392_000;

/** A file of test/fhir, parsed. Some of the Microsoft fixtures start with a byte order mark. */
export function sample(name: string): Resource {
  return JSON.parse(readFileSync(new URL(name, ROOT), "utf8").replace(/^\uFEFF/, "")) as Resource;
}

export const COHORT: readonly string[] = readdirSync(new URL("cohort/", ROOT)).map((name) => `cohort/${name}`);
export const ELDER = "synthea-us-core-elder-over-89.bundle.json";
export const MINOR = "synthea-us-core-minor.bundle.json";
export const DECEASED = "synthea-us-core-deceased.bundle.json";
export const ADULT = "synthea-r4-adult-carolee.bundle.json";
export const EVERY: readonly string[] = [ADULT, ELDER, MINOR, DECEASED, ...COHORT];

/** A bundle of these resources. */
export function bundle(...resources: readonly JsonObject[]): Resource {
  return { resourceType: "Bundle", type: "collection", entry: resources.map((resource) => ({ resource })) };
}

/** An adult of whom nothing else is known. */
export const ADULT_PATIENT: JsonObject = { resourceType: "Patient", gender: "female", birthDate: "1980-02-03" };

/** A heart rate of 72 per minute. */
export const HEART_RATE: JsonObject = {
  resourceType: "Observation",
  status: "final",
  category: [{ coding: [{ system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "vital-signs" }] }],
  code: { coding: [{ system: "http://loinc.org", code: "8867-4", display: "Heart rate" }] },
  effectiveDateTime: "2024-05-06T10:00:00Z",
  valueQuantity: { value: 72, unit: "beats/minute", system: "http://unitsofmeasure.org", code: "/min" },
};
