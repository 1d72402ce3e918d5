// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { EVERY, HEART_RATE, sample } from "../test/sample.ts";
import { isCodeOf } from "./codes/systems.ts";
import { type JsonObject, type Resource, resourcesOf } from "./json.ts";
import { LABEL_CODES, LABEL_NAMES } from "./labelCodes.ts";
import { codedLabels, isHeldBack, labelBits, labelsOf } from "./labels.ts";

const LOINC = "http://loinc.org";
const SNOMED = "http://snomed.info/sct";
const ICD = "http://hl7.org/fhir/sid/icd-10-cm";
const resource = (resourceType: string, code: JsonObject): Resource => ({ resourceType, code });
const coded = (system: string, code: string): Resource => resource("Condition", { coding: [{ system, code }] });

describe("a listed code carries its label", () => {
  test.each([
    ["PHQ-2", LOINC, "55758-7", ["MENTAL"]],
    ["PHQ-9", LOINC, "44261-6", ["MENTAL"]],
    ["GAD-7", LOINC, "70274-6", ["MENTAL"]],
    ["DAST-10", LOINC, "82667-7", ["SUD"]],
    ["AUDIT-C", LOINC, "75626-2", ["SUD"]],
    ["HARK", LOINC, "76504-0", ["VIOLENCE"]],
    ["PRAPARE", LOINC, "93025-5", ["MENTAL", "VIOLENCE"]],
    ["a psychiatric note", LOINC, "75443-2", ["MENTAL", "PSYNOTES"]],
    ["HIV viral load", LOINC, "20447-9", ["HIV"]],
    ["HIV disease", SNOMED, "86406008", ["HIV"]],
    ["pregnancy", SNOMED, "72892002", ["SEXREPRO"]],
    ["a gene test", SNOMED, "433114000", ["GENETIC"]],
    ["opioid dependence in ICD-10", ICD, "F11.20", ["SUD"]],
    ["depression in ICD-10", ICD, "F32.1", ["MENTAL"]],
    ["HIV in ICD-10", ICD, "B20", ["HIV"]],
    ["abuse in ICD-10", ICD, "T74.11XA", ["VIOLENCE"]],
    ["depression in the German edition", "http://fhir.de/CodeSystem/bfarm/icd-10-gm", "F32.1", ["MENTAL"]],
  ])("%s", (_, system, code, labels) => expect(codedLabels(coded(system, code))).toEqual(labels));
});

describe("what lies beside carries none", () => {
  test.each([
    ["hypertension", SNOMED, "59621000"],
    ["hypertension in ICD-10", ICD, "I10"],
    ["haemoglobin A1c", LOINC, "4548-4"],
    ["heart rate", LOINC, "8867-4"],
    ["the code of PHQ-2 in another system", SNOMED, "55758-7"],
  ])("%s", (_, system, code) => expect(codedLabels(coded(system, code))).toEqual([]));
});

test("a label is found in a component, in a contained resource and by a word", () => {
  expect(
    codedLabels({ ...HEART_RATE, resourceType: "Observation", component: [{ code: { coding: [{ system: LOINC, code: "76501-6" }] } }] }),
  ).toEqual(["VIOLENCE"]);
  expect(codedLabels({ resourceType: "MedicationRequest", contained: [coded(SNOMED, "86406008")] })).toEqual(["HIV"]);
  expect(codedLabels(resource("Condition", { text: "Alcohol dependence, in remission" }))).toEqual(["SUD"]);
  expect(codedLabels(resource("Condition", { text: "Sprain of ankle" }))).toEqual([]);
});
test("a Patient carries MINOR at most, and only MINOR is not held back", () => {
  expect(labelsOf({ resourceType: "Patient", maritalStatus: { text: "pregnant" } }, { minor: true })).toEqual(["MINOR"]);
  expect(isHeldBack(["MINOR"])).toBe(false);
  expect(isHeldBack(["MINOR", "HIV"])).toBe(true);
});
test("bits are those of the wire", () => {
  expect(LABEL_NAMES.map((label) => labelBits([label]))).toEqual([1n, 2n, 4n, 8n, 16n, 32n, 64n, 128n]);
  expect(labelBits(["SUD", "MINOR"])).toBe(129n);
});
test("every listed code is a code of its system", () => {
  for (const [label, { codes }] of Object.entries(LABEL_CODES)) {
    for (const [system, list] of Object.entries(codes))
      expect(
        list.filter((code) => !isCodeOf(system, code)),
        label,
      ).toEqual([]);
  }
});
test("in the sample records every screening for depression, drugs and violence is labelled", () => {
  const all = EVERY.flatMap((name) => resourcesOf(sample(name)));
  const screening = all.filter((entry) => /PHQ-2|GAD-7|DAST-10|AUDIT-C|HARK|PRAPARE/.test(JSON.stringify(entry.code ?? "")));
  expect(screening.length).toBeGreaterThan(50);
  expect(screening.filter((entry) => codedLabels(entry).length === 0)).toEqual([]);
});
