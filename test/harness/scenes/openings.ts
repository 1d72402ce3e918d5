// SPDX-License-Identifier: Apache-2.0
import { publishOpening } from "@aceso/agent";
import { batchPath, type DeviceBatch } from "@aceso/device";
import { blobName, encodeOpening } from "@aceso/proto/encoding";
import type { Patient } from "./patient.ts";

/** Blob names of two published openings: one true, one whose value was altered. */
export interface Openings {
  readonly good: Uint8Array;
  readonly altered: Uint8Array;
}

/** Publishes one opening that verifies and one that does not: the chain cannot see it, every reader's check can. */
export async function publishBoth({ agent }: Patient, record: Uint8Array, batch: DeviceBatch): Promise<Openings> {
  const [first, second] = batch.leaves;
  if (first === undefined || second === undefined) throw new Error(`opening: got ${batch.leaves.length} readings, wanted two`);
  const opening = { index: 0n, value: first.valueCbor, valueSalt16: first.valueSalt, timePart: first.timePart, path: batchPath(batch, 0) };
  const altered = { ...opening, value: second.valueCbor.map((byte, i, all) => (i === all.length - 1 ? byte ^ 1 : byte)) };
  await publishOpening(agent, record, opening);
  await publishOpening(agent, record, altered);
  return { good: blobName(encodeOpening(opening)), altered: blobName(encodeOpening(altered)) };
}
