// SPDX-License-Identifier: Apache-2.0
// Trees and ICS-23 proofs as a Cosmos SDK node makes them, written independently of the verifier they are used to test.
import { createHash } from "node:crypto";

export interface ProofStep {
  readonly prefix: Uint8Array;
  readonly suffix: Uint8Array;
}

export interface Leaf {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

interface Node {
  readonly hash: Uint8Array;
  readonly height: number;
  readonly size: number;
  /** Steps from each leaf below to this node, in the order of keys. */
  readonly paths: ProofStep[][];
}

/** How one of the two kinds of tree hashes its nodes. */
export interface TreeKind {
  readonly leafPrefix: Uint8Array;
  inner(height: number, size: number, left: Uint8Array, right: Uint8Array): { front: ProofStep; back: ProofStep };
  split(count: number): number;
}

const bytes = (...parts: readonly (Uint8Array | number)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === "number" ? Uint8Array.of(part) : part))));
const sha256 = (...parts: readonly (Uint8Array | number)[]) =>
  new Uint8Array(
    createHash("sha256")
      .update(bytes(...parts))
      .digest(),
  );
const none = new Uint8Array(0);

function powerBelow(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Zig-zag varint of a small non-negative number. */
function zigzag(n: number): Uint8Array {
  return varint(n * 2);
}

export function varint(n: number): Uint8Array {
  const out: number[] = [];
  let rest = n;
  for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
  return Uint8Array.of(...out, rest);
}

export const IAVL: TreeKind = {
  leafPrefix: bytes(zigzag(0), zigzag(1), zigzag(1)),
  inner: (height, size, left, right) => {
    const head = bytes(zigzag(height), zigzag(size), zigzag(1), 0x20);
    return { front: { prefix: head, suffix: bytes(0x20, right) }, back: { prefix: bytes(head, left, 0x20), suffix: none } };
  },
  split: (count) => Math.ceil(count / 2),
};

export const SIMPLE: TreeKind = {
  leafPrefix: Uint8Array.of(0),
  inner: (_height, _size, left, right) => ({
    front: { prefix: Uint8Array.of(1), suffix: right },
    back: { prefix: bytes(1, left), suffix: none },
  }),
  split: powerBelow,
};

/** A tree over leaves that are sorted by key; at least one. */
export function buildTree(kind: TreeKind, leaves: readonly Leaf[]): Node {
  const [only] = leaves;
  if (only !== undefined && leaves.length === 1) {
    return { hash: sha256(kind.leafPrefix, varint(only.key.length), only.key, 32, sha256(only.value)), height: 0, size: 1, paths: [[]] };
  }
  const at = kind.split(leaves.length);
  const [left, right] = [buildTree(kind, leaves.slice(0, at)), buildTree(kind, leaves.slice(at))];
  const height = Math.max(left.height, right.height) + 1;
  const { front, back } = kind.inner(height, leaves.length, left.hash, right.hash);
  return {
    hash: sha256(front.prefix, left.hash, front.suffix),
    height,
    size: leaves.length,
    paths: [...left.paths.map((path) => [...path, front]), ...right.paths.map((path) => [...path, back])],
  };
}

function field(number: number, value: Uint8Array): Uint8Array {
  return value.length === 0 ? none : bytes(varint(number * 8 + 2), varint(value.length), value);
}

function existence(kind: TreeKind, leaf: Leaf, path: readonly ProofStep[]): Uint8Array {
  const leafOp = bytes(0x08, 1, 0x18, 1, 0x20, 1, field(5, kind.leafPrefix)); // hash SHA-256, value prehashed, length as varint
  const steps = path.map(({ prefix, suffix }) => field(4, bytes(0x08, 1, field(2, prefix), field(3, suffix))));
  return bytes(field(1, leaf.key), field(2, leaf.value), field(3, leafOp), ...steps);
}

/** A CommitmentProof that the key holds its value, or that it is absent between its neighbours. */
export function proveKey(kind: TreeKind, leaves: readonly Leaf[], key: Uint8Array): Uint8Array {
  const { paths } = buildTree(kind, leaves);
  const one = (i: number): Uint8Array => {
    const [leaf, path] = [leaves[i], paths[i]];
    return leaf === undefined || path === undefined ? none : existence(kind, leaf, path);
  };
  const at = leaves.findIndex((leaf) => Buffer.compare(leaf.key, key) >= 0);
  const found = leaves[at];
  if (found !== undefined && Buffer.compare(found.key, key) === 0) return field(1, one(at));
  const right = at < 0 ? leaves.length : at;
  return field(2, bytes(field(1, key), field(2, one(right - 1)), field(3, one(right))));
}
