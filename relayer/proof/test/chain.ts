// SPDX-License-Identifier: Apache-2.0
// Synthetic validators and signed headers for tests.

import { sha256, text } from "@aceso/proto/encoding";
import { ed25519 } from "@noble/curves/ed25519.js";
import { type BlockHeader, headerHash, type Timestamp } from "../src/blockHeader.ts";
import { type Commit, type CommitSignature, type SignedBlock, voteSignBytes } from "../src/commit.ts";
import { type Validator, validatorAddress, validatorSetHash } from "../src/validatorSet.ts";

/** A validator with its secret. */
export interface TestValidator extends Validator {
  secret: Uint8Array;
}

/** Validators named by a seed, with the given powers. */
export function testValidators(seed: string, powers: readonly bigint[]): TestValidator[] {
  return powers.map((power, i) => {
    const secret = sha256(text(`${seed} validator ${i}`));
    return { secret, publicKey: ed25519.getPublicKey(secret), power };
  });
}

/** What a test may choose about a block. */
export interface BlockChoices {
  chainId?: string;
  height?: bigint;
  seconds?: bigint;
  appHash?: Uint8Array;
  validators: readonly TestValidator[];
  next?: readonly TestValidator[];
  /** Whether each validator signs; all but the last by default. */
  signs?: readonly boolean[];
}

const time = (seconds: bigint): Timestamp => ({ seconds, nanos: 123_456_000 });

/** A header with the commit that the chosen validators signed. */
export function signBlock(choices: BlockChoices): SignedBlock {
  const { validators, chainId = "aceso-local-1", height = 101n, seconds = 1_800_000_000n } = choices;
  const some = (name: string): Uint8Array => sha256(text(name));
  const header: BlockHeader = {
    version: { block: 11n, app: 1n },
    chainId,
    height,
    time: time(seconds),
    lastBlockId: { hash: some("last block"), parts: { total: 1, hash: some("last parts") } },
    lastCommitHash: some("last commit"),
    dataHash: some("data"),
    validatorsHash: validatorSetHash(validators),
    nextValidatorsHash: validatorSetHash(choices.next ?? validators),
    consensusHash: some("consensus"),
    appHash: choices.appHash ?? some("app"),
    lastResultsHash: some("results"),
    evidenceHash: some("evidence"),
    proposerAddress: validatorAddress(validators[0]?.publicKey ?? some("nobody")),
  };
  const blockId = { hash: headerHash(header), parts: { total: 1, hash: some("parts") } };
  const unsigned: Commit = { height, round: 1, blockId, signatures: [] };
  const signatures = validators.map((validator, i): CommitSignature => {
    if (!(choices.signs?.[i] ?? i < validators.length - 1)) return { flag: "absent" };
    const timestamp = time(seconds + BigInt(i));
    const signature = ed25519.sign(voteSignBytes(chainId, unsigned, timestamp), validator.secret);
    return { flag: "commit", validatorAddress: validatorAddress(validator.publicKey), timestamp, signature };
  });
  const publicSet = validators.map(({ publicKey, power }) => ({ publicKey, power }));
  return { header, commit: { ...unsigned, signatures }, validators: publicSet };
}
