// SPDX-License-Identifier: Apache-2.0
// The 18 identifier classes of 45 CFR 164.514(b)(2)(i)(A)-(R), as generators, and 30 places in which a record may hold one.
import fc from "fast-check";
import type { Json, JsonObject, Resource } from "../src/json.ts";
import { ADULT_PATIENT, bundle, HEART_RATE } from "./sample.ts";

const digits = (length: number) =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(""));
const letters = (length: number) =>
  fc.array(fc.constantFrom(..."abcdefghjklmnopqrtvwxyz"), { minLength: length, maxLength: length }).map((list) => list.join(""));
const capital = (length: number) => letters(length).map((text) => (text[0] ?? "").toUpperCase() + text.slice(1));
const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, "0"));
const joined = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((list) => list.join(""));
const fixed = (text: string) => fc.constant(text);

/** One random identifier of each class. */
export const CLASSES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "A name": joined(capital(9), fixed(" "), capital(11)),
  "B place": joined(digits(3), fixed(" "), capital(10), fixed(" Street, "), capital(9), fixed("ville 0"), digits(4)),
  "C date": joined(fixed("20"), two(19), fixed("-"), two(12), fixed("-"), two(28)),
  "D phone": joined(fixed("+1 "), digits(3), fixed("-"), digits(3), fixed("-"), digits(4)),
  "E fax": joined(fixed("("), digits(3), fixed(") "), digits(3), fixed("-"), digits(4)),
  "F mail": joined(letters(8), fixed("."), letters(7), fixed("@"), letters(6), fixed(".example")),
  "G social security": joined(digits(3), fixed("-"), digits(2), fixed("-"), digits(4)),
  "H medical record": joined(fixed("MRN"), digits(9)),
  "I health plan": joined(fixed("HP-"), digits(4), fixed("-"), digits(6)),
  "J account": joined(fixed("ACC"), digits(11)),
  "K licence": joined(capital(1), digits(8)),
  "L vehicle": joined(fixed("1HGCM"), digits(5), fixed("A"), digits(6)),
  "M device serial": joined(fixed("SN"), digits(4), letters(4), digits(4)),
  "N url": joined(fixed("https://"), letters(8), fixed(".example/p/"), letters(8)),
  "O ip": joined(
    fixed("203.0."),
    fc.integer({ min: 100, max: 255 }).map(String),
    fixed("."),
    fc.integer({ min: 100, max: 255 }).map(String),
  ),
  "P biometric": joined(fixed("voiceprint:"), letters(6), digits(10)),
  "Q photo": joined(fixed("JFIF"), letters(20), digits(6)),
  "R other": joined(fixed("aceso1"), letters(12), digits(20)),
};

const base64 = (text: string): string => btoa(text);
const coding = (system: string, code: string) => ({ coding: [{ system, code }] });
const withPatient = (change: JsonObject): Resource => bundle({ ...ADULT_PATIENT, ...change }, HEART_RATE);
const withReading = (change: JsonObject): Resource => bundle(ADULT_PATIENT, { ...HEART_RATE, ...change });
const withOther = (other: JsonObject): Resource => bundle(ADULT_PATIENT, HEART_RATE, other);
const text = (value: string): Json => [{ text: value }];

/** Puts a token in one place of an otherwise clean record. */
export const POSITIONS: Readonly<Record<string, (token: string) => Resource>> = {
  "Patient.name": (token) => withPatient({ name: [{ family: token, given: [token], text: token }] }),
  "Patient.id": (token) => withPatient({ id: token }),
  "Patient.identifier": (token) => withPatient({ identifier: [{ system: token, value: token }] }),
  "Patient.identifier.assigner": (token) => withPatient({ identifier: [{ assigner: { display: token } }] }),
  "Patient.telecom": (token) => withPatient({ telecom: [{ system: "other", value: token }] }),
  "Patient.address": (token) =>
    withPatient({ address: [{ line: [token], city: token, postalCode: token, text: token, state: token, country: token }] }),
  "Patient.birthDate extension": (token) => withPatient({ _birthDate: { extension: [{ url: token, valueString: token }] } }),
  "Patient.extension": (token) =>
    withPatient({ extension: [{ url: "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName", valueString: token }] }),
  "Patient race text": (token) =>
    withPatient({
      extension: [
        {
          url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race",
          extension: [
            { url: "ombCategory", valueCoding: { system: token, code: token, display: token } },
            { url: "text", valueString: token },
          ],
        },
      ],
    }),
  "Patient.contact": (token) =>
    withPatient({ contact: [{ name: { text: token }, telecom: [{ value: token }], address: { text: token } }] }),
  "Patient.photo": (token) => withPatient({ photo: [{ contentType: "image/jpeg", data: base64(token), url: token, title: token }] }),
  "Patient.gender": (token) => withPatient({ gender: token }),
  narrative: (token) => withReading({ text: { status: "generated", div: `<div xmlns="http://www.w3.org/1999/xhtml">${token}</div>` } }),
  "reference display": (token) => withReading({ subject: { reference: `Patient/${token}`, display: token, identifier: { value: token } } }),
  "performer and device": (token) =>
    withReading({ performer: [{ display: token }], device: { display: token, reference: `Device/${token}` } }),
  "coding display and text": (token) =>
    withReading({ code: { coding: [{ system: "http://loinc.org", code: "8867-4", display: token, version: token }], text: token } }),
  "coding code": (token) => withReading({ valueQuantity: null, valueCodeableConcept: coding("http://loinc.org", token) }),
  "coding system": (token) => withReading({ interpretation: [coding(token, "N")] }),
  "status and category": (token) =>
    withReading({ status: token, category: [coding("http://terminology.hl7.org/CodeSystem/observation-category", token)] }),
  valueString: (token) => withReading({ valueQuantity: null, valueString: token }),
  "quantity unit and code": (token) =>
    withReading({ valueQuantity: { value: 1, unit: token, system: "http://unitsofmeasure.org", code: `{${token}}`, comparator: token } }),
  note: (token) => withReading({ note: [{ authorString: token, text: token, time: token }] }),
  component: (token) => withReading({ component: [{ code: { text: token }, valueString: token, valueDateTime: token }] }),
  "effective time": (token) => withReading({ effectiveDateTime: token, issued: token, effectiveTiming: { event: [token] } }),
  "contained person": (token) =>
    withReading({
      contained: [
        { resourceType: "RelatedPerson", name: text(token) },
        {
          resourceType: "Observation",
          status: "final",
          code: { text: token },
          contained: [{ resourceType: "Patient", id: token, name: text(token) }],
        },
      ],
    }),
  "extension and tag": (token) =>
    withReading({
      extension: [{ url: token, valueString: token }],
      modifierExtension: [{ url: token, valueCode: token }],
      meta: { source: token, tag: [{ display: token, code: token }] },
    }),
  "document attachment": (token) =>
    withOther({
      resourceType: "DocumentReference",
      description: token,
      content: [{ attachment: { data: base64(`Seen today: ${token}.`), title: token } }],
    }),
  "device and immunization": (token) =>
    bundle(
      ADULT_PATIENT,
      { resourceType: "Device", serialNumber: token, udiCarrier: [{ carrierHRF: token }], type: { text: token } },
      {
        resourceType: "Immunization",
        status: "completed",
        lotNumber: token,
        location: { display: token },
        vaccineCode: coding("http://hl7.org/fhir/sid/cvx", token),
      },
    ),
  "organization and provenance": (token) =>
    bundle(
      ADULT_PATIENT,
      HEART_RATE,
      { resourceType: "Organization", name: token, telecom: [{ value: token }] },
      { resourceType: "Provenance", agent: [{ who: { display: token } }], signature: [{ data: base64(token) }] },
    ),
  "bundle envelope": (token) => ({
    ...withReading({ id: token }),
    id: token,
    identifier: { value: token },
    link: [{ relation: token, url: token }],
  }),
};
