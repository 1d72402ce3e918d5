// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { flipped, openVault } from "../test/world.ts";
import { encapsulate } from "./capsule.ts";
import { decapsulate, vaultPoint, vaultScalar } from "./vault_scalar.ts";

test("the scalar is the same from the same seed, salt, class and generation", () => {
  const { seed, salt, vaultClass, generation, scalar } = openVault();
  expect(vaultScalar({ seed, salt, class: vaultClass, generation })).toEqual(scalar);
});

test("after shredding the seed alone leads to another vault key: every other salt does", () => {
  const { seed, salt, vaultClass, generation, vaultKey } = openVault();
  for (const other of [flipped(salt), flipped(salt, 31), new Uint8Array(32)]) {
    expect(vaultPoint(vaultScalar({ seed, salt: other, class: vaultClass, generation }))).not.toEqual(vaultKey);
  }
});

test.each(["class", "generation"] as const)("another %s is another scalar", (field) => {
  const { seed, salt, vaultClass, generation, scalar } = openVault();
  const twin = { seed, salt, class: vaultClass, generation, [field]: 2 };
  expect(vaultScalar(twin)).not.toEqual(scalar);
});

test("a seed or salt of another length is refused", () => {
  const { seed, salt } = openVault();
  expect(() => vaultScalar({ seed: seed.subarray(1), salt, class: 1, generation: 1 })).toThrow(/bad_bytes/);
  expect(() => vaultScalar({ seed, salt: salt.subarray(1), class: 1, generation: 1 })).toThrow(/bad_bytes/);
});

test("the owner finds the key of a capsule without any trustee", () => {
  const { scalar, vaultKey, random } = openVault();
  const { e, k } = encapsulate(vaultKey, random);
  expect(decapsulate(scalar, e)).toEqual(k);
});
