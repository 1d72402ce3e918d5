// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import type { VerifiedAnswer } from "./answer_check.ts";
import { checkIndex } from "./deal.ts";
import { SealError } from "./error.ts";
import { decodePoint, Point, Scalars } from "./group.ts";

/** A record's key K = a·E, made from t partials. */
export interface RecordKey {
  record: Uint8Array;
  k: Uint8Array;
}

/** λ_i = Π_{j≠i} j ÷ (j − i) mod L: the Lagrange coefficient of place i at 0. */
function coefficient(index: number, all: number[]): bigint {
  let above = 1n;
  let below = 1n;
  for (const other of all) {
    if (other === index) continue;
    above = Scalars.mul(above, BigInt(other));
    below = Scalars.mul(below, Scalars.create(BigInt(other - index)));
  }
  return Scalars.mul(above, Scalars.inv(below));
}

/** K = Σ λ_i·Z_i over exactly the partials given. With fewer than t, or of two deals, it is a point that opens nothing. */
export function interpolate(partials: { index: number; partial: Uint8Array }[]): Uint8Array {
  const indexes = partials.map(({ index }) => checkIndex(index));
  if (new Set(indexes).size !== indexes.length) {
    throw new SealError("duplicate_partial", `partials: got indexes ${indexes.join(", ")}, wanted each once`);
  }
  const sum = partials.reduce((total, { index, partial }) => {
    return total.add(decodePoint(`partial ${index}`, partial).multiply(coefficient(index, indexes)));
  }, Point.ZERO);
  return sum.toBytes();
}

/**
 * Makes the keys of `records` from the verified answers of at least `threshold` different trustees.
 * Throws duplicate_partial when one trustee is there twice, not_enough_partials naming the first record that too few answered.
 */
export function combine(combining: { threshold: number; answers: VerifiedAnswer[]; records: Uint8Array[] }): RecordKey[] {
  const { threshold, answers, records } = combining;
  const indexes = answers.map(({ index }) => index);
  if (new Set(indexes).size !== indexes.length) {
    throw new SealError("duplicate_partial", `answers: got trustees ${indexes.join(", ")}, wanted each once`);
  }
  return records.map((record) => {
    const id = hex(record);
    const partials = answers.flatMap(({ index, partials }) => {
      const partial = partials.get(id);
      return partial === undefined ? [] : [{ index, partial }];
    });
    if (threshold < 1 || partials.length < threshold) {
      throw new SealError("not_enough_partials", `record ${id}: got ${partials.length} partials, wanted ${threshold}`);
    }
    return { record, k: interpolate(partials.slice(0, threshold)) };
  });
}
