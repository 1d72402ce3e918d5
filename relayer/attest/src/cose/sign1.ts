// SPDX-License-Identifier: Apache-2.0
import { verify } from "node:crypto";
import { decodeBounded } from "../cbor.ts";
import { Refused } from "../refused.ts";
import type { Algorithm, PublicKey } from "./key.ts";

/** COSE_Sign1 (RFC 9052 §4.2), taken apart and not yet verified. */
export interface Sign1 {
  readonly algorithm: Algorithm;
  /** Key identifier of the protected header, empty if there is none. */
  readonly kid: Uint8Array;
  /** The protected header as signed. */
  readonly protectedHeader: Uint8Array;
  readonly unprotected: ReadonlyMap<unknown, unknown>;
  /** The parameters of the protected header. */
  readonly headers: ReadonlyMap<unknown, unknown>;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
}

const TAG_SIGN1 = 0xd2;
const HEADER_ALG = 1;
const HEADER_CRIT = 2;
const HEADER_KID = 4;
const CONTEXT = Buffer.from("Signature1", "latin1");
const NO_BYTES = new Uint8Array(0);

/** COSE algorithm numbers (RFC 9053 §2) and the length of their signatures. */
const ALGORITHMS = new Map<unknown, { name: Algorithm; signatureBytes: number }>([
  [-7, { name: "ES256", signatureBytes: 64 }],
  [-35, { name: "ES384", signatureBytes: 96 }],
  [-8, { name: "EdDSA", signatureBytes: 64 }],
]);

/**
 * Reads a tagged COSE_Sign1. Refused are other tags (a Mac0 proves nothing to a third party), a detached payload, `crit`, an
 * algorithm outside the protected header, and a label that stands in both headers.
 * @throws Refused malformed, algorithm_unknown
 */
export function parseSign1(bytes: Uint8Array, subject: string): Sign1 {
  if (bytes[0] !== TAG_SIGN1) throw new Refused("malformed", subject, `first byte ${bytes[0] ?? "none"}`, "COSE_Sign1 (tag 18)");
  const parts = decodeBounded(bytes.subarray(1), subject);
  if (!(Array.isArray(parts) && parts.length === 4)) throw new Refused("malformed", subject, typeof parts, "an array of four parts");
  const [header, unprotected, payload, signature]: unknown[] = parts;
  if (!(header instanceof Uint8Array)) throw new Refused("malformed", `${subject} protected header`, typeof header, "bytes");
  if (!(unprotected instanceof Map)) throw new Refused("malformed", `${subject} unprotected header`, typeof unprotected, "a map");
  if (!(payload instanceof Uint8Array)) throw new Refused("malformed", `${subject} payload`, typeof payload, "bytes, not detached");
  if (!(signature instanceof Uint8Array)) throw new Refused("malformed", `${subject} signature`, typeof signature, "bytes");
  const protectedMap = parseProtected(header, unprotected, subject);
  const algorithm = ALGORITHMS.get(protectedMap.get(HEADER_ALG));
  if (algorithm === undefined)
    throw new Refused("algorithm_unknown", subject, String(protectedMap.get(HEADER_ALG)), "ES256, ES384 or EdDSA");
  if (signature.length !== algorithm.signatureBytes)
    throw new Refused("malformed", `${subject} signature`, `${signature.length} bytes`, `${algorithm.signatureBytes}`);
  const kid = protectedMap.get(HEADER_KID) ?? NO_BYTES;
  if (!(kid instanceof Uint8Array)) throw new Refused("malformed", `${subject} kid`, typeof kid, "bytes");
  return { algorithm: algorithm.name, kid, protectedHeader: header, headers: protectedMap, unprotected, payload, signature };
}

function parseProtected(header: Uint8Array, unprotected: Map<unknown, unknown>, subject: string): Map<unknown, unknown> {
  const map = header.length === 0 ? new Map() : decodeBounded(header, `${subject} protected header`);
  if (!(map instanceof Map)) throw new Refused("malformed", `${subject} protected header`, typeof map, "a map");
  if (map.has(HEADER_CRIT)) throw new Refused("malformed", `${subject} protected header`, "crit", "no critical header");
  for (const label of unprotected.keys()) {
    if (map.has(label)) throw new Refused("malformed", `${subject} headers`, `label ${String(label)} twice`, "each label once");
  }
  if (unprotected.has(HEADER_ALG) || unprotected.has(HEADER_CRIT))
    throw new Refused("malformed", `${subject} unprotected header`, "alg or crit", "neither");
  return map;
}

/** True if the signature was made by this key over this payload (RFC 9052 §4.4). A key of another algorithm never verifies. */
export function verifySign1(message: Sign1, key: Pick<PublicKey, "algorithm" | "handle">, externalAad: Uint8Array = NO_BYTES): boolean {
  if (message.algorithm !== key.algorithm) return false;
  const signed = toBeSigned(message.protectedHeader, externalAad, message.payload);
  if (key.algorithm === "EdDSA") return verify(null, signed, key.handle, message.signature);
  const digest = key.algorithm === "ES256" ? "sha256" : "sha384";
  return verify(digest, signed, { key: key.handle, dsaEncoding: "ieee-p1363" }, message.signature);
}

/** Sig_structure of RFC 9052 §4.4. A protected header that is an empty map (h'a0') counts as empty bytes. */
function toBeSigned(header: Uint8Array, aad: Uint8Array, payload: Uint8Array): Uint8Array {
  const protectedBytes = header.length === 1 && header[0] === 0xa0 ? NO_BYTES : header;
  const out = Buffer.allocUnsafe(2 + CONTEXT.length + 15 + protectedBytes.length + aad.length + payload.length);
  out[0] = 0x84;
  out[1] = 0x60 | CONTEXT.length;
  out.set(CONTEXT, 2);
  let at = 2 + CONTEXT.length;
  for (const part of [protectedBytes, aad, payload]) {
    at = writeByteStringHead(out, at, part.length);
    out.set(part, at);
    at += part.length;
  }
  return out.subarray(0, at);
}

function writeByteStringHead(out: Buffer, at: number, length: number): number {
  if (length < 24) return out.writeUInt8(0x40 | length, at);
  if (length < 0x100) return out.writeUInt8(length, out.writeUInt8(0x58, at));
  if (length < 0x1_0000) return out.writeUInt16BE(length, out.writeUInt8(0x59, at));
  throw new Refused("too_large", "signed part", `${length} bytes`, "< 65536 bytes");
}
