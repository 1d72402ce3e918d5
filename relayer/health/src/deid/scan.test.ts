// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { ADULT_PATIENT, HEART_RATE } from "../../test/sample.ts";
import type { Json, Resource } from "../json.ts";
import { literalsOf } from "./literals.ts";
import { scan } from "./scan.ts";

const PERSON = {
  ...ADULT_PATIENT,
  id: "p-48213",
  birthDate: "1980-02-03",
  name: [{ family: "Øster-Müller", given: ["Ann", "Li"] }],
  identifier: [{ value: "MRN 0048 2133" }],
  telecom: [{ value: "+49 171 5550199" }],
  address: [{ line: ["12 Elm Row"], city: "Tübingen", postalCode: "72074" }],
  extension: [{ url: "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName", valueString: "Nightingale" }],
} as unknown as Resource;
const LITERALS = literalsOf([PERSON]);
const NOBODY = literalsOf([]);
const kinds = (value: Json, literals = LITERALS) => scan(value, literals).map((hit) => hit.kind);

describe("literals of the person are found", () => {
  test.each([
    ["a family name", "seen by müller"],
    ["a short given name as a word", "ann"],
    ["a given name in any case", "ANN"],
    ["the mother's maiden name inside a word", "xnightingalex"],
    ["a city", "Tübingen"],
    ["the record number without its spaces", "mrn00482133"],
    ["the phone number written otherwise", "49/171/5550199"],
    ["the patient id", "Patient/p-48213"],
    ["the ZIP alone", "72074"],
  ])("%s", (_, text) => expect(kinds({ note: text })).toEqual(["literal"]));

  test("inside base64", () => expect(kinds({ data: btoa("about Nightingale, 44") })).toEqual(["base64"]));
  test("inside base64 url alphabet without padding", () =>
    expect(kinds({ data: btoa("??>>Nightingale??").replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "") })).toEqual(["base64"]));
  test("as a number", () => expect(kinds({ value: 491715550199 })).toEqual(["literal"]));
  test("at every place, and the hit names the path but not the text", () => {
    const hits = scan({ a: [{ b: "Ann" }], c: "Ann" }, LITERALS);
    expect(hits).toEqual([
      { path: "$.a.b", kind: "literal" },
      { path: "$.c", kind: "literal" },
    ]);
  });
});

describe("what only looks alike is not", () => {
  test.each([
    ["a word that contains a short name", "annual"],
    ["a two-letter name", "li"],
    ["fixed vocabulary", "final"],
    ["another word", "Heidelberg"],
  ])("%s", (_, text) => expect(kinds({ note: text })).toEqual([]));
  test("a code that equals the ZIP", () =>
    expect(kinds({ system: "http://www.nlm.nih.gov/research/umls/rxnorm", code: "72074" })).toEqual([]));
  test("a measurement that equals the ZIP", () => expect(kinds({ value: 72074 })).toEqual([]));
});

describe("shapes of identifiers are found without knowing the person", () => {
  test.each([
    ["mail", "a.b@c.example"],
    ["url", "https://clinic.example/p/1"],
    ["url", "urn:uuid:1"],
    ["ssn", "123-45-6789"],
    ["phone", "(617) 555-0134"],
    ["phone", "617-555-0134"],
    ["date", "2024-05-06"],
    ["date", "2024-05"],
    ["date", "5/6/1980"],
    ["ip", "192.0.2.17"],
    ["ip", "2001:db8:0:0:1:2:3:4"],
    ["mac", "00:1b:44:11:3a:b7"],
    ["uuid", "9b9ee16f-f61c-02f0-a70b-91fdb5adb75d"],
    ["vin", "1HGCM82633A004352"],
    ["hash", "a".repeat(64)],
    ["hash", "aceso1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5"],
    ["zip", "02139-4307"],
    ["base64", "QUJD".repeat(20)],
  ])("%s %s", (kind, text) => expect(kinds({ note: text }, NOBODY)).toEqual([kind]));
  test.each(["8867-4", "10939881000119105", "2024", "mm[Hg]", "10*3/uL", "{score}", "F32.1", "NH"])("%s is none", (text) =>
    expect(kinds({ code: text }, NOBODY)).toEqual([]),
  );
});

test("a relative, a contained person and the display of a reference are literals too", () => {
  const relative = { resourceType: "RelatedPerson", name: [{ text: "Jonas Quickborn" }] } as unknown as Resource;
  const reading = { ...HEART_RATE, subject: { display: "Mrs. Vandermeer" }, contained: [relative] } as unknown as Resource;
  const { words } = literalsOf([reading]);
  expect([...words].sort()).toEqual(["jonas", "mrs", "quickborn", "vandermeer"]);
});
