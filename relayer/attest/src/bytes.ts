// SPDX-License-Identifier: Apache-2.0
import { hash } from "node:crypto";

/** SHA-256 by the native one-shot function: evidence is hashed on the hot path. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return hash("sha256", bytes, "buffer");
}

/** Bytes as a string key of a memo, one character a byte. */
export function memoKey(bytes: Uint8Array): string {
  return view(bytes).toString("latin1");
}

/** True if both hold the same bytes. Nothing compared here is secret, so the time may vary. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && view(a).equals(b);
}

/** Lower-case hex. */
export function hexOf(bytes: Uint8Array): string {
  return view(bytes).toString("hex");
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
