// SPDX-License-Identifier: Apache-2.0
import { createPublicKey, type KeyObject } from "node:crypto";
import { type Der, DerReader, type DerSubject, oidText, TAG } from "../der.ts";

/** What a certified key is, and for P-256, P-384 and Ed25519 the point. */
export interface SubjectKey {
  readonly kind: "P-256" | "P-384" | "Ed25519" | "RSA";
  /** Uncompressed x ‖ y, the 32 bytes of an Ed25519 key, or the modulus. */
  readonly point: Uint8Array;
  readonly handle: KeyObject;
}

const OID = {
  ec: "1.2.840.10045.2.1",
  p256: "1.2.840.10045.3.1.7",
  p384: "1.3.132.0.34",
  ed25519: "1.3.101.112",
  rsa: "1.2.840.113549.1.1.1",
} as const;
const RSA_BITS = [2048, 3072, 4096];
const E_65537 = [1, 0, 1];

/**
 * Reads a SubjectPublicKeyInfo (RFC 5280 §4.1.2.7): P-256, P-384, Ed25519, or RSA of 2048, 3072 or 4096 bits with e = 65537.
 * @throws Refused with the subject's code
 */
export function readSubjectKey(spki: Der, subject: DerSubject): SubjectKey {
  const reader = new DerReader(spki.content, subject);
  const algorithm = reader.enter(TAG.sequence, "the key's algorithm");
  const name = oidText(algorithm.read(TAG.oid, "the key's algorithm").content);
  const parameters = algorithm.done ? undefined : algorithm.any();
  algorithm.end("the key's algorithm");
  const bits = reader.read(TAG.bitString, "the public key").content;
  reader.end("the public key");
  if (bits[0] !== 0) throw reader.refuse("a key of a part of a byte", "whole bytes");
  const shape = shapeOf(name, parameters, bits.subarray(1), reader);
  try {
    const handle = createPublicKey({ key: Buffer.from(spki.raw), format: "der", type: "spki" });
    return { ...shape, handle };
  } catch {
    throw reader.refuse(`a ${shape.kind} key that is none`, "a point on its curve");
  }
}

function shapeOf(
  name: string | undefined,
  parameters: Der | undefined,
  key: Uint8Array,
  reader: DerReader,
): Pick<SubjectKey, "kind" | "point"> {
  if (name === OID.ec) {
    const curve = parameters?.tag === TAG.oid ? oidText(parameters.content) : undefined;
    if (curve === OID.p256 && key.length === 65 && key[0] === 4) return { kind: "P-256", point: key.subarray(1) };
    if (curve === OID.p384 && key.length === 97 && key[0] === 4) return { kind: "P-384", point: key.subarray(1) };
  }
  if (name === OID.ed25519 && parameters === undefined && key.length === 32) return { kind: "Ed25519", point: key };
  if (name === OID.rsa && parameters?.tag === TAG.null) return { kind: "RSA", point: modulusOf(key, reader) };
  throw reader.refuse(`a key of algorithm ${name ?? "unreadable"}`, "P-256, P-384 (uncompressed), Ed25519 or RSA");
}

function modulusOf(key: Uint8Array, outer: DerReader): Uint8Array {
  const reader = outer.inside({ tag: TAG.sequence, content: key, raw: key });
  const numbers = reader.enter(TAG.sequence, "the RSA key");
  reader.end("the RSA key");
  const modulus = numbers.read(TAG.integer, "the modulus").content;
  const exponent = numbers.read(TAG.integer, "the exponent").content;
  numbers.end("the exponent");
  const bits = (modulus.length - 1) * 8;
  if (modulus[0] !== 0 || (modulus[1] ?? 0) < 0x80 || !RSA_BITS.includes(bits)) {
    throw outer.refuse(`an RSA key of ${bits} bits`, `${RSA_BITS.join(", ")} bits`);
  }
  const usual = exponent.length === E_65537.length && E_65537.every((byte, at) => exponent[at] === byte);
  if (!usual) throw outer.refuse("another RSA exponent", "65537");
  return modulus.subarray(1);
}
