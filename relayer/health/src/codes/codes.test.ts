// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { fromBase64 } from "../base64.ts";
import { CVX, ICD10CM, isCodeOf, LOINC, RXNORM, SNOMED } from "./systems.ts";
import { isUcum } from "./ucum.ts";

describe("codes of a system", () => {
  test.each([
    [LOINC, "8867-4", "8867-5"],
    [LOINC, "85354-9", "85345-9"],
    [LOINC, "LA6568-5", "LA6568"],
    [SNOMED, "59621000", "59621001"],
    [SNOMED, "10939881000119105", "10939881000119150"],
    [ICD10CM, "F32.1", "Smith"],
    [CVX, "140", "1400"],
    [RXNORM, "314231", "31423100"],
    ["http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB", "AMB1"],
  ])("%s has %s and not %s", (system, code, wrong) => {
    expect(isCodeOf(system, code)).toBe(true);
    expect(isCodeOf(system, wrong)).toBe(false);
  });
  test.each(["http://hospital.example/codes", "constructor", "", "__proto__"])("a system nobody listed has none: %s", (system) =>
    expect(isCodeOf(system, "1")).toBe(false),
  );
});

describe("units", () => {
  test.each([
    "mm[Hg]",
    "/min",
    "kg",
    "kg/m2",
    "mg/dL",
    "mmol/L",
    "10*3/uL",
    "%",
    "Cel",
    "[degF]",
    "{score}",
    "mL/min/{1.73_m2}",
    "U/L",
    "g/dL",
    "fL",
    "pg",
    "[pH]",
    "a",
    "cm",
    "1",
  ])("%s", (unit) => expect(isUcum(unit)).toBe(true));
  test.each(["Smith", "{Smith}", "kg Smith", "", "mg/dL; call 617-555-0134", "beats per minute", "K".repeat(41)])("not %s", (unit) =>
    expect(isUcum(unit)).toBe(false),
  );
});

describe("base64", () => {
  const text = (encoded: string) => new TextDecoder().decode(fromBase64(encoded) ?? new Uint8Array());
  test.each(["f", "fo", "foo", "foob", "fooba", "foobar"])("RFC 4648 vector %s, padded or not", (plain) => {
    expect(text(btoa(plain))).toBe(plain);
    expect(text(btoa(plain).replace(/=/g, ""))).toBe(plain);
  });
  test("white space is ignored, another character is refused, and so is a length that cannot be", () => {
    expect(text("Zm9v\n YmFy")).toBe("foobar");
    expect(fromBase64("Zm9*")).toBeNull();
    expect(fromBase64("Zm9vY")).toBeNull();
  });
});
