// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { ADULT, ADULT_PATIENT, bundle, COHORT, DECEASED, ELDER, EVERY, HEART_RATE, MINOR, sample, TIME } from "../../test/sample.ts";
import { codingsOf } from "../codes/codings.ts";
import { isCodeOf, LOINC } from "../codes/systems.ts";
import { type JsonObject, objectsOf, type Resource, resourcesOf, textOf } from "../json.ts";
import { SAFE_HARBOR_FIELDS_HASH } from "./config.ts";
import { deidentify } from "./deidentify.ts";
import { literalsOf } from "./literals.ts";
import { scan } from "./scan.ts";

const OPEN = { profile: "safe-harbor-fields", time: TIME, holdBack: false } as const;
const HELD = { ...OPEN, holdBack: true } as const;

const only = (input: unknown): Resource => resourcesOf(deidentify(input, OPEN).bundle)[0] ?? { resourceType: "none" };
const patientOf = (resources: readonly Resource[]): Resource =>
  resources.find((resource) => resource.resourceType === "Patient") ?? { resourceType: "none" };

function loincCounts(resources: readonly Resource[]): Record<string, number> {
  const counts: Record<string, number> = {};
  const observations = resources.filter((resource) => resource.resourceType === "Observation");
  for (const { system, code } of observations.flatMap((resource) => codingsOf(resource.code))) {
    // Synthea writes a placeholder, X9999-0, that LOINC does not have.
    if (system === LOINC && isCodeOf(system, code)) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

describe.each(EVERY.map((name) => [name]))("%s", (name) => {
  const input = sample(name);
  const open = deidentify(input, OPEN);
  const held = deidentify(input, HELD);

  test("leaves with a clean scan and says by which rules", () => {
    expect(open.report).toMatchObject({ scan_hits: 0, config_hash: SAFE_HARBOR_FIELDS_HASH, held_back_resources: 0 });
    expect(open.report.output_hash).not.toBe(open.report.input_hash);
    expect(open.report.resources_in).toBe(resourcesOf(input).length);
  });
  test("keeps the count of every LOINC code", () => expect(loincCounts(resourcesOf(open.bundle))).toEqual(loincCounts(resourcesOf(input))));
  test("keeps the value of every coded quantity", () => {
    const values = (resources: readonly Resource[]) =>
      resources.flatMap((resource) => objectsOf(resource.valueQuantity).map((quantity) => quantity.value)).sort();
    const measured = resourcesOf(input).filter((resource) =>
      objectsOf(resource.valueQuantity).some((quantity) => quantity.code !== undefined),
    );
    expect(values(resourcesOf(open.bundle))).toEqual(values(measured));
  });
  test("changes nothing when run again", () => {
    expect(deidentify(open.bundle, OPEN).bundle).toEqual(open.bundle);
    expect(deidentify(held.bundle, HELD).bundle).toEqual(held.bundle);
  });
  test("holds back what carries a label, and counts it", () => {
    expect(held.resources.every((entry) => entry.labels.every((label) => label === "MINOR"))).toBe(true);
    expect(held.report.held_back_resources).toBeLessThanOrEqual(Object.values(held.report.held_back).reduce((sum, n) => sum + n, 0));
    expect(resourcesOf(held.bundle).length).toBe(held.report.resources_out);
  });
  test("tells no name of the patient, in plain text or base64", () => {
    const patient = patientOf(resourcesOf(input));
    const names = objectsOf(patient.name).flatMap((entry) => [textOf(entry.family), ...(entry.given as readonly string[])]);
    const output = JSON.stringify(open.bundle).toLowerCase();
    expect(names.length).toBeGreaterThan(1);
    for (const part of names) {
      expect(JSON.stringify(input).includes(part), part).toBe(true);
      expect(output).not.toContain(part.toLowerCase());
      expect(output).not.toContain(btoa(part).slice(0, -3).toLowerCase());
    }
  });
  test("holds no date but the year, no narrative, no reference and no id", () => {
    const output = JSON.stringify(open.bundle);
    expect(output).not.toMatch(/"\d{4}-\d{2}/);
    for (const key of [
      "div",
      "reference",
      "display",
      "identifier",
      "id",
      "fullUrl",
      "attachment",
      "data",
      "telecom",
      "postalCode",
      "city",
      "serialNumber",
    ]) {
      expect(output).not.toContain(`"${key}":`);
    }
  });
});

describe("people of every age", () => {
  test("a person of 90 or older has no year of birth, but the group", () => {
    const patient = patientOf(resourcesOf(deidentify(sample(ELDER), OPEN).bundle));
    expect(patient.birthDate).toBeUndefined();
    expect(JSON.stringify(patient.extension)).toContain("90+");
    expect(JSON.stringify(deidentify(sample(ELDER), OPEN).bundle)).not.toMatch(/"19[0-3]\d"/);
  });
  test.each([
    ["1937", "1937"],
    ["1936", undefined],
  ])("at the end of 2026 birth in %s is told as %s", (year, told) =>
    expect(only({ ...ADULT_PATIENT, birthDate: `${year}-12-31` }).birthDate).toBe(told),
  );
  test("somebody who died at 62 keeps both years", () => {
    expect(patientOf(resourcesOf(deidentify(sample(DECEASED), OPEN).bundle))).toMatchObject({
      birthDate: "1927",
      deceasedDateTime: "1989",
    });
  });
  test("somebody who died at 95 keeps neither, only the fact", () => {
    const patient = only({ ...ADULT_PATIENT, birthDate: "1900-01-01", deceasedDateTime: "1995-05-05" });
    expect(patient).toMatchObject({ deceasedBoolean: true });
    expect(JSON.stringify(patient)).not.toMatch(/19\d\d/);
  });
  test("a record longer than 89 years does not tell its first years", () => {
    const old = { ...HEART_RATE, effectiveDateTime: "1930-01-01" };
    const { resources } = deidentify(bundle({ ...ADULT_PATIENT, birthDate: "1929-01-01" }, old, HEART_RATE), OPEN);
    expect(resources.map((entry) => [entry.year, entry.dayIndex])).toEqual([
      [null, null],
      [null, null],
      [2024, 0],
    ]);
  });
  test("an age over 89 as a value is dropped, one of 89 stays", () => {
    const age = (value: number) => ({
      ...HEART_RATE,
      code: { coding: [{ system: LOINC, code: "30525-0" }] },
      valueQuantity: { value, system: "http://unitsofmeasure.org", code: "a" },
    });
    const told = (value: number) => resourcesOf(deidentify(bundle(ADULT_PATIENT, age(value)), OPEN).bundle)[1]?.valueQuantity;
    expect(told(89)).toMatchObject({ value: 89 });
    expect(told(90)).toBeUndefined();
  });
  test("a minor's resources carry MINOR and are not held back for it", () => {
    const { resources, report } = deidentify(sample(MINOR), HELD);
    expect(resources.every((entry) => entry.labels.includes("MINOR"))).toBe(true);
    expect(report.held_back).toEqual({});
    expect(resources.length).toBeGreaterThan(40);
  });
  test("the day before the eighteenth birthday is a minor's, the day after is not", () => {
    const labels = (birthDate: string) => deidentify({ ...ADULT_PATIENT, birthDate }, OPEN).resources[0]?.labels;
    expect(labels("2008-11-25")).toEqual(["MINOR"]);
    expect(labels("2008-11-21")).toEqual([]);
  });
  test("who has no date of birth is taken for a minor", () =>
    expect(deidentify({ ...ADULT_PATIENT, birthDate: "" }, OPEN).resources[0]?.labels).toEqual(["MINOR"]));
});

describe("days and places", () => {
  test("days count from the first day told", () => {
    const at = (effectiveDateTime: string) => ({ ...HEART_RATE, effectiveDateTime });
    const { resources } = deidentify(bundle(ADULT_PATIENT, at("2024-03-01T23:00:00-05:00"), at("2024-02-27"), at("2024")), OPEN);
    expect(resources.map((entry) => entry.dayIndex)).toEqual([null, 3, 0, null]);
  });
  test("a state is told by its code, a ZIP of few people not at all", () => {
    const address = [{ city: "Plainfield", state: "New Hampshire", postalCode: "03601", country: "US" }];
    const patient = only({ ...ADULT_PATIENT, address });
    expect(patient.address).toEqual([{ state: "NH", country: "US" }]);
    expect(JSON.stringify(patient)).not.toContain("036");
  });
  test("a place that is no state is not told", () =>
    expect(only({ ...ADULT_PATIENT, address: [{ state: "Lake Wobegon" }] }).address).toBeUndefined());
  test("a waveform does not leave", () => {
    const wave = {
      ...HEART_RATE,
      valueQuantity: undefined,
      valueSampledData: { origin: { value: 0 }, period: 10, dimensions: 1, data: "1 2 3" },
    };
    expect(resourcesOf(deidentify(bundle(ADULT_PATIENT, wave), OPEN).bundle)[1]).not.toHaveProperty("valueSampledData");
  });
});

describe("what is refused", () => {
  test("two people in one bundle", () =>
    expect(() => deidentify(bundle(ADULT_PATIENT, ADULT_PATIENT), OPEN)).toThrow(expect.objectContaining({ code: "not_one_person" })));
  test("what is no FHIR", () => expect(() => deidentify({ hello: 1 }, OPEN)).toThrow(expect.objectContaining({ code: "not_fhir" })));
  test("a bundle entry without a resource", () =>
    expect(() => deidentify({ resourceType: "Bundle", entry: [{}] }, OPEN)).toThrow(expect.objectContaining({ code: "not_fhir" })));
  test("a number that is also the person's phone number stops the whole output", () => {
    const person = { ...ADULT_PATIENT, telecom: [{ value: "555 1234" }] };
    const reading = { ...HEART_RATE, valueQuantity: { value: 5551234, system: "http://unitsofmeasure.org", code: "/min" } };
    const small = { ...HEART_RATE, valueInteger: 555123, valueQuantity: undefined };
    expect(deidentify(bundle(person, reading), OPEN).report.scan_hits).toBe(0);
    expect(() => deidentify(bundle({ ...person, telecom: [{ value: "1000000" }] }, { ...small, valueInteger: 1_000_000 }), OPEN)).toThrow(
      expect.objectContaining({ code: "scan_hit", report: expect.objectContaining({ scan_hits: 1 }) as unknown }),
    );
  });
});

describe("the Microsoft fixtures, with our rules", () => {
  test("patient-basic keeps gender, year of birth and whether alive", () => {
    expect(only(sample("deid-fixtures/patient-basic.json"))).toEqual({
      resourceType: "Patient",
      active: true,
      gender: "male",
      birthDate: "2000",
      deceasedBoolean: false,
    });
  });
  test("patient-special-content keeps the same, whatever the script", () => {
    expect(only(sample("deid-fixtures/patient-special-content.json"))).toEqual({
      resourceType: "Patient",
      active: true,
      gender: "male",
      birthDate: "1940",
    });
  });
  test("patient-no-partial keeps the same without any partial ZIP or date", () => {
    expect(only(sample("deid-fixtures/patient-no-partial.json"))).toEqual({
      resourceType: "Patient",
      active: true,
      gender: "male",
      birthDate: "2000",
      deceasedBoolean: false,
    });
  });
  test("bundle-basic has two people and is refused; with one it keeps the coded observation", () => {
    const input = sample("deid-fixtures/bundle-basic.json");
    expect(() => deidentify(input, OPEN)).toThrow(expect.objectContaining({ code: "not_one_person" }));
    const [patient, , observation] = resourcesOf(input) as readonly JsonObject[];
    const kept = resourcesOf(deidentify(bundle(patient ?? {}, observation ?? {}), OPEN).bundle);
    expect(kept).toEqual([{ resourceType: "Observation", status: "final", code: { coding: [{ system: LOINC, code: "15074-8" }] } }]);
  });
  test("contained-in-bundle leaves nothing: a condition without a code and a practitioner's name", () => {
    const { bundle: output, report } = deidentify(sample("deid-fixtures/contained-in-bundle.json"), OPEN);
    expect(resourcesOf(output)).toEqual([]);
    expect(report.dropped).toEqual({ Condition: 1 });
  });
  test("their target files, which keep hashed ids and shifted dates, do not pass our scan", () => {
    const target = sample("deid-fixtures/patient-basic-target.json");
    const kinds = scan(target, literalsOf([])).map((hit) => hit.kind);
    expect(kinds).toContain("hash");
    expect(kinds).toContain("date");
  });
});

test("the agent's choice holds sensitive answers back, the plain command does not", () => {
  const name = COHORT.find((file) => file.includes("jamey")) ?? ADULT;
  const codes = (holdBack: boolean) => loincCounts(resourcesOf(deidentify(sample(name), { ...OPEN, holdBack }).bundle));
  expect(codes(false)).toHaveProperty("70274-6");
  expect(codes(true)).not.toHaveProperty("70274-6");
  expect(codes(true)).toHaveProperty("8867-4");
});
