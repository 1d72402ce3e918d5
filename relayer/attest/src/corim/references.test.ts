// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { evidenceFile } from "../../test/files.ts";
import { psaMeasurement } from "../formats/psa/measurement.ts";
import { corimReferences } from "./references.ts";

const valid = evidenceFile("corim/corim-psa-valid.cbor");
const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"));

test("Veraison's valid PSA CoRIM gives one reference value, of three components in their order", () => {
  const signer = Uint8Array.from(Buffer.from("5378796307535df3ec8d8b15a2e2dc5641419c3d3060cfe32238c0fa973f7aa3", "hex"));
  const components = [
    { type: "BL", value: bytes("h0KPxSKAPTEGXnvOPPA/5HUJZjHl4Hu9eg/eYMTPJcc="), signer },
    { type: "PRoT", value: bytes("AmOCmYm2/ZVPcrqvL8ZLwuLwHWktTecphuqAj26ZgT8="), signer },
    { type: "ARoT", value: bytes("o6XnFfDMV0pzw/m+u2vCTzL/1bZ7OHJEwskJ2neaFHg="), signer },
  ];
  const implementationId = new TextEncoder().encode("acme-implementation-id-000000001");
  expect(corimReferences(valid)).toEqual([
    { measurement: psaMeasurement(implementationId, components), from: 0n, until: 0n, state: "OK", nonceBuilder: false },
  ]);
});

describe("refused is", () => {
  test.each([
    ["a measurement without a digest", evidenceFile("corim/corim-psa-bad-refval-mval.cbor"), "malformed: digests"],
    ["a document of trust anchors only", evidenceFile("corim/corim-psa-bad-instance.cbor"), "no reference value"],
    ["a CoRIM of another profile", evidenceFile("corim/dice-riot-corim-valid.cbor"), "profile_unknown"],
    ["a document that is none", Uint8Array.of(0xa0), "malformed: corim"],
    ["one cut short", valid.slice(0, 900), "malformed"],
    ["one with something behind it", Uint8Array.of(...valid, 0), "malformed"],
  ])("%s", (_, document, message) => {
    expect(() => corimReferences(document)).toThrow(message);
  });

  test("every digest algorithm but SHA-2", () => {
    const text = hex(valid).replace("818201582087", "818203582087");
    expect(() => corimReferences(Uint8Array.from(Buffer.from(text, "hex")))).toThrow("malformed: digest algorithm: got 3");
  });
});
