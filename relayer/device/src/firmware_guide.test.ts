// SPDX-License-Identifier: Apache-2.0
// The example of docs/firmware.md, recomputed: what a firmware author compares with has to be right.
import { readFileSync } from "node:fs";
import {
  batchId,
  hex,
  leafHash,
  merkleRoot,
  possessionStatement,
  timePart,
  timeSalt,
  valueLeafPart,
  valueSalt,
} from "@aceso/proto/encoding";
import { expect, test } from "vitest";
import { readingCbor } from "./reading.ts";
import { createSigningKey } from "./signing_key.ts";

const guide = readFileSync(new URL("../docs/firmware.md", import.meta.url), "utf8");
const of = (byte: number, length = 32): Uint8Array => new Uint8Array(length).fill(byte);

test("the guide's example is what the library computes", () => {
  const readings = [
    [72n, 0n, 1_767_225_600n],
    [735n, -1n, 1_767_225_660n],
  ] as const;
  const rows = readings.map(([value, scale, seconds], at) => {
    const cbor = readingCbor({ kind: "scalar", code: "8867-4", value, scale, unit: "/min", seconds });
    const [v, t] = [valueSalt(of(1), at), timeSalt(of(2), at)];
    return { at, cbor, v, t, leaf: leafHash(valueLeafPart(v, cbor), timePart(t, seconds)) };
  });
  for (const { at, cbor, v, t, leaf } of rows)
    expect(guide).toContain(`| ${at} | ${[cbor, v, t, leaf].map((bytes) => `\`${hex(bytes)}\``).join(" | ")} |`);
  const root = merkleRoot(rows.map(({ leaf }) => leaf));
  const [chainId, deviceId] = ["aceso-local-1", of(3)];
  const batch = { chainId, deviceId, generation: 1, keyGeneration: 1, seq: 1, prev: of(0), root, count: 2, class: 1, year: 2026 };
  expect(guide).toContain(`| root | \`${hex(root)}\` |`);
  expect(guide).toContain(`year 2026 | \`${hex(batchId(batch))}\` |`);
  expect(guide).toContain(`generation 1 | \`${hex(possessionStatement({ chainId, deviceId, owner: of(4, 20), generation: 1 }))}\` |`);
});

test("the guide's COSE_Key of a P-256 key is the one that the chain takes", () => {
  const { cose } = createSigningKey(() => of(7, 48));
  expect([cose.length, hex(cose.subarray(0, 10)), hex(cose.subarray(42, 45))]).toEqual([77, "a5010203262001215820", "225820"]);
});
