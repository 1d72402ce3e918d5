// SPDX-License-Identifier: Apache-2.0
// A small prover for tests: the trees of a multistore with one version, and the proofs a node would answer.
import { compareBytes, concat, hex, merkleLeaf, merklePath, merkleRoot, sha256, text, u8 } from "@aceso/proto/encoding";
import type { ProofOp } from "../src/storeProof.ts";
import { bytesField, varint, varintField } from "../src/wire.ts";

/** Key and value of one store. */
export type Entries = readonly { key: Uint8Array; value: Uint8Array }[];

interface Node {
  hash: Uint8Array;
  height: number;
  size: number;
}

function signedVarints(...numbers: number[]): Uint8Array {
  return concat(...numbers.map((n) => varint(BigInt(n * 2))));
}

const leafPrefix = signedVarints(0, 1, 1);

function leafBytes(key: Uint8Array, value: Uint8Array): Uint8Array {
  return concat(varint(BigInt(key.length)), key, varint(32n), sha256(value));
}

function innerOp(prefix: Uint8Array, suffix: Uint8Array): Uint8Array {
  return concat(varintField(1, 1n), bytesField(2, prefix), bytesField(3, suffix));
}

function join(left: Node, right: Node): { node: Node; front: Uint8Array } {
  const height = Math.max(left.height, right.height) + 1;
  const size = left.size + right.size;
  const front = concat(signedVarints(height, size, 1), u8(32));
  return { node: { hash: sha256(concat(front, left.hash, u8(32), right.hash)), height, size }, front };
}

/** Builds the IAVL subtree over entries and collects, for each entry, its path from the leaf up. */
function build(entries: Entries): { node: Node; paths: Uint8Array[][] } {
  const [only] = entries;
  if (only && entries.length === 1) {
    return { node: { hash: sha256(concat(leafPrefix, leafBytes(only.key, only.value))), height: 0, size: 1 }, paths: [[]] };
  }
  const half = entries.length >> 1;
  const [left, right] = [build(entries.slice(0, half)), build(entries.slice(half))];
  const { node, front } = join(left.node, right.node);
  const leftStep = innerOp(front, concat(u8(32), right.node.hash));
  const rightStep = innerOp(concat(front, left.node.hash, u8(32)), new Uint8Array(0));
  return { node, paths: [...left.paths.map((p) => [...p, leftStep]), ...right.paths.map((p) => [...p, rightStep])] };
}

function leafOp(prefix: Uint8Array): Uint8Array {
  return concat(varintField(1, 1n), varintField(3, 1n), varintField(4, 1n), bytesField(5, prefix));
}

function existence(key: Uint8Array, value: Uint8Array, prefix: Uint8Array, path: readonly Uint8Array[]): Uint8Array {
  return concat(bytesField(1, key), bytesField(2, value), bytesField(3, leafOp(prefix)), ...path.map((step) => bytesField(4, step)));
}

/** A multistore at one height: its app hash and the ops that prove a key. */
export interface Multistore {
  appHash: Uint8Array;
  prove: (store: string, key: Uint8Array) => ProofOp[];
}

function simpleSteps(leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  const path = merklePath(leaves, index);
  let [at, last] = [index, leaves.length - 1];
  return path.map((sibling) => {
    while (at % 2 === 0 && at === last) [at, last] = [at >> 1, last >> 1];
    const right = at % 2 === 1;
    [at, last] = [at >> 1, last >> 1];
    return right ? innerOp(concat(u8(1), sibling), new Uint8Array(0)) : innerOp(u8(1), sibling);
  });
}

/** Builds a multistore from the entries of each store; every store also gets a params item, as on the chain. */
export function multistore(stores: Readonly<Record<string, Entries>>): Multistore {
  const names = Object.keys(stores).sort();
  const trees = new Map(
    names.map((name) => {
      const entries = [{ key: u8(1), value: text("params") }, ...(stores[name] ?? [])].sort((a, b) => compareBytes(a.key, b.key));
      return [name, { entries, ...build(entries) }] as const;
    }),
  );
  const rootOf = (name: string): Uint8Array => trees.get(name)?.node.hash ?? new Uint8Array(32);
  const leaves = names.map((name) => merkleLeaf(leafBytes(text(name), rootOf(name))));
  const prove = (store: string, key: Uint8Array): ProofOp[] => {
    const tree = trees.get(store);
    const place = tree?.entries.findIndex((entry) => hex(entry.key) === hex(key)) ?? -1;
    const [entry, path] = [tree?.entries[place], tree?.paths[place]];
    if (!entry || !path) throw new Error(`no entry ${hex(key)} in ${store}`);
    const inner = bytesField(1, existence(key, entry.value, leafPrefix, path));
    const outer = bytesField(1, existence(text(store), rootOf(store), u8(0), simpleSteps(leaves, names.indexOf(store))));
    return [
      { type: "ics23:iavl", key, data: inner },
      { type: "ics23:simple", key: text(store), data: outer },
    ];
  };
  return { appHash: merkleRoot(leaves), prove };
}
