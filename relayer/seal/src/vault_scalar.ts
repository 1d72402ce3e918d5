// SPDX-License-Identifier: Apache-2.0
import { vaultScalar as scalarOf } from "@aceso/proto/encoding";
import { exactly } from "./bytes.ts";
import { SealError } from "./error.ts";
import { decodePoint, decodeScalar, encodeScalar, Point } from "./group.ts";

/**
 * The vault's secret scalar a, 32 little-endian bytes: SHA-512 of H("aceso/vault-seed/1", seed, salt, class, generation) mod L.
 * The salt is the half that shredding destroys: recovery contacts hold the seed and can never derive a again without it.
 * @param vault.seed the patient's 32-byte vault seed
 * @param vault.salt 32 random bytes of this vault, kept by the owner alone until shredding
 * @param vault.class number of the DataClass
 */
export function vaultScalar(vault: { seed: Uint8Array; salt: Uint8Array; class: number; generation: bigint | number }): Uint8Array {
  const seed32 = exactly("vault seed", vault.seed, 32);
  const vaultSalt32 = exactly("vault salt", vault.salt, 32);
  const a = scalarOf({ seed32, vaultSalt32, class: vault.class, generation: vault.generation });
  if (a === 0n) throw new SealError("bad_scalar", "vault scalar: got zero, wanted another salt");
  return encodeScalar(a);
}

/** C_0 = a·G, the public key to which the patient's device seals offline. */
export function vaultPoint(scalar: Uint8Array): Uint8Array {
  return Point.BASE.multiply(decodeScalar("vault scalar", scalar)).toBytes();
}

/** The owner's own way to a record's key, without any trustee: K = a·E. */
export function decapsulate(scalar: Uint8Array, capsule: Uint8Array): Uint8Array {
  return decodePoint("capsule", capsule).multiply(decodeScalar("vault scalar", scalar)).toBytes();
}
