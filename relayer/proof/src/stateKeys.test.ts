// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { hex, unhex } from "@aceso/proto/encoding";
import { expect, test } from "vitest";
import { type Collection, collections, stateKey } from "./stateKeys.ts";

interface Sample {
  collection: keyof typeof collections;
  store: string;
  prefix: string;
  codec: string;
  id: string;
  second?: string;
  key: string;
}

// Written by chain/internal/proofvectors from the modules' own prefixes and the SDK's key codecs.
const samples = JSON.parse(readFileSync(new URL("../../../test/vectors/state_keys.json", import.meta.url), "utf8")) as Sample[];

test("every provable collection is where the chain keeps it", () => {
  expect(samples.map((s) => s.collection).sort()).toEqual(Object.keys(collections).sort());
  for (const sample of samples) {
    const { store, prefix, codec }: Collection = collections[sample.collection];
    expect([store, hex(Uint8Array.of(prefix)), codec], sample.collection).toEqual([sample.store, sample.prefix, sample.codec]);
    const second = sample.second === undefined ? undefined : codec === "id, id" ? unhex(sample.second) : BigInt(sample.second);
    const { key } = stateKey(sample.collection, { id: unhex(sample.id), second });
    expect(hex(key), sample.collection).toBe(sample.key);
  }
});

test("a second part that the collection does not have, or of another type, is refused", () => {
  const id = new Uint8Array(32);
  expect(() => stateKey("record", { id, second: 1n })).toThrow(TypeError);
  expect(() => stateKey("deviceKey", { id })).toThrow(TypeError);
  expect(() => stateKey("deviceKey", { id, second: id })).toThrow(TypeError);
  expect(() => stateKey("opening", { id, second: 1n })).toThrow(TypeError);
});
