// SPDX-License-Identifier: Apache-2.0
import { hex, leafHash, merkleVerify, sha256, valueLeafPart } from "@aceso/proto/encoding";
import { SealError } from "./error.ts";
import type { Plaintext } from "./plaintext.ts";

/**
 * Checks every opened leaf against the batch in state: each lies under `root` at its index, each index once.
 * Throws leaf_mismatch at the first that does not.
 */
export function checkLeaves(plaintext: Plaintext, batch: { root: Uint8Array; count: number }): void {
  const seen = new Set<number>();
  for (const leaf of plaintext.leaves) {
    const hash = leafHash(valueLeafPart(leaf.valueSalt, leaf.valueCbor), leaf.timePart);
    const inside = leaf.index < batch.count && !seen.has(leaf.index);
    if (!inside || !merkleVerify(batch.root, hash, leaf.index, batch.count, leaf.path)) {
      throw new SealError("leaf_mismatch", `leaf ${leaf.index}: is not under the batch root`);
    }
    seen.add(leaf.index);
  }
}

/** The samples by the hex of their SHA-256, as the value parts name them. */
export function samplesByHash(plaintext: Plaintext): Map<string, Uint8Array> {
  return new Map(plaintext.samples.map((bytes) => [hex(sha256(bytes)), bytes]));
}
