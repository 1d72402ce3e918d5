// SPDX-License-Identifier: Apache-2.0
import type { Random } from "./bytes.ts";
import { SealError } from "./error.ts";
import { decodePoint, decodeScalar, encodeScalar, Point, randomScalar, Scalars } from "./group.ts";

/** The largest committee of a vault. */
export const maxCommittee = 64;

/** One trustee's share f(i): `index` is i, its place in the sorted committee, counted from 1. */
export interface Share {
  index: number;
  value: Uint8Array;
}

/** What a dealer makes. The commitments are public (in the event of the deal), each share goes to one trustee in a box. */
export interface Deal {
  /** C_j = f_j·G for j = 0..t-1. C_0 is the vault's public key. */
  commitments: Uint8Array[];
  shares: Share[];
}

/** Refuses every place but 1..maxCommittee: f(0) is the secret itself. Throws bad_index. */
export function checkIndex(index: number): number {
  if (!Number.isInteger(index) || index < 1 || index > maxCommittee) {
    throw new SealError("bad_index", `index: got ${index}, wanted 1..${maxCommittee}`);
  }
  return index;
}

function shareAt(coefficients: bigint[], index: number): Share {
  const x = BigInt(checkIndex(index));
  const value = coefficients.reduceRight((sum, coefficient) => Scalars.create(sum * x + coefficient), 0n);
  if (value === 0n) throw new SealError("bad_scalar", `share ${index}: got zero, wanted another polynomial`);
  return { index, value: encodeScalar(value) };
}

/**
 * Deals the vault scalar to `size` trustees, any `threshold` of whom can use it (Feldman 1987 over ristretto255).
 * The polynomial is fresh at every call, so a redeal is a deal of the same scalar: C_0 stays, shares of two deals do not mix.
 * Throws bad_threshold, bad_scalar.
 */
export function deal(vault: { scalar: Uint8Array; threshold: number; size: number; random: Random }): Deal {
  const { threshold, size } = vault;
  const whole = Number.isInteger(threshold) && Number.isInteger(size);
  if (!whole || threshold < 1 || threshold > size || size > maxCommittee) {
    throw new SealError("bad_threshold", `deal: got ${threshold} of ${size}, wanted 1 <= t <= n <= ${maxCommittee}`);
  }
  const coefficients = [decodeScalar("vault scalar", vault.scalar)];
  while (coefficients.length < threshold) coefficients.push(randomScalar(vault.random));
  return {
    commitments: coefficients.map((coefficient) => Point.BASE.multiply(coefficient).toBytes()),
    shares: Array.from({ length: size }, (_, k) => shareAt(coefficients, k + 1)),
  };
}

/** pk_i = f(i)·G = Σ i^j·C_j, from public commitments alone. Throws bad_index, bad_threshold, bad_point. */
export function publicShare(commitments: Uint8Array[], index: number): Uint8Array {
  const x = BigInt(checkIndex(index));
  if (commitments.length < 1 || commitments.length > maxCommittee) {
    throw new SealError("bad_threshold", `commitments: got ${commitments.length}, wanted 1..${maxCommittee}`);
  }
  const points = commitments.map((bytes, j) => decodePoint(`commitment ${j}`, bytes));
  const sum = points.reduceRight((total, point) => total.multiplyUnsafe(x).add(point), Point.ZERO);
  if (sum.is0()) throw new SealError("bad_point", `public share ${index}: got the identity`);
  return sum.toBytes();
}

/** Whether a received share lies on the committed polynomial. A trustee acknowledges only then. */
export function verifyShare(share: Share, commitments: Uint8Array[]): boolean {
  const expected = decodePoint("public share", publicShare(commitments, share.index));
  try {
    return Point.BASE.multiply(decodeScalar("share", share.value)).equals(expected);
  } catch {
    return false; // not a scalar
  }
}
