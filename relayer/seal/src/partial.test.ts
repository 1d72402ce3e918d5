// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { at, flipped, openVault, seeded } from "../test/world.ts";
import { encapsulate } from "./capsule.ts";
import { deal, publicShare } from "./deal.ts";
import { makePartials, verifyPartials } from "./partial.ts";

const { vaultKey, scalar, commitments, shares, random } = openVault();
const share = at(shares, 0);
const key = publicShare(commitments, 1);
const capsules = Array.from({ length: 3 }, () => encapsulate(vaultKey, random).e);
const made = makePartials({ share, publicShare: key, capsules, random });
const checking = { publicShare: key, capsules, ...made };

test("a trustee's partials verify against its public share", () => {
  expect(verifyPartials(checking)).toBe(true);
});

test.each([
  ["two partials exchanged", { partials: [at(made.partials, 1), at(made.partials, 0), at(made.partials, 2)] }],
  ["two capsules exchanged", { capsules: [at(capsules, 1), at(capsules, 0), at(capsules, 2)] }],
  ["one partial of another capsule", { partials: made.partials.with(2, at(made.partials, 0)) }],
  ["a capsule for a partial", { partials: made.partials.with(0, at(capsules, 0)) }],
  ["the identity for a partial", { partials: made.partials.with(0, new Uint8Array(32)) }],
  ["a partial missing", { partials: made.partials.slice(1) }],
  ["another trustee's public share", { publicShare: publicShare(commitments, 2) }],
  ["a changed challenge", { proof: flipped(made.proof) }],
  ["a changed response", { proof: flipped(made.proof, 32) }],
  ["a cut proof", { proof: made.proof.subarray(1) }],
  ["no capsule at all", { capsules: [], partials: [] }],
])("partials with %s do not verify", (_, twin) => {
  expect(verifyPartials({ ...checking, ...twin })).toBe(false);
});

test("partials of a share of another deal do not verify", () => {
  const other = deal({ scalar, threshold: 3, size: 5, random: seeded("other deal") });
  const theirs = makePartials({ share: at(other.shares, 0), publicShare: publicShare(other.commitments, 1), capsules, random });
  expect(verifyPartials({ ...checking, ...theirs })).toBe(false);
});

test("a trustee does not answer with a share that is not the committed one", () => {
  expect(() => makePartials({ share: at(shares, 1), publicShare: key, capsules, random })).toThrow(/share_mismatch/);
});

test("no partial is made of the identity, of bytes that are no point, of none and of 101", () => {
  const trying = (list: Uint8Array[]) => () => makePartials({ share, publicShare: key, capsules: list, random });
  expect(trying([at(capsules, 0), new Uint8Array(32)])).toThrow(/bad_point: capsule 1/);
  expect(trying([new Uint8Array(32).fill(255)])).toThrow(/bad_point: capsule 0/);
  expect(trying([])).toThrow(/bad_bytes/);
  expect(trying(Array.from({ length: 101 }, () => at(capsules, 0)))).toThrow(/bad_bytes/);
});

test("one proof covers a hundred capsules", () => {
  const hundred = Array.from({ length: 100 }, (_, k) => at(capsules, k % 3));
  const all = makePartials({ share, publicShare: key, capsules: hundred, random });
  expect(verifyPartials({ publicShare: key, capsules: hundred, ...all })).toBe(true);
});
