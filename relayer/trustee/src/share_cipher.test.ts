// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { openAtRest, sealAtRest } from "./share_cipher.ts";

const key = new Uint8Array(32).fill(1);
const iv = new Uint8Array(12).fill(2);
const share = new Uint8Array(32).fill(3);

test("a share at rest opens with its key and place", () => {
  expect(openAtRest(key, sealAtRest(key, share, "vault/1", iv), "vault/1")).toEqual(share);
});

test("another key, place or byte does not open it", () => {
  const sealed = sealAtRest(key, share, "vault/1", iv);
  expect(() => openAtRest(new Uint8Array(32), sealed, "vault/1")).toThrow();
  expect(() => openAtRest(key, sealed, "vault/2")).toThrow();
  expect(() =>
    openAtRest(
      key,
      sealed.map((byte, i) => (i === 20 ? byte ^ 1 : byte)),
      "vault/1",
    ),
  ).toThrow();
});
