// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { unhex } from "./bytes.ts";
import { decodeCbor, decodeClaimCode, decodeOpening, encodeCbor, encodeClaimCode, encodeOpening, scalarValue } from "./documents.ts";

const opening = {
  index: 3n,
  value: scalarValue({ loinc: "8867-4", value: 72, scale: 0, ucum: "/min" }),
  valueSalt16: new Uint8Array(16).fill(1),
  timePart: new Uint8Array(32).fill(2),
  path: [new Uint8Array(32).fill(3)],
};

test("the same quantity has one encoding whatever its trailing zeros", () => {
  const quantity = { loinc: "15074-8", ucum: "mmol/L" };
  expect(scalarValue({ ...quantity, value: 550, scale: -2 })).toEqual(scalarValue({ ...quantity, value: 55, scale: -1 }));
  expect(scalarValue({ ...quantity, value: 0, scale: 4 })).toEqual(scalarValue({ ...quantity, value: 0, scale: 0 }));
  expect(scalarValue({ ...quantity, value: 55, scale: -1 })).not.toEqual(scalarValue({ ...quantity, value: 55, scale: -2 }));
});

test("CBOR that is not core-deterministic is refused", () => {
  const wrong = {
    "integer not shortest": "1817".replace("17", "05"),
    "indefinite array": "9f01ff",
    "duplicate key": "a201010102",
    "keys out of order": "a202010101",
    "bytes after it": "0100",
    "a float": "fb3ff8000000000000",
    "a tag": "c100",
    undefined: "f7",
    nothing: "",
  };
  for (const [title, bytes] of Object.entries(wrong)) expect(() => decodeCbor(unhex(bytes)), title).toThrow("CBOR");
  expect(decodeCbor(unhex("a201010202"))).toEqual(
    new Map([
      [1, 1],
      [2, 2],
    ]),
  );
});

test("a published opening reads back, and one of another shape is refused", () => {
  expect(decodeOpening(encodeOpening(opening))).toEqual(opening);
  expect(() => decodeOpening(encodeCbor([3, opening.value, opening.valueSalt16, opening.timePart]))).toThrow("opening");
  expect(() => decodeOpening(encodeCbor([-3, opening.value, opening.valueSalt16, opening.timePart, []]))).toThrow("opening");
  expect(() => decodeOpening(encodeCbor([3, opening.value, opening.timePart, opening.timePart, []]))).toThrow("value salt");
  expect(() => decodeOpening(encodeCbor([3, opening.value, opening.valueSalt16, opening.timePart, [new Uint8Array(31)]]))).toThrow("path");
});

test("a claim code reads back in any case, and an altered one is refused", () => {
  const code = { deviceId: new Uint8Array(32).fill(9), endpoint: "https://maker.example", claimSecret16: new Uint8Array(16).fill(8) };
  const text = encodeClaimCode(code);
  expect(decodeClaimCode(text)).toEqual(code);
  expect(decodeClaimCode(text.toLowerCase())).toEqual(code);
  expect(() => decodeClaimCode(text.slice(0, -4))).toThrow();
  expect(() => decodeClaimCode(`x${text}`)).toThrow("claim code");
  expect(() => decodeClaimCode("aceso-claim:1!")).toThrow("claim code");
});
