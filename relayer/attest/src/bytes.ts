// SPDX-License-Identifier: Apache-2.0

/** Bytes as a string key of a memo, one character a byte. */
export function memoKey(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** True if both hold the same bytes. Nothing compared here is secret, so the time may vary. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) {
    if (a[at] !== b[at]) return false;
  }
  return true;
}
