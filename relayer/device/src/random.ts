// SPDX-License-Identifier: Apache-2.0
import { concat, sha256, u64 } from "@aceso/proto/encoding";

/** Gives that many fresh bytes. Real devices pass their hardware generator; simulations pass a seeded one. */
export type RandomBytes = (length: number) => Uint8Array;

/** A reproducible byte source: SHA-256(seed ‖ counter), block after block. For simulations and tests, never for real keys. */
export function seededBytes(seed: Uint8Array): RandomBytes {
  const key = sha256(seed);
  let counter = 0n;
  return (length) => {
    const out = new Uint8Array(length);
    for (let at = 0; at < length; at += 32) {
      out.set(sha256(concat(key, u64(counter))).subarray(0, Math.min(32, length - at)), at);
      counter += 1n;
    }
    return out;
  };
}
