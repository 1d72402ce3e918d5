// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, test } from "vitest";
import { at, flipped, openVault, seeded } from "../test/world.ts";
import { checkIndex, deal, publicShare, verifyShare } from "./deal.ts";
import { Point, Scalars } from "./group.ts";
import { vaultPoint } from "./vault_scalar.ts";

const { scalar, commitments, shares, vaultKey } = openVault();

test("C_0 is the vault's public key and every share lies on the polynomial", () => {
  expect(commitments[0]).toEqual(vaultKey);
  expect(shares.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5]);
  for (const share of shares) expect(verifyShare(share, commitments)).toBe(true);
});

test("pk_i from the commitments is f(i)·G", () => {
  for (const { index, value } of shares) {
    expect(publicShare(commitments, index)).toEqual(Point.BASE.multiply(Scalars.fromBytes(value)).toBytes());
  }
});

test.each([0, -1, 1.5, 65, Number.NaN])("place %s is refused: f(0) is the secret", (index) => {
  expect(() => checkIndex(index)).toThrow(/bad_index/);
  expect(() => publicShare(commitments, index)).toThrow(/bad_index/);
  expect(() => verifyShare({ index, value: scalar }, commitments)).toThrow(/bad_index/);
});

test("a share of another place, a changed share and zero do not verify", () => {
  const [first, second] = [at(shares, 0), at(shares, 1)];
  expect(verifyShare({ index: 1, value: second.value }, commitments)).toBe(false);
  expect(verifyShare({ index: 1, value: flipped(first.value) }, commitments)).toBe(false);
  expect(verifyShare({ index: 1, value: new Uint8Array(32) }, commitments)).toBe(false);
});

test.each([
  [0, 5],
  [6, 5],
  [1, 65],
  [2.5, 5],
])("a deal %s of %s is refused", (threshold, size) => {
  expect(() => deal({ scalar, threshold, size, random: seeded("t") })).toThrow(/bad_threshold/);
});

test("a commitment that is the identity or not canonical is refused", () => {
  expect(() => publicShare([vaultKey, new Uint8Array(32)], 1)).toThrow(/bad_point/);
  expect(() => publicShare([vaultKey, new Uint8Array(32).fill(255)], 1)).toThrow(/bad_point/);
});

test("a redeal keeps C_0 and shares of the two deals do not verify in each other", () => {
  const again = deal({ scalar, threshold: 3, size: 5, random: seeded("redeal") });
  expect(again.commitments[0]).toEqual(commitments[0]);
  expect(again.commitments[1]).not.toEqual(commitments[1]);
  for (const share of again.shares) {
    expect(verifyShare(share, again.commitments)).toBe(true);
    expect(verifyShare(share, commitments)).toBe(false);
  }
});

test("every deal 1 <= t <= n gives shares that verify", () => {
  const sizes = fc.integer({ min: 1, max: 15 }).chain((size) => fc.tuple(fc.integer({ min: 1, max: size }), fc.constant(size)));
  fc.assert(
    fc.property(sizes, fc.string(), ([threshold, size], seed) => {
      const dealt = deal({ scalar, threshold, size, random: seeded(seed) });
      const last = at(dealt.shares, size - 1);
      return dealt.commitments.length === threshold && verifyShare(last, dealt.commitments);
    }),
    { numRuns: 10 },
  );
  expect(vaultPoint(scalar)).toEqual(vaultKey);
});
