// SPDX-License-Identifier: Apache-2.0
import { capsuleChallenge, concat } from "@aceso/proto/encoding";
import type { Random } from "./bytes.ts";
import { capsuleSuite } from "./capsule.ts";
import { decodePoint, decodeScalar, encodeScalar, Point, randomScalar } from "./group.ts";

/** What a capsule proof binds the capsule to: with one field changed it does not verify. */
export interface CapsuleStatement {
  chainId: string;
  vault: Uint8Array;
  /** C_0 of the vault. */
  vaultKey: Uint8Array;
  batchId: Uint8Array;
  ciphertextHash: Uint8Array;
  /** E */
  capsule: Uint8Array;
}

function challenge(statement: CapsuleStatement, commitment: Uint8Array): bigint {
  const { chainId, vault, vaultKey, batchId, ciphertextHash, capsule } = statement;
  return capsuleChallenge({ chainId, suite: capsuleSuite, vault, vaultKey, batchId, ciphertextHash, e: capsule, r: commitment });
}

/**
 * Schnorr proof that the sealer knows r with E = r·G, so that nobody can register a capsule derived from another's (E' = x·E).
 * 64 bytes R ‖ s with R = w·G, s = w + c·r.
 */
export function proveCapsule(proving: CapsuleStatement & { r: Uint8Array; random: Random }): Uint8Array {
  const r = decodeScalar("capsule scalar", proving.r);
  const w = randomScalar(proving.random);
  const commitment = Point.BASE.multiply(w).toBytes();
  return concat(commitment, encodeScalar(w + challenge(proving, commitment) * r));
}

/** Whether s·G = R + c·E, all encodings canonical. The chain runs the same check at registration. */
export function verifyCapsule(statement: CapsuleStatement, proof: Uint8Array): boolean {
  if (proof.length !== 64) return false;
  try {
    const commitment = decodePoint("capsule commitment", proof.subarray(0, 32));
    const response = decodeScalar("capsule response", proof.subarray(32));
    const capsule = decodePoint("capsule", statement.capsule);
    decodePoint("vault key", statement.vaultKey);
    const c = challenge(statement, proof.slice(0, 32));
    return Point.BASE.multiplyUnsafe(response).equals(commitment.add(capsule.multiplyUnsafe(c)));
  } catch {
    return false; // an encoding that is not canonical
  }
}
