// SPDX-License-Identifier: Apache-2.0
import { concat, encodeCbor, sha256 } from "@aceso/proto/encoding";
import { p256Spki, type SoftwareKey } from "./keys.ts";

/** Object attributes of a restricted signing key and of a plain one, both made in and bound to the TPM. */
export const AK_ATTRIBUTES = 0x0005_0072;
export const DATA_KEY_ATTRIBUTES = 0x0004_0072;

const u16 = (value: number): Uint8Array => Uint8Array.of(value >> 8, value & 0xff);
const u32 = (value: number): Uint8Array => concat(u16(value >>> 16), u16(value & 0xffff));
const u64 = (value: number): Uint8Array => concat(u32(Math.floor(value / 0x1_0000_0000)), u32(value >>> 0));
const sized = (bytes: Uint8Array): Uint8Array => concat(u16(bytes.length), bytes);

/** A TPMT_PUBLIC of a P-256 signing key (TPM 2.0 Library, Part 2 §12.2.4). */
export function tpmPublic({ point }: SoftwareKey, attributes: number): Uint8Array {
  const parameters = [u16(0x0010), u16(0x0018), u16(0x000b), u16(0x0003), u16(0x0010)];
  const unique = [sized(point.slice(0, 32)), sized(point.slice(32))];
  return concat(u16(0x0023), u16(0x000b), u32(attributes), u16(0), ...parameters, ...unique);
}

/** The name of a public area: TPM_ALG_SHA256 and its hash. */
export function tpmName(area: Uint8Array): Uint8Array {
  return concat(u16(0x000b), sha256(area));
}

/** The key of such an area that a TPM made, as a certificate carries it; its coordinates have no zeros left out. */
export function tpmSpki(area: Uint8Array): Uint8Array {
  const [x, y] = [area.subarray(X_AT, X_AT + COORDINATE), area.subarray(X_AT + COORDINATE + 2)];
  if (y.length !== COORDINATE) throw new RangeError(`TPMT_PUBLIC: got ${area.length} bytes, want a P-256 key without a policy`);
  return p256Spki(concat(x, y));
}

const COORDINATE = 32;
/** Type, name algorithm, attributes, empty policy, four algorithms of two bytes (the scheme has two), the length of x. */
const X_AT = 22;

/** What stands in every TPMS_ATTEST. */
export interface AttestFields {
  readonly signer: Uint8Array;
  readonly nonce: Uint8Array;
  readonly clock: number;
  readonly resetCount: number;
  readonly restartCount: number;
}

/** A TPML_PCR_SELECTION of the first `count` (at most 8) PCRs of the SHA-256 bank. */
export function pcrSelection(count: number): Uint8Array {
  return concat(u32(1), u16(0x000b), Uint8Array.of(3, 2 ** count - 1, 0, 0));
}

/** TPMS_ATTEST of a quote over PCR values. */
export function quoteOf(fields: AttestFields, pcrs: readonly Uint8Array[]): Uint8Array {
  return concat(attestHead(0x8018, fields), pcrSelection(pcrs.length), sized(sha256(concat(...pcrs))));
}

/** TPMS_ATTEST of the certification of a key. */
export function certificationOf(fields: AttestFields, name: Uint8Array): Uint8Array {
  return concat(attestHead(0x8017, fields), sized(name), sized(name));
}

/** TPMT_SIGNATURE, ECDSA with SHA-256, by a P-256 key. */
export function tpmSignature(message: Uint8Array, key: SoftwareKey): Uint8Array {
  const raw = key.signRaw(message);
  return concat(u16(0x0018), u16(0x000b), sized(raw.slice(0, 32)), sized(raw.slice(32)));
}

/** The evidence of the tpm2 format. */
export function tpmEvidence(parts: {
  readonly attest: Uint8Array;
  readonly signature: Uint8Array;
  readonly pcrs?: readonly Uint8Array[];
  readonly ak?: Uint8Array;
  readonly certified?: readonly [attest: Uint8Array, signature: Uint8Array, key: Uint8Array];
}): Uint8Array {
  const { attest, signature, pcrs, ak, certified } = parts;
  return encodeCbor([1, attest, signature, pcrs ?? null, ak ?? null, certified ?? null]);
}

function attestHead(type: number, { signer, nonce, clock, resetCount, restartCount }: AttestFields): Uint8Array {
  const clockInfo = [u64(clock), u32(resetCount), u32(restartCount), Uint8Array.of(1)];
  return concat(u32(0xff544347), u16(type), sized(signer), sized(nonce), ...clockInfo, u64(0x2026_0001));
}
