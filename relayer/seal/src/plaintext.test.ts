// SPDX-License-Identifier: Apache-2.0
import { encodeCbor, hex, sha256 } from "@aceso/proto/encoding";
import { expect, test } from "vitest";
import { batchOf } from "../test/sealing.ts";
import { at, flipped, openVault } from "../test/world.ts";
import { checkLeaves, samplesByHash } from "./leaf_check.ts";
import { decodePlaintext, encodePlaintext } from "./plaintext.ts";

const { root, count, plaintext } = batchOf(openVault());
const leaf = at(plaintext.leaves, 1);
const fields: unknown[] = [leaf.index, leaf.valueCbor, leaf.valueSalt, leaf.timePart, leaf.dayIndex, leaf.path];

test("a plaintext reads back as it was written", () => {
  const full = { ...plaintext, samples: [Uint8Array.of(1, 2, 3, 4)] };
  expect(decodePlaintext(encodePlaintext(full))).toEqual(full);
});

test.each([
  ["another version", [2, [], []]],
  ["a field too many", [1, [], [], 0]],
  ["a negative day", [1, [fields.with(4, -1)], []]],
  ["a short salt", [1, [fields.with(2, new Uint8Array(15))], []]],
  ["a short path node", [1, [fields.with(5, [new Uint8Array(31)])], []]],
  ["a text for a value", [1, [fields.with(1, "x")], []]],
  ["a float for an index", [1, [fields.with(0, 1.5)], []]],
  ["a text for samples", [1, [], ["x"]]],
])("a plaintext with %s is refused", (_, value) => {
  expect(() => decodePlaintext(encodeCbor(value))).toThrow(/bad_cbor/);
});

test("leaves that the device signed lie under the batch root, all of them or some", () => {
  expect(() => checkLeaves(plaintext, { root, count })).not.toThrow();
  expect(() => checkLeaves({ ...plaintext, leaves: [leaf] }, { root, count })).not.toThrow();
});

test.each([
  ["an altered value", { valueCbor: flipped(leaf.valueCbor, 1) }],
  ["another salt", { valueSalt: flipped(leaf.valueSalt) }],
  ["another time", { timePart: flipped(leaf.timePart) }],
  ["another index", { index: 0 }],
  ["an index past the end", { index: 3 }],
])("a leaf with %s is refused", (_, twin) => {
  expect(() => checkLeaves({ ...plaintext, leaves: [{ ...leaf, ...twin }] }, { root, count })).toThrow(/leaf_mismatch/);
});

test("a leaf given twice is refused", () => {
  expect(() => checkLeaves({ ...plaintext, leaves: [leaf, leaf] }, { root, count })).toThrow(/leaf_mismatch/);
});

test("the day index is the patient's word: no check covers it", () => {
  expect(() => checkLeaves({ ...plaintext, leaves: [{ ...leaf, dayIndex: 999n }] }, { root, count })).not.toThrow();
});

test("samples are found by the hash that stands in the leaf", () => {
  const samples = Uint8Array.of(0, 0, 0, 7);
  expect(samplesByHash({ leaves: [], samples: [samples] }).get(hex(sha256(samples)))).toEqual(samples);
});
