// SPDX-License-Identifier: Apache-2.0
import {
  batchId,
  leafHash,
  merklePath,
  merkleRoot,
  sampleBytes,
  timePart,
  timeSalt,
  valueLeafPart,
  valueSalt,
} from "@aceso/proto/encoding";
import type { Device } from "./device.ts";
import type { RandomBytes } from "./random.ts";
import { type Reading, readingCbor } from "./reading.ts";

/** Where a batch stands in the device's line. */
export interface BatchPosition {
  readonly chainId: string;
  readonly generation: bigint;
  readonly keyGeneration: bigint;
  /** Rises by one with each batch; a number left out is a gap and is recorded as one. */
  readonly seq: bigint;
  /** Id of the batch before, 32 zero bytes for the first. */
  readonly prev: Uint8Array;
  /** Proto number of DataClass; 1 is WEARABLE. */
  readonly class: number;
}

/** One leaf with everything that opens it. The time and its salt stay with the patient. */
export interface BatchLeaf {
  readonly index: number;
  readonly reading: Reading;
  readonly valueCbor: Uint8Array;
  readonly valueSalt: Uint8Array;
  readonly timeSalt: Uint8Array;
  /** The time part t of the leaf. */
  readonly timePart: Uint8Array;
  readonly hash: Uint8Array;
  /** Unix seconds. */
  readonly time: number;
}

/** A signed batch as the device hands it to its owner's agent. */
export interface DeviceBatch {
  readonly id: Uint8Array;
  readonly chainId: string;
  readonly deviceId: Uint8Array;
  readonly generation: bigint;
  readonly keyGeneration: bigint;
  readonly seq: bigint;
  readonly prev: Uint8Array;
  readonly root: Uint8Array;
  readonly class: number;
  readonly year: number;
  /** Raw r ‖ s by the data key over the id. */
  readonly signature: Uint8Array;
  readonly valueSeed: Uint8Array;
  readonly timeSeed: Uint8Array;
  readonly leaves: readonly BatchLeaf[];
  /** The i32 big-endian samples of each waveform, in leaf order; the leaf carries their hash. */
  readonly samples: readonly Uint8Array[];
}

/** Where a device begins, and where it goes on after a batch. */
export const FIRST_BATCH = { seq: 1n, prev: new Uint8Array(32) } as const;

/** The place of the batch after this one. */
export function nextPosition(position: BatchPosition, batch: DeviceBatch): BatchPosition {
  return { ...position, seq: batch.seq + 1n, prev: batch.id };
}

/** Hashes readings into a Merkle tree and signs the batch. @throws RangeError for no readings, or readings of two calendar years (UTC) */
export function createBatch(device: Device, position: BatchPosition, readings: readonly Reading[], random: RandomBytes): DeviceBatch {
  const year = yearOf(readings);
  const valueSeed = random(32);
  const timeSeed = random(32);
  const leaves = readings.map((reading, index) => makeLeaf(reading, index, valueSeed, timeSeed));
  const root = merkleRoot(leaves.map((leaf) => leaf.hash));
  const fields = { ...position, deviceId: device.id, root, year };
  const id = batchId({ ...fields, count: leaves.length });
  const samples = readings.flatMap((reading) => (reading.kind === "waveform" ? [sampleBytes(reading.samples)] : []));
  return { ...fields, id, signature: device.dataKey.sign(id), valueSeed, timeSeed, leaves, samples };
}

/** The audit path of a leaf up to the batch's root. */
export function batchPath(batch: DeviceBatch, index: number): Uint8Array[] {
  return merklePath(
    batch.leaves.map((leaf) => leaf.hash),
    index,
  );
}

function makeLeaf(reading: Reading, index: number, valueSeed: Uint8Array, timeSeed: Uint8Array): BatchLeaf {
  const valueCbor = readingCbor(reading);
  const salts = { valueSalt: valueSalt(valueSeed, index), timeSalt: timeSalt(timeSeed, index) };
  const t = timePart(salts.timeSalt, reading.seconds);
  const hash = leafHash(valueLeafPart(salts.valueSalt, valueCbor), t);
  return { index, reading, valueCbor, ...salts, timePart: t, hash, time: Number(reading.seconds) };
}

function yearOf(readings: readonly Reading[]): number {
  const years = new Set(readings.map((reading) => new Date(Number(reading.seconds) * 1000).getUTCFullYear()));
  const [year] = years;
  if (year === undefined || years.size !== 1) throw new RangeError(`batch readings: got ${years.size} calendar years, want one`);
  return year;
}
