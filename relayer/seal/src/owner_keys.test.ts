// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { flipped, openVault } from "../test/world.ts";
import { ownerKeys } from "./owner_keys.ts";

test("a vault seed gives the same owner keys at every time", () => {
  const { seed, vault, owner } = openVault();
  expect(ownerKeys(seed, vault)).toEqual(owner);
});

test("another vault or another seed has other keys, and signing and reading keys differ", () => {
  const { seed, vault, owner } = openVault();
  for (const twin of [ownerKeys(seed, flipped(vault)), ownerKeys(flipped(seed), vault)]) {
    expect(twin.sign.public).not.toEqual(owner.sign.public);
    expect(twin.box.public).not.toEqual(owner.box.public);
  }
  expect(owner.sign.secret).not.toEqual(owner.box.secret);
});
