// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { blobName } from "@aceso/proto/encoding";
import fc from "fast-check";
import { expect, test } from "vitest";
import { seeded } from "../test/world.ts";
import { BlobNamer, nameBlob } from "./blob_namer.ts";

const blob = seeded("blob")(40_000);

test.each([0, 1, 4095, 4096, 4097, 8192, 12_288, 20_480, 28_673, 40_000])(
  "a blob of %s bytes has the name the shared encoding gives it",
  (length) => {
    expect(nameBlob(blob.subarray(0, length))).toEqual(blobName(blob.subarray(0, length)));
  },
);

test("the name does not depend on how the bytes arrive", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 12 }), (steps) => {
      const namer = new BlobNamer();
      let at = 0;
      for (const step of steps) {
        namer.update(blob.subarray(at, at + step));
        at += step;
      }
      expect(namer.update(blob.subarray(at)).name()).toEqual(blobName(blob));
    }),
    { numRuns: 25 },
  );
});

test("an injected SHA-256 gives the same name", () => {
  expect(nameBlob(blob, (data) => createHash("sha256").update(data).digest())).toEqual(blobName(blob));
});
