// SPDX-License-Identifier: Apache-2.0
import { concat, equal, hex, verifyEd25519 } from "@aceso/proto/encoding";
import { type BlockHeader, type BlockId, blockIdBytes, delimited, headerHash, type Timestamp, timestampBytes } from "./blockHeader.ts";
import { ProofError } from "./errors.ts";
import { totalPower, type Validator, validatorAddress, validatorSetHash } from "./validatorSet.ts";
import { bytesField, sfixed64Field, textField, varintField } from "./wire.ts";

/** One validator's place in a commit. */
export type CommitSignature =
  | { flag: "absent" }
  | { flag: "commit" | "nil"; validatorAddress: Uint8Array; timestamp: Timestamp; signature: Uint8Array };

/** The signatures that made a block final, one place per validator in the set's order. */
export interface Commit {
  height: bigint;
  round: number;
  blockId: BlockId;
  signatures: CommitSignature[];
}

/** A header with what proves it. */
export interface SignedBlock {
  header: BlockHeader;
  commit: Commit;
  validators: Validator[];
}

/** Whether a validator signed a header. `nil` voted for no block. */
export interface SignerReport {
  address: Uint8Array;
  publicKey: Uint8Array;
  power: bigint;
  vote: "signed" | "absent" | "nil";
}

/** Who signed, and with how much of the power. */
export interface CommitReport {
  hash: Uint8Array;
  signers: SignerReport[];
  signedPower: bigint;
  totalPower: bigint;
}

const precommit = 2n;

/** The bytes that a validator signs: length-delimited CanonicalVote (CometBFT spec/core/data_structures.md). */
export function voteSignBytes(chainId: string, commit: Commit, timestamp: Timestamp): Uint8Array {
  return delimited(
    concat(
      varintField(1, precommit),
      sfixed64Field(2, commit.height),
      sfixed64Field(3, BigInt(commit.round)),
      bytesField(4, blockIdBytes(commit.blockId), true),
      bytesField(5, timestampBytes(timestamp), true),
      textField(6, chainId),
    ),
  );
}

function checkShape(chainId: string, block: SignedBlock): Uint8Array {
  const { header, commit, validators } = block;
  const hash = headerHash(header);
  if (header.chainId !== chainId) throw new ProofError("bad_header", "header's chain id", header.chainId, chainId);
  if (commit.height !== header.height) {
    throw new ProofError("bad_commit", "commit height", commit.height.toString(), header.height.toString());
  }
  if (!equal(hash, commit.blockId.hash)) {
    throw new ProofError("bad_header", "header hash", hex(hash), `${hex(commit.blockId.hash)}, which the commit signs`);
  }
  const setHash = validatorSetHash(validators);
  if (!equal(setHash, header.validatorsHash)) {
    throw new ProofError("bad_commit", "validator set hash", hex(setHash), `${hex(header.validatorsHash)}, which the header names`);
  }
  if (commit.signatures.length !== validators.length) {
    throw new ProofError("bad_commit", "commit", `${commit.signatures.length} places`, `${validators.length}, one per validator`);
  }
  return hash;
}

async function checkVote(chainId: string, commit: Commit, place: CommitSignature, validator: Validator): Promise<SignerReport> {
  const address = validatorAddress(validator.publicKey);
  const report = { address, publicKey: validator.publicKey, power: validator.power };
  if (place.flag === "absent") return { ...report, vote: "absent" };
  if (!equal(place.validatorAddress, address)) {
    throw new ProofError("bad_commit", "signer", hex(place.validatorAddress), `${hex(address)}, the validator of this place`);
  }
  if (place.flag === "nil") return { ...report, vote: "nil" };
  const message = voteSignBytes(chainId, commit, place.timestamp);
  if (!(await verifyEd25519(validator.publicKey, message, place.signature))) {
    throw new ProofError("bad_commit", `signature of ${hex(address)}`, "one that does not verify", "the validator's over this block");
  }
  return { ...report, vote: "signed" };
}

/**
 * Checks that more than two thirds of the header's own validator set signed it, and says who did. It says nothing about whether that
 * set is one to be trusted: see trust.ts. Throws ProofError; one signature that does not verify refuses the whole commit.
 */
export async function verifyCommit(chainId: string, block: SignedBlock): Promise<CommitReport> {
  const hash = checkShape(chainId, block);
  const total = totalPower(block.validators);
  const signers: SignerReport[] = [];
  for (const [i, validator] of block.validators.entries()) {
    const place = block.commit.signatures[i];
    if (place === undefined) throw new ProofError("bad_commit", "commit", "a missing place", "one per validator");
    signers.push(await checkVote(chainId, block.commit, place, validator));
  }
  const signed = signers.reduce((sum, signer) => (signer.vote === "signed" ? sum + signer.power : sum), 0n);
  if (signed * 3n <= total * 2n) {
    throw new ProofError("too_little_power", "signatures", `${signed} of ${total} power`, "more than two thirds");
  }
  return { hash, signers, signedPower: signed, totalPower: total };
}
