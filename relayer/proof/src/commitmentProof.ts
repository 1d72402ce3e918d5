// SPDX-License-Identifier: Apache-2.0
// The part of cosmos.ics23.v1 that a Cosmos SDK store answers with, with every constant of its two specs already checked.
import { ProofError } from "./errors.ts";
import { Fields } from "./wire.ts";

/** One step from a child to its parent: SHA-256(prefix ‖ child ‖ suffix). */
export interface InnerOp {
  prefix: Uint8Array;
  suffix: Uint8Array;
}

/** "key has this value", as hashes from the leaf to the root. */
export interface ExistenceProof {
  key: Uint8Array;
  value: Uint8Array;
  leafPrefix: Uint8Array;
  path: InnerOp[];
}

/** "key is absent": its neighbours, at least one. */
export interface AbsenceProof {
  key: Uint8Array;
  left: ExistenceProof | undefined;
  right: ExistenceProof | undefined;
}

/** A proof of presence or of absence. */
export type CommitmentProof = { kind: "existence"; proof: ExistenceProof } | { kind: "absence"; proof: AbsenceProof };

const sha256Op = 1n;
const noHash = 0n;
const varProto = 1n;

/** Depth of an IAVL tree is an int8 on the chain: no honest path is longer. */
const maxDepth = 127;

function expectOp(subject: string, got: bigint, wanted: bigint): void {
  if (got !== wanted) throw new ProofError("bad_proof", subject, got.toString(), wanted.toString());
}

function readLeafPrefix(bytes: Uint8Array): Uint8Array {
  const leaf = new Fields("ICS-23 leaf op", bytes);
  expectOp("leaf hash op", leaf.uint(1), sha256Op);
  expectOp("leaf key prehash op", leaf.uint(2), noHash);
  expectOp("leaf value prehash op", leaf.uint(3), sha256Op);
  expectOp("leaf length op", leaf.uint(4), varProto);
  const prefix = leaf.bytes(5);
  leaf.end();
  return prefix;
}

function readInner(bytes: Uint8Array): InnerOp {
  const inner = new Fields("ICS-23 inner op", bytes);
  expectOp("inner hash op", inner.uint(1), sha256Op);
  const op = { prefix: inner.bytes(2), suffix: inner.bytes(3) };
  inner.end();
  return op;
}

function readExistence(bytes: Uint8Array): ExistenceProof {
  const fields = new Fields("ICS-23 existence proof", bytes);
  const [key, value] = [fields.bytes(1), fields.bytes(2)];
  const leafPrefix = readLeafPrefix(fields.bytes(3));
  const steps = fields.bytesList(4);
  fields.end();
  if (key.length === 0 || value.length === 0) throw new ProofError("bad_proof", "existence proof", "an empty key or value", "both");
  if (steps.length > maxDepth) throw new ProofError("bad_proof", "proof path", `${steps.length} steps`, `at most ${maxDepth}`);
  return { key, value, leafPrefix, path: steps.map(readInner) };
}

function readAbsence(bytes: Uint8Array): AbsenceProof {
  const fields = new Fields("ICS-23 absence proof", bytes);
  const key = fields.bytes(1);
  const [left, right] = [fields.optionalBytes(2), fields.optionalBytes(3)];
  fields.end();
  return { key, left: left && readExistence(left), right: right && readExistence(right) };
}

/** Reads a CommitmentProof. Throws ProofError for batch and compressed proofs and for another hash than the two specs have. */
export function readCommitmentProof(bytes: Uint8Array): CommitmentProof {
  const fields = new Fields("ICS-23 proof", bytes);
  const [exist, absent] = [fields.optionalBytes(1), fields.optionalBytes(2)];
  fields.end();
  if (exist !== undefined && absent === undefined) return { kind: "existence", proof: readExistence(exist) };
  if (absent !== undefined && exist === undefined) return { kind: "absence", proof: readAbsence(absent) };
  throw new ProofError("bad_proof", "ICS-23 proof", "another kind", "existence or absence");
}
