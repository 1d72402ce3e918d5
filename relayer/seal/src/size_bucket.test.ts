// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, test } from "vitest";
import { bucketBytes, paddedSlice, sizeBucket, unpad } from "./size_bucket.ts";

test.each([
  [0, 12],
  [4095, 12],
  [4096, 13],
  [16 * 1024 * 1024 - 1, 24],
  [128 * 1024 * 1024 - 1, 27],
])("%s bytes go into bucket %s", (length, bucket) => {
  expect(sizeBucket(length)).toBe(bucket);
});

test("what fits no bucket is refused", () => {
  expect(() => sizeBucket(128 * 1024 * 1024)).toThrow(/too_large/);
});

test("padding in slices comes off again, whatever the length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 9000 }), fc.integer({ min: 1, max: 4096 }), (plaintext, step) => {
      const padded = new Uint8Array(bucketBytes(sizeBucket(plaintext.length)));
      for (let from = 0; from < padded.length; from += step) {
        padded.set(paddedSlice(plaintext, from, Math.min(padded.length, from + step)), from);
      }
      expect(unpad(padded)).toEqual(plaintext);
    }),
    { numRuns: 100 },
  );
});

test("a bucket larger than needed, no end mark, and nothing but zeros are refused", () => {
  const loose = new Uint8Array(8192);
  loose[10] = 0x80;
  expect(() => unpad(loose)).toThrow(/bad_content/);
  expect(() => unpad(new Uint8Array(4096))).toThrow(/bad_content/);
  expect(() => unpad(new Uint8Array(4096).fill(1))).toThrow(/bad_content/);
});
