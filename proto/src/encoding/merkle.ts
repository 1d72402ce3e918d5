// SPDX-License-Identifier: Apache-2.0
import { concat, equal, sha256, sized } from "./bytes.ts";
import { EncodingError } from "./errors.ts";
import { type Integer, u8 } from "./fields.ts";

function node(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(concat(u8(1), left, right));
}

/** RFC 6962 leaf hash of arbitrary bytes: SHA-256(0x00 ‖ data). */
export function merkleLeaf(data: Uint8Array): Uint8Array {
  return sha256(concat(u8(0), data));
}

/** Largest power of two below n (n ≥ 2). */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Merkle tree hash (RFC 6962 section 2.1) over leaves that are already hashed; of none it is SHA-256 of nothing. */
export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  // Pairing neighbours level by level and carrying an odd last one up gives the same tree as the recursive definition.
  let level: Uint8Array[] = leaves.map((leaf) => sized("leaf", leaf, 32));
  while (level.length > 1) level = pairUp(level);
  const [root = sha256(new Uint8Array(0))] = level;
  return root;
}

function pairUp(level: readonly Uint8Array[]): Uint8Array[] {
  const next: Uint8Array[] = [];
  let left: Uint8Array | undefined;
  for (const hash of level) {
    if (left === undefined) left = hash;
    else {
      next.push(node(left, hash));
      left = undefined;
    }
  }
  if (left !== undefined) next.push(left);
  return next;
}

/** Audit path of leaf `index`, from the leaf's sibling up (RFC 6962 section 2.1.1). */
export function merklePath(leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) {
    throw new EncodingError("leaf index", String(index), `0 to ${leaves.length - 1}`);
  }
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return index < k
    ? [...merklePath(leaves.slice(0, k), index), merkleRoot(leaves.slice(k))]
    : [...merklePath(leaves.slice(k), index - k), merkleRoot(leaves.slice(0, k))];
}

/** Root that a leaf and its audit path lead to, or undefined when the path has not the one length that index and count allow. */
function climb(leaf: Uint8Array, index: bigint, count: bigint, path: readonly Uint8Array[]): Uint8Array | undefined {
  let hash = leaf;
  let at = index;
  let last = count - 1n;
  for (const sibling of path) {
    if (last === 0n || sibling.length !== 32) return undefined;
    if ((at & 1n) === 1n || at === last) {
      hash = node(sibling, hash);
      while ((at & 1n) === 0n && at !== 0n) {
        at >>= 1n;
        last >>= 1n;
      }
    } else {
      hash = node(hash, sibling);
    }
    at >>= 1n;
    last >>= 1n;
  }
  return last === 0n ? hash : undefined;
}

/** True when the leaf hash stands at `index` of `count` leaves under `root` (RFC 9162 section 2.1.3.2). Never throws on bad input. */
export function merkleVerify(root: Uint8Array, leaf: Uint8Array, index: Integer, count: Integer, path: readonly Uint8Array[]): boolean {
  const at = BigInt(index);
  const total = BigInt(count);
  if (at < 0n || at >= total || leaf.length !== 32 || path.length > 64) return false;
  const reached = climb(leaf, at, total, path);
  return reached !== undefined && equal(reached, root);
}
