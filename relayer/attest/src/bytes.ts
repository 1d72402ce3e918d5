// SPDX-License-Identifier: Apache-2.0

/** Above this many bytes one call into the engine is faster than a loop. */
const LOOPED = 64;

/** True if both hold the same bytes. Nothing compared here is secret, so the time may vary. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  if (a.length > LOOPED) return Buffer.compare(a, b) === 0;
  for (let at = 0; at < a.length; at++) {
    if (a[at] !== b[at]) return false;
  }
  return true;
}
