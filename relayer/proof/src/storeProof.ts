// SPDX-License-Identifier: Apache-2.0
import { compareBytes, equal, text } from "@aceso/proto/encoding";
import { type AbsenceProof, type ExistenceProof, type InnerOp, readCommitmentProof } from "./commitmentProof.ts";
import { ProofError } from "./errors.ts";
import { climb, iavlTree, type Side, simpleTree, type TreeSpec } from "./treeSpec.ts";

/** One op of an abci_query proof: type and data as the node gave them. */
export interface ProofOp {
  type: string;
  key: Uint8Array;
  data: Uint8Array;
}

/** A claim about one key of one store: it holds `value`, or nothing when value is undefined. */
export interface StateClaim {
  store: string;
  key: Uint8Array;
  value: Uint8Array | undefined;
  ops: readonly ProofOp[];
}

function checkPresence(spec: TreeSpec, proof: ExistenceProof, key: Uint8Array, value: Uint8Array): Uint8Array {
  if (!equal(proof.key, key)) throw new ProofError("bad_proof", `${spec.name} proof`, "a proof of another key", "one of the key asked for");
  if (!equal(proof.value, value))
    throw new ProofError("bad_proof", `${spec.name} proof`, "a proof of another value", "one of the value given");
  return climb(spec, proof).root;
}

interface Neighbour {
  root: Uint8Array;
  sides: Side[];
  path: readonly InnerOp[];
}

function neighbour(spec: TreeSpec, proof: ExistenceProof): Neighbour {
  return { ...climb(spec, proof), path: proof.path };
}

function allOn(side: Side, sides: readonly Side[]): boolean {
  return sides.every((each) => each === side);
}

/** True when `left` and `right` are neighbours: above a parent they go one way, below it all right and all left. */
function adjacent(left: Neighbour, right: Neighbour): boolean {
  let [l, r] = [left.path.length - 1, right.path.length - 1];
  for (; l >= 0 && r >= 0; l--, r--) {
    const [a, b] = [left.path[l], right.path[r]];
    if (a === undefined || b === undefined || !equal(a.prefix, b.prefix) || !equal(a.suffix, b.suffix)) break;
  }
  if (l < 0 || r < 0) return false;
  return (
    left.sides[l] === "left" &&
    right.sides[r] === "right" &&
    allOn("right", left.sides.slice(0, l)) &&
    allOn("left", right.sides.slice(0, r))
  );
}

function checkAbsence(spec: TreeSpec, proof: AbsenceProof, key: Uint8Array): Uint8Array {
  const refuse = (got: string): ProofError => new ProofError("bad_proof", `${spec.name} absence proof`, got, "the key's two neighbours");
  if (!equal(proof.key, key)) throw refuse("a proof of another key");
  const left = proof.left && neighbour(spec, proof.left);
  const right = proof.right && neighbour(spec, proof.right);
  if (proof.left && compareBytes(proof.left.key, key) >= 0) throw refuse("a left key that is not below");
  if (proof.right && compareBytes(key, proof.right.key) >= 0) throw refuse("a right key that is not above");
  if (left && right) {
    if (!equal(left.root, right.root)) throw refuse("neighbours in two trees");
    if (!adjacent(left, right)) throw refuse("keys that are not neighbours");
    return left.root;
  }
  if (left) {
    if (!allOn("right", left.sides)) throw refuse("a left key that is not the last");
    return left.root;
  }
  if (right) {
    if (!allOn("left", right.sides)) throw refuse("a right key that is not the first");
    return right.root;
  }
  throw refuse("no neighbour");
}

function readOp(op: ProofOp | undefined, type: string, key: Uint8Array): Uint8Array {
  if (op === undefined || op.type !== type) throw new ProofError("bad_proof", "proof op", op?.type ?? "nothing", type);
  if (!equal(op.key, key)) throw new ProofError("bad_proof", `${type} op`, "another key", "the key asked for");
  return op.data;
}

/**
 * Proves a claim about state at height h against the app hash in the header of h + 1 (ICS-23: `ics23:iavl` to the store's root,
 * `ics23:simple` to the app hash). Throws ProofError when it does not hold.
 */
export function verifyStoreProof(appHash: Uint8Array, claim: StateClaim): void {
  const storeKey = text(claim.store);
  const [inner, outer, more] = claim.ops;
  if (more !== undefined) throw new ProofError("bad_proof", "proof", `${claim.ops.length} ops`, "two ops");
  const bottom = readCommitmentProof(readOp(inner, "ics23:iavl", claim.key));
  const top = readCommitmentProof(readOp(outer, "ics23:simple", storeKey));
  if (top.kind !== "existence") throw new ProofError("bad_proof", "simple proof", "absence of the store", "the store's root");
  let storeRoot: Uint8Array;
  if (claim.value === undefined) {
    if (bottom.kind !== "absence") throw new ProofError("bad_proof", "IAVL proof", "presence", "absence");
    storeRoot = checkAbsence(iavlTree, bottom.proof, claim.key);
  } else {
    if (bottom.kind !== "existence") throw new ProofError("bad_proof", "IAVL proof", "absence", "presence");
    storeRoot = checkPresence(iavlTree, bottom.proof, claim.key, claim.value);
  }
  const root = checkPresence(simpleTree, top.proof, storeKey, storeRoot);
  if (!equal(root, appHash)) throw new ProofError("bad_proof", `state of ${claim.store}`, "another root", "the header's app hash");
}
