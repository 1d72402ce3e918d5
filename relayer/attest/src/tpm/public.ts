// SPDX-License-Identifier: Apache-2.0
import { createPublicKey, type KeyObject } from "node:crypto";
import { concat } from "@aceso/proto/encoding";
import { Memo } from "../memo.ts";
import { Refused } from "../refused.ts";
import type { SubjectKey } from "../x509/public_key.ts";
import { TPM_HASH_NAMES, TPM_HASHES, tpmDigest } from "./hash.ts";
import { TpmReader } from "./reader.ts";

/** Object attributes (TPMA_OBJECT, Part 2 §8.3). */
export const ATTRIBUTE = {
  fixedTpm: 1 << 1,
  fixedParent: 1 << 4,
  sensitiveDataOrigin: 1 << 5,
  restricted: 1 << 16,
  decrypt: 1 << 17,
  sign: 1 << 18,
} as const;

/** A TPMT_PUBLIC: what a key is and what its TPM does with it. */
export interface TpmPublic {
  readonly attributes: number;
  readonly key: SubjectKey;
  /** TPM_ALG_ID of the name's hash, and that hash over the whole area: the key's name binds its attributes. */
  readonly name: Uint8Array;
}

const TYPE = { rsa: 0x0001, ecc: 0x0023 } as const;
const ALG_NULL = 0x0010;
const ALG_ECDAA = 0x001a;
const CURVES = new Map([
  [0x0003, { kind: "P-256", bytes: 32 }],
  [0x0004, { kind: "P-384", bytes: 48 }],
] as const);
const MAX_RSA_BYTES = 512;

const parsed = new Memo<TpmPublic>(8192);

/** Reads a TPMT_PUBLIC (Part 2 §12.2.4) of an ECC or RSA key. @throws Refused malformed, algorithm_unknown, key_malformed */
export function parsePublic(bytes: Uint8Array, subject: string): TpmPublic {
  return parsed.get(bytes, (own) => readPublic(own, subject));
}

function readPublic(bytes: Uint8Array, subject: string): TpmPublic {
  const reader = new TpmReader(bytes, subject);
  const type = reader.u16();
  const nameAlgorithm = reader.u16();
  const hash = TPM_HASHES.get(nameAlgorithm);
  if (hash === undefined) throw new Refused("algorithm_unknown", `${subject} name`, `0x${nameAlgorithm.toString(16)}`, TPM_HASH_NAMES);
  const attributes = reader.u32();
  reader.sized(64, "a policy");
  const key = readKey(reader, type, subject);
  reader.end();
  return { attributes, key, name: concat(bytes.subarray(2, 4), tpmDigest(hash.name, bytes)) };
}

function readKey(reader: TpmReader, type: number, subject: string): SubjectKey {
  if (reader.u16() !== ALG_NULL) reader.take(4);
  const scheme = reader.u16();
  if (scheme !== ALG_NULL) reader.take(scheme === ALG_ECDAA ? 4 : 2);
  if (type === TYPE.ecc) return readEcc(reader, subject);
  if (type === TYPE.rsa) return readRsa(reader, subject);
  throw new Refused("algorithm_unknown", subject, `key type 0x${type.toString(16)}`, "ECC or RSA");
}

function readEcc(reader: TpmReader, subject: string): SubjectKey {
  const curve = reader.u16();
  if (reader.u16() !== ALG_NULL) reader.take(2);
  const [x, y] = [reader.sized(48, "a coordinate"), reader.sized(48, "a coordinate")];
  const known = CURVES.get(curve as 0x0003 | 0x0004);
  if (known === undefined) throw new Refused("algorithm_unknown", subject, `curve 0x${curve.toString(16)}`, "P-256 or P-384");
  const [px, py] = [padded(x, known.bytes, reader), padded(y, known.bytes, reader)];
  const jwk = { kty: "EC", crv: known.kind, x: base64url(px), y: base64url(py) };
  return { kind: known.kind, point: concat(px, py), handle: imported(jwk, subject, `a point on ${known.kind}`) };
}

function readRsa(reader: TpmReader, subject: string): SubjectKey {
  const bits = reader.u16();
  const exponent = reader.u32();
  const modulus = reader.sized(MAX_RSA_BYTES, "a modulus");
  const usual = [2048, 3072, 4096].includes(bits) && modulus.length * 8 === bits && (exponent === 0 || exponent === 65_537);
  if (!usual) throw new Refused("key_malformed", subject, `RSA of ${modulus.length * 8} bits`, "2048, 3072 or 4096 bits with e = 65537");
  const jwk = { kty: "RSA", n: base64url(modulus), e: "AQAB" };
  return { kind: "RSA", point: modulus, handle: imported(jwk, subject, "an RSA key") };
}

function imported(key: Record<string, string>, subject: string, want: string): KeyObject {
  try {
    return createPublicKey({ key, format: "jwk" });
  } catch {
    throw new Refused("key_malformed", subject, "numbers that are no key", want);
  }
}

/** TPMs may leave out leading zeros of a coordinate. */
function padded(bytes: Uint8Array, length: number, reader: TpmReader): Uint8Array {
  if (bytes.length > length) throw reader.refuse(`a coordinate of ${bytes.length} bytes`, `at most ${length}`);
  if (bytes.length === length) return bytes;
  return concat(new Uint8Array(length - bytes.length), bytes);
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64url");
}
