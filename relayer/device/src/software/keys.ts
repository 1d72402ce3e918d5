// SPDX-License-Identifier: Apache-2.0
import { encodeCoseKey } from "@aceso/proto/encoding";
import { ed25519 } from "@noble/curves/ed25519.js";
import { p256, p384 } from "@noble/curves/nist.js";
import type { RandomBytes } from "../random.ts";
import { createSigningKey, type SigningKey } from "../signing_key.ts";
import { bits, oid, sequence } from "./der.ts";

/** A key of a software attester. Signatures are deterministic, so that a seed gives the same evidence again. */
export interface SoftwareKey {
  readonly kind: "P-256" | "P-384" | "Ed25519" | "RSA";
  /** SubjectPublicKeyInfo. */
  readonly spki: Uint8Array;
  /** x ‖ y, or the 32 bytes of Ed25519; empty for RSA. */
  readonly point: Uint8Array;
  /** AlgorithmIdentifier of its certificate signatures. */
  readonly algorithm: Uint8Array;
  /** A signature as certificates carry it: DER for ECDSA. */
  sign(message: Uint8Array): Uint8Array;
  /** r ‖ s for ECDSA, as COSE and TPM signatures are made of; the same for the others. */
  signRaw(message: Uint8Array): Uint8Array;
}

/** A new P-256 key with ecdsa-with-SHA256. */
export function p256Key(random: RandomBytes): SoftwareKey {
  return softwareKey(createSigningKey(random));
}

/** A device's P-256 key, as certificates and TPM structures want it. */
export function softwareKey({ secret }: SigningKey): SoftwareKey {
  const point = p256.getPublicKey(secret, false).slice(1);
  const make = (message: Uint8Array, format: "der" | "compact") => p256.sign(message, secret, { prehash: true, lowS: false, format });
  return ecKey("P-256", "1.2.840.10045.3.1.7", "1.2.840.10045.4.3.2", point, make);
}

/** A new P-384 key with ecdsa-with-SHA384. */
export function p384Key(random: RandomBytes): SoftwareKey {
  const { secretKey } = p384.keygen(random(72));
  const point = p384.getPublicKey(secretKey, false).slice(1);
  const make = (message: Uint8Array, format: "der" | "compact") => p384.sign(message, secretKey, { prehash: true, lowS: false, format });
  return ecKey("P-384", "1.3.132.0.34", "1.2.840.10045.4.3.3", point, make);
}

/** A new Ed25519 key. */
export function ed25519Key(random: RandomBytes): SoftwareKey {
  const secret = random(32);
  const point = ed25519.getPublicKey(secret);
  const algorithm = sequence(oid("1.3.101.112"));
  const sign = (message: Uint8Array): Uint8Array => ed25519.sign(message, secret);
  return { kind: "Ed25519", spki: sequence(algorithm, bits(point)), point, algorithm, sign, signRaw: sign };
}

/** The deterministic COSE_Key of a P-256 or Ed25519 key. */
export function coseKeyOf({ kind, point }: SoftwareKey): Uint8Array {
  return kind === "Ed25519"
    ? encodeCoseKey({ alg: "EdDSA", x: point })
    : encodeCoseKey({ alg: "ES256", x: point.slice(0, 32), y: point.slice(32) });
}

/** SubjectPublicKeyInfo of a P-256 point x ‖ y. */
export function p256Spki(point: Uint8Array): Uint8Array {
  return ecSpki("1.2.840.10045.3.1.7", point);
}

function ecSpki(curve: string, point: Uint8Array): Uint8Array {
  return sequence(sequence(oid("1.2.840.10045.2.1"), oid(curve)), bits(Uint8Array.of(4, ...point)));
}

function ecKey(
  kind: "P-256" | "P-384",
  curve: string,
  signature: string,
  point: Uint8Array,
  make: (message: Uint8Array, format: "der" | "compact") => Uint8Array,
): SoftwareKey {
  const spki = ecSpki(curve, point);
  const [sign, signRaw] = [(message: Uint8Array) => make(message, "der"), (message: Uint8Array) => make(message, "compact")];
  return { kind, spki, point, algorithm: sequence(oid(signature)), sign, signRaw };
}
