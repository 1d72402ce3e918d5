// SPDX-License-Identifier: Apache-2.0
import { sha256, sha512 } from "./bytes.ts";
import { EncodingError } from "./errors.ts";

/** u8 length of the tag, the tag, then for each field u32be length and the bytes. Injective in (tag, fields). */
export function preimage(tag: string, ...fields: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(preimageLength(tag, fields));
  writePreimage(out, tag, fields);
  return out;
}

// Most preimages are a few hundred bytes and are hashed at once: they share one piece of memory.
const scratch = new Uint8Array(2048);

/** SHA-256 of the preimage: every id and every signed statement of Aceso is one of these. */
export function H(tag: string, ...fields: readonly Uint8Array[]): Uint8Array {
  const length = preimageLength(tag, fields);
  const out = length > scratch.length ? new Uint8Array(length) : scratch.subarray(0, length);
  writePreimage(out, tag, fields);
  return sha256(out);
}

function preimageLength(tag: string, fields: readonly Uint8Array[]): number {
  let length = 1 + tag.length;
  for (const field of fields) length += 4 + field.length;
  return length;
}

function writePreimage(out: Uint8Array, tag: string, fields: readonly Uint8Array[]): void {
  if (tag.length === 0 || tag.length > 255) throw new EncodingError("tag", `${tag.length} bytes`, "1 to 255 bytes");
  out[0] = tag.length;
  for (let i = 0; i < tag.length; i++) {
    const code = tag.charCodeAt(i);
    if (code < 0x20 || code > 0x7e) throw new EncodingError("tag", "another character", "printable ASCII");
    out[1 + i] = code;
  }
  let at = 1 + tag.length;
  for (const field of fields) {
    out[at] = field.length >>> 24;
    out[at + 1] = field.length >>> 16;
    out[at + 2] = field.length >>> 8;
    out[at + 3] = field.length;
    at = put(out, at + 4, field);
  }
}

/** Copies bytes to an offset and returns the one behind. Ids and hashes are short, and a loop is faster than a call for them. */
function put(out: Uint8Array, offset: number, bytes: Uint8Array): number {
  if (bytes.length > 96) out.set(bytes, offset);
  else for (let i = 0; i < bytes.length; i++) out[offset + i] = bytes[i] ?? 0;
  return offset + bytes.length;
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
