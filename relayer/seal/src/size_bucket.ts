// SPDX-License-Identifier: Apache-2.0
import { SealError } from "./error.ts";

/** The smallest bucket: a single reading and a day of readings look alike. */
export const minBucketBytes = 4096;
/** The largest bucket a record may take. */
export const maxBucketBytes = 128 * 1024 * 1024;

/** The power of two from 4 KiB that holds `length` bytes and the one byte that ends them. Throws too_large. */
export function sizeBucket(length: number): number {
  let bucket = minBucketBytes;
  while (bucket < length + 1) bucket *= 2;
  if (bucket > maxBucketBytes) throw new SealError("too_large", `plaintext: got ${length} bytes, wanted less than ${maxBucketBytes}`);
  return bucket;
}

/** Bytes [from, to) of `plaintext` ‖ 0x80 ‖ 0x00… (ISO/IEC 7816-4), without copying what needs no padding. */
export function paddedSlice(plaintext: Uint8Array, from: number, to: number): Uint8Array {
  if (to <= plaintext.length) return plaintext.subarray(from, to);
  const slice = new Uint8Array(to - from);
  if (from < plaintext.length) slice.set(plaintext.subarray(from));
  if (from <= plaintext.length) slice[plaintext.length - from] = 0x80;
  return slice;
}

/** Removes the padding and refuses a bucket larger than the content needs. Throws bad_content. */
export function unpad(padded: Uint8Array): Uint8Array {
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end--;
  if (end < 0 || padded[end] !== 0x80) throw new SealError("bad_content", "content: got no ISO/IEC 7816-4 padding");
  if (sizeBucket(end) !== padded.length)
    throw new SealError("bad_content", `content: got bucket ${padded.length}, wanted ${sizeBucket(end)}`);
  return padded.subarray(0, end);
}
