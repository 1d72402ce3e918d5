// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { concat, hex, sha256, text, u8, unhex } from "@aceso/proto/encoding";
import { iavlSpec, ics23, verifyMembership, verifyNonMembership } from "@confio/ics23";
import { base64 } from "@scure/base";
import { describe, expect, test } from "vitest";
import { type Entries, multistore } from "../test/trees.ts";
import { ProofError } from "./errors.ts";
import { type ProofOp, type StateClaim, verifyStoreProof } from "./storeProof.ts";
import { bytesField, varint, varintField } from "./wire.ts";

interface Recorded {
  appHash: string;
  claims: { title: string; store: string; key: string; value: string | null; ops: { type: string; key: string; data: string }[] }[];
}

// Written by chain/internal/proofvectors from the SDK's own multistore.
const recorded = JSON.parse(readFileSync(new URL("../../../test/vectors/store_proofs.json", import.meta.url), "utf8")) as Recorded;
const appHash = unhex(recorded.appHash);
const claims: (StateClaim & { title: string })[] = recorded.claims.map((c) => ({
  title: c.title,
  store: c.store,
  key: unhex(c.key),
  value: c.value === null ? undefined : base64.decode(c.value),
  ops: c.ops.map((op) => ({ type: op.type, key: base64.decode(op.key), data: base64.decode(op.data) })),
}));

function holds(claim: StateClaim, root = appHash): boolean {
  try {
    verifyStoreProof(root, claim);
    return true;
  } catch (error) {
    if (error instanceof ProofError) return false;
    throw error;
  }
}

function flipped(bytes: Uint8Array, at: number, bit = 1): Uint8Array {
  return bytes.map((byte, i) => (i === at ? byte ^ bit : byte));
}

function claimNamed(title: string): StateClaim {
  const found = claims.find((c) => c.title === title);
  if (!found) throw new Error(`no claim ${title}`);
  return found;
}

describe.each(claims)("$title", (claim) => {
  test("is proven by what the SDK's store answers", () => {
    verifyStoreProof(appHash, claim);
  });

  test("is refused against another app hash, store, key or value", () => {
    expect(holds(claim, sha256(appHash))).toBe(false);
    expect(holds({ ...claim, store: "consent" })).toBe(false);
    expect(holds({ ...claim, key: flipped(claim.key, claim.key.length - 1) })).toBe(false);
    expect(holds({ ...claim, value: claim.value ? undefined : text("params") })).toBe(false);
    if (claim.value) expect(holds({ ...claim, value: flipped(claim.value, 0) })).toBe(false);
  });

  test("is refused when any one byte of its proof is changed", () => {
    const survivors: string[] = [];
    claim.ops.forEach((op, o) => {
      op.data.forEach((_, at) => {
        const ops = claim.ops.map((each, i): ProofOp => (i === o ? { ...each, data: flipped(each.data, at, 1 << (at % 8)) } : each));
        if (holds({ ...claim, ops })) survivors.push(`op ${o}, byte ${at}`);
      });
    });
    expect(survivors).toEqual([]);
  });

  test("is accepted by @confio/ics23 too, which is less strict", () => {
    const [inner, outer] = claim.ops.map((op) => ics23.CommitmentProof.decode(op.data));
    const storeRoot = outer?.exist?.value;
    if (!inner || !storeRoot) throw new Error("no proof");
    const accepted = claim.value
      ? verifyMembership(inner, iavlSpec, storeRoot, claim.key, claim.value)
      : verifyNonMembership(inner, iavlSpec, storeRoot, claim.key);
    expect(accepted).toBe(true);
  });
});

test("ops that are missing, doubled or swapped are refused", () => {
  const claim = claimNamed("record 20 is present");
  const [inner, outer] = claim.ops;
  if (!inner || !outer) throw new Error("no ops");
  for (const ops of [[], [inner], [outer, inner], [inner, outer, outer], [{ ...inner, type: "ics23:smt" }, outer]]) {
    expect(holds({ ...claim, ops })).toBe(false);
  }
});

test("absence proven with keys that are not neighbours is refused", () => {
  // 21 lies between 20 and 22; the outer neighbours of 3 and 39 enclose it too, but not next to each other
  const wide = ics23.CommitmentProof.decode(claimNamed("record 3 is absent").ops[0]?.data ?? new Uint8Array(0));
  const far = ics23.CommitmentProof.decode(claimNamed("record 39 is absent").ops[0]?.data ?? new Uint8Array(0));
  const claim = claimNamed("record 21 is absent");
  const nonexist = { key: claim.key, left: wide.nonexist?.left, right: far.nonexist?.right };
  const data = ics23.CommitmentProof.encode(ics23.CommitmentProof.create({ nonexist })).finish();
  const [inner, outer] = claim.ops;
  if (!inner || !outer) throw new Error("no ops");
  expect(holds({ ...claim, ops: [{ ...inner, data: Uint8Array.from(data) }, outer] })).toBe(false);
});

test("absence proven by one side alone is refused when a neighbour exists on the other", () => {
  const claim = claimNamed("record 21 is absent");
  const [inner, outer] = claim.ops;
  if (!inner || !outer) throw new Error("no ops");
  const decoded = ics23.CommitmentProof.decode(inner.data).nonexist;
  for (const nonexist of [{ key: claim.key, left: decoded?.left }, { key: claim.key, right: decoded?.right }, { key: claim.key }]) {
    const data = Uint8Array.from(ics23.CommitmentProof.encode(ics23.CommitmentProof.create({ nonexist })).finish());
    expect(holds({ ...claim, ops: [{ ...inner, data }, outer] })).toBe(false);
  }
});

describe("a tree that no honest node builds", () => {
  const key = unhex(`03${"aa".repeat(32)}`);
  const value = text("forged");
  const leafOp = (prefix: Uint8Array): Uint8Array =>
    concat(varintField(1, 1n), varintField(3, 1n), varintField(4, 1n), bytesField(5, prefix));

  /** A claim whose hashes fit, with a leaf prefix and steps of the forger's choosing. */
  function forged(prefix: Uint8Array, steps: readonly [Uint8Array, Uint8Array][]): boolean {
    let root = sha256(concat(prefix, varint(33n), key, varint(32n), sha256(value)));
    for (const [before, after] of steps) root = sha256(concat(before, root, after));
    const ops = steps.map(([before, after]) => bytesField(4, concat(varintField(1, 1n), bytesField(2, before), bytesField(3, after))));
    const inner = bytesField(1, concat(bytesField(1, key), bytesField(2, value), bytesField(3, leafOp(prefix)), ...ops));
    const store = text("record");
    const outer = bytesField(1, concat(bytesField(1, store), bytesField(2, root), bytesField(3, leafOp(u8(0)))));
    const top = sha256(concat(u8(0), varint(6n), store, varint(32n), sha256(root)));
    const proof = [
      { type: "ics23:iavl", key, data: inner },
      { type: "ics23:simple", key: store, data: outer },
    ];
    return holds({ store: "record", key, value, ops: proof }, top);
  }

  const leaf = unhex("000202");
  const sibling = concat(u8(32), new Uint8Array(32).fill(7));

  test("is told from one that an honest node builds", () => {
    expect(forged(leaf, [])).toBe(true);
    expect(forged(leaf, [[unhex("02040220"), sibling]])).toBe(true);
    expect(forged(leaf, [[concat(unhex("020402"), sibling, u8(32)), new Uint8Array(0)]])).toBe(true);
  });

  test.each<[string, Uint8Array, [Uint8Array, Uint8Array][]]>([
    ["a leaf of height 1", unhex("020202"), []],
    ["a leaf of size 2", unhex("000402"), []],
    ["a leaf with more bytes in front", unhex("00020200"), []],
    ["a leaf whose version is negative", unhex("000203"), []],
    ["a leaf with a varint in long form", unhex("00820002"), []],
    ["a step of height 0", leaf, [[unhex("00040220"), sibling]]],
    [
      "a step of no greater height than the one below",
      leaf,
      [
        [unhex("02040220"), sibling],
        [unhex("02060220"), sibling],
      ],
    ],
    [
      "a step of no greater size than the one below",
      leaf,
      [
        [unhex("02040220"), sibling],
        [unhex("04040220"), sibling],
      ],
    ],
    ["a step higher than an int8", leaf, [[unhex("8002040220"), sibling]]],
    ["a step with a negative size", leaf, [[unhex("02030220"), sibling]]],
    ["a step with no length byte", leaf, [[unhex("020402"), sibling]]],
    ["a step with a wrong length byte", leaf, [[unhex("02040221"), sibling]]],
    ["a step with a short sibling", leaf, [[unhex("02040220"), sibling.slice(0, 32)]]],
    ["a step with a long sibling", leaf, [[unhex("02040220"), concat(sibling, u8(0))]]],
    ["a step with siblings on both sides", leaf, [[concat(unhex("020402"), sibling, u8(32)), sibling]]],
    ["a step with a longer front", leaf, [[concat(unhex("020402"), new Uint8Array(8), u8(32)), sibling]]],
  ])("%s is refused", (_title, prefix, steps) => {
    expect(forged(prefix, steps)).toBe(false);
  });
});

test("the test's own trees are proven as the SDK's are", () => {
  const entries = Array.from({ length: 9 }, (_, i) => ({ key: concat(u8(2), u8(i)), value: text(`value ${i}`) }));
  const worlds: Record<string, Entries>[] = [
    { record: entries },
    { a: [], record: entries, z: [] },
    { a: [], b: [], record: entries, y: [], z: [] },
  ];
  for (const stores of worlds) {
    const tree = multistore(stores);
    for (const { key, value } of entries) {
      expect(holds({ store: "record", key, value, ops: tree.prove("record", key) }, tree.appHash), hex(key)).toBe(true);
    }
  }
});
