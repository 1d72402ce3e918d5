// SPDX-License-Identifier: Apache-2.0
// What an honest IAVL tree and an honest CometBFT simple tree can look like, op by op: the checks of the Go library
// (ics23 v0.11, validateIavlOps and validateTendermintOps) that @confio/ics23 lacks, and a little stricter.
import { concat, equal, sha256, u8 } from "@aceso/proto/encoding";
import type { ExistenceProof, InnerOp } from "./commitmentProof.ts";
import { ProofError } from "./errors.ts";
import { readVarint, varint } from "./wire.ts";

/** On which side of its parent a child hangs. */
export type Side = "left" | "right";

/** Checks the form of a leaf and of each step of a path, and says the step's side. */
export interface TreeSpec {
  name: string;
  checkLeaf: (prefix: Uint8Array) => void;
  /** Sides of the steps, from the leaf up. */
  checkPath: (path: readonly InnerOp[]) => Side[];
}

const hashSize = 32;
const hashLength = 0x20; // IAVL writes each child hash with its length in front

function zigzag(n: bigint): bigint {
  return (n >> 1n) ^ -(n & 1n);
}

/** Reads height, size and version from the front of an IAVL node, each a non-negative zig-zag varint. */
function iavlFront(prefix: Uint8Array): { height: bigint; size: bigint; rest: Uint8Array } {
  const [height, afterHeight] = readVarint(prefix, 0);
  const [size, afterSize] = readVarint(prefix, afterHeight);
  const [version, afterVersion] = readVarint(prefix, afterSize);
  for (const value of [height, size, version]) {
    if (zigzag(value) < 0n) throw new ProofError("bad_proof", "IAVL node", "a negative number", "height, size and version");
  }
  return { height: zigzag(height), size: zigzag(size), rest: prefix.subarray(afterVersion) };
}

function iavlSide(op: InnerOp, rest: Uint8Array): Side {
  const { suffix } = op;
  if (rest.length === 1 && rest[0] === hashLength && suffix.length === 1 + hashSize && suffix[0] === hashLength) return "left";
  if (rest.length === 2 + hashSize && rest[0] === hashLength && rest[1 + hashSize] === hashLength && suffix.length === 0) return "right";
  throw new ProofError("bad_proof", "IAVL step", `${rest.length} and ${suffix.length} bytes around the child`, "one sibling's hash");
}

/** The module stores: an IAVL tree. */
export const iavlTree: TreeSpec = {
  name: "IAVL",
  checkLeaf: (prefix) => {
    const { height, size, rest } = iavlFront(prefix);
    if (height !== 0n || size !== 1n || rest.length !== 0) {
      throw new ProofError("bad_proof", "IAVL leaf", `height ${height}, size ${size}, ${rest.length} more bytes`, "height 0, size 1");
    }
  },
  checkPath: (path) => {
    let [below, count] = [0n, 1n];
    return path.map((op) => {
      const { height, size, rest } = iavlFront(op.prefix);
      if (height <= below || height > 127n || size <= count) {
        throw new ProofError("bad_proof", "IAVL step", `height ${height}, size ${size}`, `more than ${below} and ${count}`);
      }
      [below, count] = [height, size];
      return iavlSide(op, rest);
    });
  },
};

/** The tree of store roots under the app hash: CometBFT's simple Merkle tree (RFC 6962). */
export const simpleTree: TreeSpec = {
  name: "simple",
  checkLeaf: (prefix) => {
    if (!equal(prefix, u8(0))) throw new ProofError("bad_proof", "simple leaf", `a prefix of ${prefix.length} bytes`, "one zero byte");
  },
  checkPath: (path) =>
    path.map(({ prefix, suffix }) => {
      if (prefix[0] === 1 && prefix.length === 1 && suffix.length === hashSize) return "left";
      if (prefix[0] === 1 && prefix.length === 1 + hashSize && suffix.length === 0) return "right";
      throw new ProofError(
        "bad_proof",
        "simple step",
        `${prefix.length} and ${suffix.length} bytes around the child`,
        "one sibling's hash",
      );
    }),
};

/** Checks every op of an existence proof and returns the root it leads to, with the side of each step. */
export function climb(spec: TreeSpec, proof: ExistenceProof): { root: Uint8Array; sides: Side[] } {
  spec.checkLeaf(proof.leafPrefix);
  const sides = spec.checkPath(proof.path);
  const [key, value] = [proof.key, sha256(proof.value)];
  let hash = sha256(concat(proof.leafPrefix, varint(BigInt(key.length)), key, varint(BigInt(value.length)), value));
  for (const { prefix, suffix } of proof.path) hash = sha256(concat(prefix, hash, suffix));
  return { root: hash, sides };
}
