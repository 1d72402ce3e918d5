// SPDX-License-Identifier: Apache-2.0
import { blobName } from "@aceso/proto/encoding";
import fc from "fast-check";
import { expect, test } from "vitest";
import { BlobHasher } from "./blob_hasher.ts";

test.each([0, 1, 4095, 4096, 4097, 8192, 12_289, 100_000])(
  "%d bytes have the same name in one part as by the shared encoding",
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 7) % 251);
    const hasher = new BlobHasher();
    hasher.update(bytes);
    expect(hasher.name()).toEqual(blobName(bytes));
  },
);

test("the name does not depend on how the bytes are cut", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 20_000, minLength: 10_000 }),
      fc.array(fc.integer({ min: 1, max: 9_000 }), { maxLength: 10 }),
      (bytes, cuts) => {
        const hasher = new BlobHasher();
        let at = 0;
        for (const cut of cuts) {
          hasher.update(bytes.subarray(at, at + cut));
          at = Math.min(bytes.length, at + cut);
        }
        hasher.update(bytes.subarray(at));
        expect(hasher.name()).toEqual(blobName(bytes));
      },
    ),
    { numRuns: 50 },
  );
});
