// SPDX-License-Identifier: Apache-2.0
import { ristretto255_oprf } from "@noble/curves/ed25519.js";
import { draw, type Random } from "./bytes.ts";
import type { Share } from "./deal.ts";
import { SealError } from "./error.ts";
import { decodePoint, decodeScalar, encodeScalar, Point } from "./group.ts";

/** One proof covers at most this many capsules. */
export const chunkCapsules = 100;

/** Z_i = f(i)·E for each capsule, in their order, and one DLEQ proof (64 bytes c ‖ s) for all of them. */
export interface Partials {
  partials: Uint8Array[];
  proof: Uint8Array;
}

/**
 * A trustee's partial decapsulations of 1..100 capsules: BlindEvaluateBatch of RFC 9497 section 3.3.2 in VOPRF mode,
 * ristretto255-SHA512, where the key is the share f(i) and the blinded elements are the capsules.
 * Throws share_mismatch when the share is not the one behind `publicShare`, bad_point, bad_scalar.
 */
export function makePartials(making: { share: Share; publicShare: Uint8Array; capsules: Uint8Array[]; random: Random }): Partials {
  const { share, publicShare, capsules, random } = making;
  checkCount(capsules.length);
  const key = decodeScalar(`share ${share.index}`, share.value);
  if (!Point.BASE.multiply(key).equals(decodePoint("public share", publicShare))) {
    throw new SealError("share_mismatch", `share ${share.index}: is not the one of the commitments`);
  }
  try {
    const { evaluated, proof } = ristretto255_oprf.voprf.blindEvaluateBatch(share.value, publicShare, capsules, (n = 32) =>
      draw(random, n),
    );
    return { partials: evaluated, proof };
  } catch (error) {
    for (const [k, capsule] of capsules.entries()) decodePoint(`capsule ${k}`, capsule); // names the one it stumbled over
    throw error;
  }
}

/** Whether one share, the one behind `publicShare`, made all of these partials from these capsules. Never throws on bad input. */
export function verifyPartials(checking: { publicShare: Uint8Array; capsules: Uint8Array[] } & Partials): boolean {
  const { publicShare, capsules, partials, proof } = checking;
  if (capsules.length < 1 || capsules.length > chunkCapsules || partials.length !== capsules.length || proof.length !== 64) return false;
  // The library verifies inside Finalize only; with blind 1 and an input of no meaning its output is dropped.
  const blind = encodeScalar(1n);
  const input = new Uint8Array(1);
  try {
    const items = capsules.map((blinded, k) => ({ input, blind, blinded, evaluated: partials[k] ?? new Uint8Array() }));
    ristretto255_oprf.voprf.finalizeBatch(items, publicShare, proof);
    return true;
  } catch {
    return false; // not canonical, the identity, or a proof of something else
  }
}

function checkCount(count: number): void {
  if (count < 1 || count > chunkCapsules) throw new SealError("bad_bytes", `capsules: got ${count}, wanted 1..${chunkCapsules}`);
}
