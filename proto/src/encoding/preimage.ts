// SPDX-License-Identifier: Apache-2.0
import { sha256, sha512 } from "./bytes.ts";
import { EncodingError } from "./errors.ts";
import { text } from "./fields.ts";

/** u8 length of the tag, the tag, then for each field u32be length and the bytes. Injective in (tag, fields). */
export function preimage(tag: string, ...fields: readonly Uint8Array[]): Uint8Array {
  const name = text(tag);
  if (name.length === 0 || name.length > 255) throw new EncodingError("tag", `${name.length} bytes`, "1 to 255 bytes");
  const out = new Uint8Array(fields.reduce((total, field) => total + 4 + field.length, 1 + name.length));
  out[0] = name.length;
  out.set(name, 1);
  let at = 1 + name.length;
  for (const field of fields) {
    // Written by hand: every id, nonce and verdict passes here, and a field of 4 GiB does not fit `out` anyway.
    out[at] = field.length >>> 24;
    out[at + 1] = field.length >>> 16;
    out[at + 2] = field.length >>> 8;
    out[at + 3] = field.length;
    out.set(field, at + 4);
    at += 4 + field.length;
  }
  return out;
}

/** SHA-256 of the preimage: every id and every signed statement of Aceso is one of these. */
export function H(tag: string, ...fields: readonly Uint8Array[]): Uint8Array {
  return sha256(preimage(tag, ...fields));
}

/** Order of the ristretto255 group (RFC 9496 section 4). */
export const groupOrder = (1n << 252n) + 27742317777372353535851937790883648493n;

/** SHA-512 of the bytes, read little-endian, modulo the group order. */
export function scalarFromPreimage(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of sha512(bytes).reverse()) value = (value << 8n) | BigInt(byte);
  return value % groupOrder;
}

/** A scalar as 32 bytes, little-endian (RFC 9496). */
export function scalarBytes(scalar: bigint): Uint8Array {
  if (scalar < 0n || scalar >= groupOrder) throw new EncodingError("scalar", "a value out of range", "0 to the group order - 1");
  const out = new Uint8Array(32);
  let rest = scalar;
  for (let i = 0; i < 32; i++, rest >>= 8n) out[i] = Number(rest & 0xffn);
  return out;
}
