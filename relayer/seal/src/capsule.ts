// SPDX-License-Identifier: Apache-2.0
import type { Random } from "./bytes.ts";
import { decodePoint, encodeScalar, Point, randomScalar } from "./group.ts";

/** Capsule suite 1: ristretto255/SHA-512 with AES-256-GCM. 2 is reserved for X-Wing. */
export const capsuleSuite = 1;

/** A fresh key for one record. E goes on chain; r and K never leave the sealing device. */
export interface Capsule {
  /** E = r·G */
  e: Uint8Array;
  /** K = r·C_0, which t trustees can make again from E. */
  k: Uint8Array;
  /** The random scalar, needed once more for the capsule proof. */
  r: Uint8Array;
}

/** Makes a capsule for the vault with public key C_0. Needs nothing secret of the vault. Throws bad_point. */
export function encapsulate(vaultKey: Uint8Array, random: Random): Capsule {
  const key = decodePoint("vault key", vaultKey);
  const r = randomScalar(random);
  return { e: Point.BASE.multiply(r).toBytes(), k: key.multiply(r).toBytes(), r: encodeScalar(r) };
}
