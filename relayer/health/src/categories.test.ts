// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { EVERY, sample } from "../test/sample.ts";
import { CATEGORIES, CATEGORY_NAMES, categorize, dataClassOf, JUDGED_IN_ORDER } from "./categories.ts";
import { isCodeOf, LOINC, MDC } from "./codes/systems.ts";
import { hashOf } from "./hash.ts";
import { type Resource, resourcesOf } from "./json.ts";

const observation = (code: string, category?: string, system = LOINC): Resource => ({
  resourceType: "Observation",
  code: { coding: [{ system, code }] },
  ...(category
    ? { category: [{ coding: [{ system: "http://terminology.hl7.org/CodeSystem/observation-category", code: category }] }] }
    : {}),
});

describe("a resource is in one category", () => {
  test.each([
    ["a person", { resourceType: "Patient" }, "DEMOGRAPHICS"],
    ["a vital sign", observation("8867-4", "vital-signs"), "VITALS"],
    ["a vital sign without category", observation("8867-4"), "VITALS"],
    ["an ECG", observation("11524-6", "procedure"), "ECG"],
    ["an ECG lead", observation("131329", undefined, MDC), "ECG"],
    ["a plethysmogram", observation("150452", undefined, MDC), "PPG_RAW"],
    ["glucose from a sensor", observation("99504-3"), "GLUCOSE"],
    ["glucose from a laboratory", observation("2339-0", "laboratory"), "LAB"],
    ["glucose from a meter", observation("2339-0"), "GLUCOSE"],
    ["steps", observation("55423-8", "activity"), "ACTIVITY"],
    ["sleep", observation("93832-4", "activity"), "SLEEP"],
    ["a laboratory value", observation("4548-4", "laboratory"), "LAB"],
    ["a diagnosis", { resourceType: "Condition" }, "CONDITIONS"],
    ["a prescription", { resourceType: "MedicationRequest" }, "MEDICATIONS"],
    ["a vaccination", { resourceType: "Immunization" }, "IMMUNIZATIONS"],
    ["a procedure", { resourceType: "Procedure" }, "PROCEDURES"],
    ["a visit", { resourceType: "Encounter" }, "ENCOUNTERS"],
    ["a document", { resourceType: "DocumentReference" }, "NOTES"],
    ["a note as an observation", observation("75443-2", "survey"), "NOTES"],
    ["a picture", { resourceType: "ImagingStudy" }, "IMAGING"],
    ["a gene", observation("48018-6", "laboratory"), "GENOMIC"],
    ["an answer", observation("93025-5", "survey"), "SURVEY"],
    ["a device", { resourceType: "Device" }, "DEVICE_META"],
    ["an uncoded, uncategorised observation", observation("1-8"), null],
    ["a claim", { resourceType: "Claim" }, null],
    ["a type nobody knows", { resourceType: "constructor" }, null],
  ] as const)("%s", (_, resource, category) => expect(categorize(resource)).toBe(category));
});

test("there are 18, numbered from 1, each with a hash of its own", () => {
  expect(CATEGORIES.map((info) => info.name)).toEqual([...CATEGORY_NAMES]);
  expect(CATEGORIES.map((info) => info.number)).toEqual(CATEGORY_NAMES.map((_, i) => i + 1));
  expect(new Set(CATEGORIES.map((info) => info.hash)).size).toBe(18);
});
test("notes, imaging and genomic data are off until turned on", () => {
  expect(CATEGORIES.filter((info) => info.defaultOff).map((info) => info.name)).toEqual(["NOTES", "IMAGING", "GENOMIC"]);
});
test("all definitions of a category are of one class and version, and a changed list changes the hash", () => {
  for (const info of CATEGORIES) {
    const definitions = JUDGED_IN_ORDER.filter((definition) => definition.name === info.name);
    expect(definitions.every((definition) => definition.dataClass === info.dataClass && definition.version === info.version)).toBe(true);
    expect(hashOf(definitions)).toBe(info.hash);
    expect(hashOf(definitions.map((definition) => ({ ...definition, version: 2 })))).not.toBe(info.hash);
    expect(dataClassOf(info.name)).toBe(info.dataClass);
  }
});
test("every listed LOINC code has a right check digit", () => {
  expect(JUDGED_IN_ORDER.flatMap((definition) => definition.loinc ?? []).filter((code) => !isCodeOf(LOINC, code))).toEqual([]);
});
test("every clinical resource of the samples is in a category", () => {
  const types = ["Patient", "Observation", "Condition", "MedicationRequest", "Immunization", "Procedure", "Encounter", "DocumentReference"];
  const all = EVERY.flatMap((name) => resourcesOf(sample(name))).filter((resource) => types.includes(resource.resourceType));
  expect(all.filter((resource) => categorize(resource) === null)).toEqual([]);
});
