// SPDX-License-Identifier: Apache-2.0
// Writes test/evidence/snapshot/snapshots.json, which the Go verifier reads too: npx tsx relayer/attest/test/generate_snapshot_vectors.ts
import { writeFileSync } from "node:fs";
import { encodeCbor, hex, sha256, text } from "@aceso/proto/encoding";
import { encodeSnapshot } from "../src/index.ts";
import { parseSnapshot } from "../src/lists/snapshot.ts";
import { Refused } from "../src/refused.ts";

const good = encodeSnapshot(["ab12", "cd34"], 1_800_000_000n);
const cbor = (value: unknown): Uint8Array => new Uint8Array(encodeCbor(value));
const bytes = (...octets: number[]): Uint8Array => Uint8Array.from(octets);
const turned = (at: number, octet: number): Uint8Array => good.map((old, index) => (index === at ? octet : old));

const cases: [string, Uint8Array, Uint8Array?][] = [
  ["two ids", good],
  ["no ids", encodeSnapshot([], 0n)],
  ["an empty id and one of other letters", cbor([1, 5, ["", "ä😀"]])],
  ["the last time that a number holds", bytes(0x83, 1, 0x1b, 0, 0x1f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x80)],
  ["a time beyond it", bytes(0x83, 1, 0x1b, 0, 0x20, 0, 0, 0, 0, 0, 0, 0x80)],
  ["a time before 1970", cbor([1, -1, []])],
  ["a time as text", cbor([1, "5", []])],
  ["another version", cbor([2, 5, []])],
  ["a version in a longer form", bytes(0x83, 0x18, 1, 5, 0x80)],
  ["a fourth part", cbor([1, 5, [], []])],
  ["two parts", cbor([1, 5])],
  ["a map", cbor(new Map([[1, 5]]))],
  ["ids that are no list", cbor([1, 5, "ab"])],
  ["an id as bytes", cbor([1, 5, ["ab", Uint8Array.of(0xab)]])],
  ["an id that is not UTF-8", bytes(0x83, 1, 5, 0x81, 0x62, 0xc3, 0x28)],
  ["an id that runs past the end", bytes(0x83, 1, 5, 0x81, 0x63, 0x61)],
  ["fewer ids than announced", bytes(0x83, 1, 5, 0x82, 0x61, 0x61)],
  ["more ids than can be there", bytes(0x83, 1, 5, 0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)],
  ["a list without a length", bytes(0x83, 1, 5, 0x9f, 0xff)],
  ["a length in a longer form", bytes(0x83, 1, 5, 0x98, 1, 0x61, 0x61)],
  ["a byte behind it", Uint8Array.of(...good, 0)],
  ["no time", bytes(0x83, 1)],
  ["no list", bytes(0x83, 1, 5)],
  ["nothing", new Uint8Array(0)],
  ["words", text("no snapshot")],
  ["another hash than the pinned one", good, sha256(turned(good.length - 1, 0x35))],
];

function revokedIn(raw: Uint8Array, hash: Uint8Array): string[] | null {
  try {
    return [...parseSnapshot(raw, hash).revoked];
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

const vectors = cases.map(([title, raw, pinned]) => {
  const hash = pinned ?? sha256(raw);
  return { title, bytes: hex(raw), hash: hex(hash), revoked: revokedIn(raw, hash) };
});
writeFileSync(new URL("../../../test/evidence/snapshot/snapshots.json", import.meta.url), `${JSON.stringify(vectors, null, 1)}\n`);
