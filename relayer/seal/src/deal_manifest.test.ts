// SPDX-License-Identifier: Apache-2.0
import { encode } from "cborg";
import { expect, test } from "vitest";
import { seeded } from "../test/world.ts";
import { decodeDealManifest, encodeDealManifest } from "./deal_manifest.ts";

const random = seeded("manifest");
const names = (count: number) => Array.from({ length: count }, () => random(32));
const manifest = {
  shares: names(3),
  policies: [
    { consent: new Uint8Array(32).fill(2), boxes: names(3) },
    { consent: new Uint8Array(32).fill(9), boxes: names(3) },
  ],
};

test("a manifest reads back as it was written, whatever the order of the consents", () => {
  const bytes = encodeDealManifest({ ...manifest, policies: [...manifest.policies].reverse() });
  expect(decodeDealManifest(bytes)).toEqual(manifest);
  expect(bytes).toEqual(encodeDealManifest(manifest));
});

test("a deal without consents has an empty policy map", () => {
  const bytes = encodeDealManifest({ shares: manifest.shares, policies: [] });
  expect(decodeDealManifest(bytes).policies).toEqual([]);
});

test("a policy list that is not one box per trustee is refused", () => {
  const short = { ...manifest, policies: [{ consent: random(32), boxes: names(2) }] };
  expect(() => encodeDealManifest(short)).toThrow(/bad_cbor/);
});

test("a consent named twice is refused", () => {
  const [first] = manifest.policies;
  expect(() => encodeDealManifest({ ...manifest, policies: first ? [first, first] : [] })).toThrow(/bad_cbor/);
});

const top = (entries: [unknown, unknown][]) => encode(new Map(entries));
test.each([
  ["not CBOR", Uint8Array.of(0xff)],
  ["a missing entry", top([[1, manifest.shares]])],
  [
    "a third entry",
    top([
      [1, manifest.shares],
      [2, new Map()],
      [3, 0],
    ]),
  ],
  [
    "no share box",
    top([
      [1, []],
      [2, new Map()],
    ]),
  ],
  [
    "65 share boxes",
    top([
      [1, names(65)],
      [2, new Map()],
    ]),
  ],
  [
    "a short name",
    top([
      [1, [random(31)]],
      [2, new Map()],
    ]),
  ],
  [
    "a text for a consent",
    top([
      [1, manifest.shares],
      [2, new Map([["x", manifest.shares]])],
    ]),
  ],
  ["trailing bytes", Uint8Array.of(...encodeDealManifest(manifest), 0)],
  ["an indefinite length", Uint8Array.of(0xbf, 0xff)],
])("a manifest with %s is refused", (_, bytes) => {
  expect(() => decodeDealManifest(bytes)).toThrow(/bad_cbor/);
});

test("a manifest over 256 KiB is refused before it is read", () => {
  expect(() => decodeDealManifest(new Uint8Array(256 * 1024 + 1))).toThrow(/too_large/);
});
