// SPDX-License-Identifier: Apache-2.0
import { batchId, decodeCbor, leafHash, merkleVerify, sha256, timePart, valueLeafPart, verifyDataKey } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { createWorld, now } from "../test/world.ts";
import { type BatchPosition, batchPath, createBatch, FIRST_BATCH, nextPosition } from "./batch.ts";
import { seededBytes } from "./random.ts";
import { ecgWaveform, type Reading, type ScalarReading } from "./reading.ts";

const position: BatchPosition = { chainId: "aceso-local-1", generation: 1n, keyGeneration: 1n, ...FIRST_BATCH, class: 1 };
const random = () => seededBytes(Uint8Array.of(1, 2, 3));

function heartRate(value: bigint, minute: number): ScalarReading {
  return { kind: "scalar", code: "8867-4", value, scale: 0n, unit: "/min", seconds: now + BigInt(minute * 60) };
}

const readings: Reading[] = [heartRate(72n, 0), heartRate(70n, 1), heartRate(74n, 2)];

describe("a batch", () => {
  test("has an id over its fields, signed by the data key and by no other", async () => {
    const { device, sibling } = createWorld("batch");
    const batch = createBatch(device, position, readings, random());
    expect(batch.id).toEqual(batchId({ ...batch, count: batch.leaves.length }));
    expect(await verifyDataKey(device.dataKey.cose, batch.id, batch.signature)).toBe(true);
    expect(await verifyDataKey(sibling.dataKey.cose, batch.id, batch.signature)).toBe(false);
  });

  test("proves each reading up to its root, and no other value in its place", () => {
    const batch = createBatch(createWorld("batch").device, position, readings, random());
    const count = batch.leaves.length;
    for (const leaf of batch.leaves) {
      const t = timePart(leaf.timeSalt, leaf.time);
      const path = batchPath(batch, leaf.index);
      const value = valueLeafPart(leaf.valueSalt, leaf.valueCbor);
      const altered = valueLeafPart(
        leaf.valueSalt,
        leaf.valueCbor.map((byte, at) => (at === 9 ? byte ^ 1 : byte)),
      );
      expect(merkleVerify(batch.root, leafHash(value, t), leaf.index, count, path)).toBe(true);
      expect(merkleVerify(batch.root, leafHash(altered, t), leaf.index, count, path)).toBe(false);
    }
  });

  test("writes values without trailing zeros", () => {
    const batch = createBatch(createWorld("batch").device, position, readings, random());
    expect(batch.leaves.map((leaf) => decodeCbor(leaf.valueCbor))).toEqual([
      [0, "8867-4", 72, 0, "/min"],
      [0, "8867-4", 7, 1, "/min"],
      [0, "8867-4", 74, 0, "/min"],
    ]);
  });

  test("names the one before it", () => {
    const { device } = createWorld("batch");
    const first = createBatch(device, position, readings, random());
    const next = nextPosition(position, first);
    expect(next).toMatchObject({ seq: 2n, prev: first.id });
    expect(createBatch(device, next, readings, random()).id).not.toEqual(first.id);
  });

  test("gives equal readings different leaves", () => {
    const same = [heartRate(72n, 0), heartRate(72n, 0)];
    const { leaves } = createBatch(createWorld("batch").device, position, same, random());
    expect(leaves[0]?.hash).not.toEqual(leaves[1]?.hash);
  });

  test("carries a waveform's samples beside a leaf that has their hash", () => {
    const wave = ecgWaveform({ samples: Int16Array.of(1024, 1224, 824), rate: 360 }, now);
    const { leaves, samples } = createBatch(createWorld("batch").device, position, [wave, heartRate(72n, 0)], random());
    expect([...wave.samples]).toEqual([0, 1000, -1000]);
    expect(samples).toHaveLength(1);
    expect(decodeCbor(leaves[0]?.valueCbor ?? new Uint8Array())).toEqual([
      1,
      "131330",
      2778,
      -6,
      0,
      sha256(samples[0] ?? new Uint8Array()),
    ]);
  });

  test("of no readings is refused", () => {
    expect(() => createBatch(createWorld("batch").device, position, [], random())).toThrow("got 0 calendar years, want one");
  });

  test("over a turn of the year is refused", () => {
    const late = { ...heartRate(72n, 0), seconds: 1_798_761_599n };
    const early = { ...heartRate(72n, 0), seconds: 1_798_761_600n };
    expect(() => createBatch(createWorld("batch").device, position, [late, early], random())).toThrow("got 2 calendar years, want one");
  });
});
