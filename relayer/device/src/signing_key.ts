// SPDX-License-Identifier: Apache-2.0
import { encodeCoseKey } from "@aceso/proto/encoding";
import { p256 } from "@noble/curves/nist.js";
import type { RandomBytes } from "./random.ts";

/** A P-256 key that signs inside the device. The secret is read only to be stored. */
export interface SigningKey {
  readonly secret: Uint8Array;
  /** Deterministic COSE_Key of the public key. */
  readonly cose: Uint8Array;
  /** ECDSA over SHA-256 of the message: raw r ‖ s, 64 bytes, deterministic (RFC 6979). */
  sign(message: Uint8Array): Uint8Array;
}

/** A new key. */
export function createSigningKey(random: RandomBytes): SigningKey {
  return signingKey(p256.keygen(random(SEED_BYTES)).secretKey);
}

/** The key of a stored secret (32 bytes, big-endian). */
export function signingKey(secret: Uint8Array): SigningKey {
  const point = p256.getPublicKey(secret, false);
  const cose = encodeCoseKey({ alg: "ES256", x: point.slice(1, 33), y: point.slice(33) });
  return { secret, cose, sign: (message) => p256.sign(message, secret, { prehash: true, lowS: false, format: "compact" }) };
}

/** Bytes that become a scalar without bias (FIPS 186-5 appendix A.2.1). */
const SEED_BYTES = 48;
