// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentVectors } from "../../../test/vectors/documents.ts";
import { type Args, functions, Reader } from "../../../test/vectors/functions.ts";
import { verifyCofactorless } from "./ed25519Fallback.ts";
import { hex, merkleLeaf, merkleRoot, merkleVerify, u64, unhex, verifyDataKey } from "./index.ts";

function vectors<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../../test/vectors/${name}.json`, import.meta.url), "utf8")) as T;
}

interface Case {
  title: string;
  changed?: string;
  args: Args;
  out: string;
}

describe.each(Object.entries(functions))("%s", (file, definitions) => {
  const cases = vectors<Record<string, Case[]>>(file);

  test.each(Object.entries(definitions))("%s gives the vector's bytes, and other bytes when one field changes", (fn, definition) => {
    const all = cases[fn] ?? [];
    expect(all.length).toBeGreaterThan(0);
    for (const c of all) expect(hex(definition.call(new Reader(c.args))), c.title).toBe(c.out);
    const inputs = new Set(all.map((c) => JSON.stringify(c.args)));
    expect(new Set(all.map((c) => c.out)).size).toBe(inputs.size);
    expect(new Set(all.flatMap((c) => c.changed ?? []))).toEqual(new Set(Object.keys(definition.args)));
  });
});

describe("merkle", () => {
  const { trees, paths } = vectors<{
    trees: { count: number; root: string }[];
    paths: { title: string; root: string; leaf: string; index: string; count: string; path: string[]; valid: boolean }[];
  }>("merkle");

  test("every tree has the vector's root", () => {
    for (const tree of trees) {
      expect(hex(merkleRoot(Array.from({ length: tree.count }, (_, i) => merkleLeaf(u64(i)))))).toBe(tree.root);
    }
  });

  test("every path verifies and none of its wrong twins does", () => {
    for (const c of paths) {
      const got = merkleVerify(unhex(c.root), unhex(c.leaf), BigInt(c.index), BigInt(c.count), c.path.map(unhex));
      expect(got, c.title).toBe(c.valid);
    }
  });
});

test.each(vectors<{ title: string; coseKey: string; message: string; signature: string; valid: boolean }[]>("data_keys"))(
  "data key: $title → $valid",
  async (c) => {
    expect(await verifyDataKey(unhex(c.coseKey), unhex(c.message), unhex(c.signature))).toBe(c.valid);
    if (c.title.startsWith("EdDSA") && c.valid) {
      expect(verifyCofactorless(unhex(c.coseKey.slice(20)), unhex(c.message), unhex(c.signature))).toBe(true);
    }
  },
);

test("without WebCrypto's Ed25519 the cofactored-only signature is refused just the same", () => {
  const all = vectors<{ title: string; coseKey: string; message: string; signature: string }[]>("data_keys");
  const refused = all.filter(
    (c) => /cofactored equation|not below the order|s changed|R changed/.test(c.title) && c.title.startsWith("EdDSA"),
  );
  expect(refused).toHaveLength(4);
  for (const c of refused) {
    expect(verifyCofactorless(unhex(c.coseKey.slice(20)), unhex(c.message), unhex(c.signature)), c.title).toBe(false);
  }
});

test("documents are written byte for byte as recorded", () => {
  expect(documentVectors()).toEqual(vectors("documents"));
});
