// SPDX-License-Identifier: Apache-2.0
import { SealError } from "./error.ts";

/** The smallest bucket, 4 KiB: a single reading and a day of readings look alike. */
export const minBucket = 12;
/** The largest bucket a record may take, 128 MiB. */
export const maxBucket = 27;

/** Bytes of a padded plaintext in this bucket. */
export function bucketBytes(bucket: number): number {
  return 2 ** bucket;
}

/**
 * The bucket of a plaintext: log2 of the power of two, from 4 KiB, that holds it and the one byte that ends it.
 * This number stands in the record and in the seal context. Throws too_large.
 */
export function sizeBucket(length: number): number {
  for (let bucket = minBucket; bucket <= maxBucket; bucket++) {
    if (length + 1 <= bucketBytes(bucket)) return bucket;
  }
  throw new SealError("too_large", `plaintext: got ${length} bytes, wanted less than ${bucketBytes(maxBucket)}`);
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
  const wanted = bucketBytes(sizeBucket(end));
  if (wanted !== padded.length) throw new SealError("bad_content", `content: got ${padded.length} padded bytes, wanted ${wanted}`);
  return padded.subarray(0, end);
}
