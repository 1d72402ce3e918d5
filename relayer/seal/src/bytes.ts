// SPDX-License-Identifier: Apache-2.0
import { SealError } from "./error.ts";

/** Source of uniform random bytes, given by the caller (`crypto.getRandomValues`, or a seeded one in tests). */
export type Random = (length: number) => Uint8Array;

/** A SHA-256 over one byte string. Node callers pass node:crypto's one-shot `hash`, browsers leave it out (bench/v1). */
export type Sha256 = (data: Uint8Array) => Uint8Array;

/** Takes `length` bytes from the source and refuses a source that gives another number. */
export function draw(random: Random, length: number): Uint8Array {
  return exactly("random", random(length), length);
}

/** Returns `bytes` if it has `length` bytes. Throws bad_bytes. */
export function exactly(subject: string, bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length !== length) throw new SealError("bad_bytes", `${subject}: got ${bytes.length} bytes, wanted ${length}`);
  return bytes;
}

/** A view that WebCrypto accepts: it refuses shared memory, so only that is copied. */
export function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);
}
