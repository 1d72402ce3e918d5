// SPDX-License-Identifier: Apache-2.0
import { hex, merkleLeaf, merklePath, merkleRoot, merkleVerify, u64 } from "@aceso/proto/encoding";

/** A statement "leaf stands at index of count under root" and whether it is true. */
export interface PathCase {
  title: string;
  root: string;
  leaf: string;
  index: string;
  count: string;
  path: string[];
  valid: boolean;
}

function flipped(hash: string): string {
  return (hash.startsWith("0") ? "1" : "0") + hash.slice(1);
}

function wrongTwins(right: PathCase, otherLeaf: string): PathCase[] {
  const wrong = (title: string, change: Partial<PathCase>): PathCase => ({ ...right, ...change, title: `${right.title}: ${title}`, valid: false });
  const [first, second] = right.path;
  const twins = [
    wrong("another root", { root: flipped(right.root) }),
    wrong("a neighbour's leaf", { leaf: otherLeaf }),
    wrong("another index", { index: (BigInt(right.index) === 0n ? 1n : BigInt(right.index) - 1n).toString() }),
    wrong("index not below the count", { index: right.count }),
    wrong("path one hash too long", { path: [...right.path, right.root] }),
    wrong("a short leaf", { leaf: right.leaf.slice(2) }),
  ];
  if (first !== undefined) {
    twins.push(wrong("path one hash too short", { path: right.path.slice(0, -1) }));
    twins.push(wrong("one path hash changed", { path: [flipped(first), ...right.path.slice(1)] }));
    twins.push(wrong("a path hash of 31 bytes", { path: [first.slice(2), ...right.path.slice(1)] }));
  }
  if (first !== undefined && second !== undefined) {
    twins.push(wrong("two path hashes swapped", { path: [second, first, ...right.path.slice(2)] }));
  }
  return twins;
}

/** Roots and audit paths of trees of many sizes, and wrong twins of each path. */
export function merkleVectors(): { trees: unknown[]; paths: PathCase[] } {
  const trees: unknown[] = [];
  const paths: PathCase[] = [];
  for (const count of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 16, 17, 100]) {
    const leaves = Array.from({ length: count }, (_, i) => merkleLeaf(u64(i)));
    const root = hex(merkleRoot(leaves));
    trees.push({ count, note: "leaf i is SHA-256(0x00 ‖ u64be i)", root });
    for (const index of new Set([0, 1, count >> 1, count - 2, count - 1])) {
      const leaf = leaves[index];
      if (leaf === undefined) continue;
      const path = merklePath(leaves, index).map(hex);
      const right = { title: `leaf ${index} of ${count}`, root, leaf: hex(leaf), index: String(index), count: String(count), path, valid: true };
      paths.push(right, ...wrongTwins(right, hex(merkleLeaf(u64(index + 1000)))));
    }
  }
  for (const c of paths) {
    const got = merkleVerify(Uint8Array.from(Buffer.from(c.root, "hex")), Uint8Array.from(Buffer.from(c.leaf, "hex")), BigInt(c.index), BigInt(c.count), c.path.map((p) => Uint8Array.from(Buffer.from(p, "hex"))));
    if (got !== c.valid) throw new Error(`${c.title}: got ${got}, wanted ${c.valid}`);
  }
  return { trees, paths };
}
