// SPDX-License-Identifier: Apache-2.0
import { sha256 as nobleSha256, sha512 as nobleSha512 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { EncodingError } from "./errors.ts";

// Node's own SHA-256 is four times as fast as JavaScript's; a browser has none that answers at once. The digest is the same.
const native = globalThis.process?.getBuiltinModule?.("node:crypto");

/** SHA-256 (FIPS 180-4). */
export function sha256(bytes: Uint8Array): Uint8Array {
  if (native === undefined) return nobleSha256(bytes);
  // As text and back: a short string costs less than the ArrayBuffer behind a Buffer.
  const digest = native.hash("sha256", bytes, "binary");
  const out = new Uint8Array(32);
  for (let i = 0; i < 32; i++) out[i] = digest.charCodeAt(i);
  return out;
}

/** SHA-512 (FIPS 180-4). */
export function sha512(bytes: Uint8Array): Uint8Array {
  return nobleSha512(bytes);
}

/** Lower-case hexadecimal text of bytes. */
export function hex(bytes: Uint8Array): string {
  return bytesToHex(bytes);
}

/** Bytes of hexadecimal text, any case, no prefix. Throws EncodingError on odd length or another character. */
export function unhex(text: string): Uint8Array {
  if (text.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(text)) {
    throw new EncodingError("hex", `${text.length} characters`, "an even number of hexadecimal digits");
  }
  return hexToBytes(text);
}

/** The parts one after the other. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Same length and same bytes. For public values: it stops at the first difference. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return false;
  }
  return true;
}

/** Order of byte strings, as Go's bytes.Compare: negative, zero or positive. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The bytes themselves when they have the wanted length; throws EncodingError otherwise. */
export function sized(subject: string, bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length !== length) throw new EncodingError(subject, `${bytes.length} bytes`, `${length} bytes`);
  return bytes;
}
