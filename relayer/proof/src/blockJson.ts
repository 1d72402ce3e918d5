// SPDX-License-Identifier: Apache-2.0
// A block with its commit and validators in the JSON of CometBFT's RPC: what /commit and /validators answer can be pasted in.
import { equal } from "@aceso/proto/encoding";
import type { BlockHeader, Timestamp } from "./blockHeader.ts";
import type { CommitSignature, SignedBlock } from "./commit.ts";
import { ProofError } from "./errors.ts";
import { base64Bytes, type Codec, decimal, hexBytes, integer, list, literal, mapped, object, optional, text } from "./json.ts";
import { type Validator, validatorAddress } from "./validatorSet.ts";

const int64Max = (1n << 63n) - 1n;
const height = decimal(1n, int64Max);
const hash = hexBytes(0, 32);

function parseTime(value: string, subject: string): Timestamp {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/.exec(value);
  const milliseconds = match ? Date.parse(`${match[1]}Z`) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw new ProofError("bad_bundle", subject, "another form", "an RFC 3339 time in UTC");
  return { seconds: BigInt(milliseconds / 1000), nanos: Number((match?.[2] ?? "").padEnd(9, "0")) };
}

/** RFC 3339 text of a time, UTC, with as many decimals as it needs. */
export function formatTime(time: Timestamp): string {
  const whole = new Date(Number(time.seconds) * 1000).toISOString().slice(0, 19);
  const fraction = time.nanos.toString().padStart(9, "0").replace(/0+$/, "");
  return fraction === "" ? `${whole}Z` : `${whole}.${fraction}Z`;
}

/** RFC 3339 time with up to nine decimals. */
export const timestamp: Codec<Timestamp> = mapped(text(35), parseTime, formatTime);

const blockId = object({ hash, parts: object({ total: integer(0, 1 << 20), hash }) });

const header: Codec<BlockHeader> = mapped(
  object({
    version: object({ block: decimal(0n, int64Max), app: optional(decimal(0n, int64Max)) }),
    chain_id: text(50),
    height,
    time: timestamp,
    last_block_id: blockId,
    last_commit_hash: hash,
    data_hash: hash,
    validators_hash: hash,
    next_validators_hash: hash,
    consensus_hash: hash,
    app_hash: hash,
    last_results_hash: hash,
    evidence_hash: hash,
    proposer_address: hexBytes(20),
  }),
  (h) => ({
    version: { block: h.version.block, app: h.version.app ?? 0n },
    chainId: h.chain_id,
    height: h.height,
    time: h.time,
    lastBlockId: h.last_block_id,
    lastCommitHash: h.last_commit_hash,
    dataHash: h.data_hash,
    validatorsHash: h.validators_hash,
    nextValidatorsHash: h.next_validators_hash,
    consensusHash: h.consensus_hash,
    appHash: h.app_hash,
    lastResultsHash: h.last_results_hash,
    evidenceHash: h.evidence_hash,
    proposerAddress: h.proposer_address,
  }),
  (h) => ({
    version: { block: h.version.block, app: h.version.app },
    chain_id: h.chainId,
    height: h.height,
    time: h.time,
    last_block_id: h.lastBlockId,
    last_commit_hash: h.lastCommitHash,
    data_hash: h.dataHash,
    validators_hash: h.validatorsHash,
    next_validators_hash: h.nextValidatorsHash,
    consensus_hash: h.consensusHash,
    app_hash: h.appHash,
    last_results_hash: h.lastResultsHash,
    evidence_hash: h.evidenceHash,
    proposer_address: h.proposerAddress,
  }),
);

const zeroTime: Timestamp = parseTime("0001-01-01T00:00:00Z", "zero time");

// BlockIDFlag: 1 absent, 2 commit, 3 nil.
const signature: Codec<CommitSignature> = mapped(
  object({
    block_id_flag: integer(1, 3),
    validator_address: hexBytes(0, 20),
    timestamp,
    signature: optional(base64Bytes(0, 64)),
  }),
  (s, subject) => {
    if (s.block_id_flag === 1) {
      const blank = s.validator_address.length + (s.signature?.length ?? 0) === 0 && s.timestamp.seconds === zeroTime.seconds;
      if (!blank || s.timestamp.nanos !== 0) {
        throw new ProofError("bad_bundle", subject, "an absent validator with a vote", "an empty place");
      }
      return { flag: "absent" };
    }
    if (s.signature?.length !== 64) throw new ProofError("bad_bundle", subject, "no whole signature", "64 bytes");
    const flag = s.block_id_flag === 2 ? "commit" : "nil";
    return { flag, validatorAddress: s.validator_address, timestamp: s.timestamp, signature: s.signature };
  },
  (s) =>
    s.flag === "absent"
      ? { block_id_flag: 1, validator_address: new Uint8Array(0), timestamp: zeroTime, signature: undefined }
      : {
          block_id_flag: s.flag === "commit" ? 2 : 3,
          validator_address: s.validatorAddress,
          timestamp: s.timestamp,
          signature: s.signature,
        },
);

const commit = mapped(
  object({ height, round: integer(0, 2 ** 31 - 1), block_id: blockId, signatures: list(signature, 256) }),
  (c) => ({ height: c.height, round: c.round, blockId: c.block_id, signatures: c.signatures }),
  (c) => ({ height: c.height, round: c.round, block_id: c.blockId, signatures: c.signatures }),
);

const validator: Codec<Validator> = mapped(
  object(
    {
      address: hexBytes(20),
      pub_key: object({ type: literal("tendermint/PubKeyEd25519"), value: base64Bytes(32) }),
      voting_power: decimal(1n, int64Max),
    },
    ["proposer_priority"],
  ),
  (v, subject) => {
    const publicKey = v.pub_key.value;
    if (!equal(v.address, validatorAddress(publicKey))) {
      throw new ProofError("bad_bundle", `${subject}.address`, "another key's address", "the address of pub_key");
    }
    return { publicKey, power: v.voting_power };
  },
  (v) => ({
    address: validatorAddress(v.publicKey),
    pub_key: { type: "tendermint/PubKeyEd25519" as const, value: v.publicKey },
    voting_power: v.power,
  }),
);

/** Validators as /validators answers them, in the set's order. */
export const validators: Codec<Validator[]> = list(validator, 256);

/** Header, commit and validator set of one height. */
export const signedBlock: Codec<SignedBlock> = object({ header, commit, validators });

/**
 * A block out of two RPC answers for the same height: the `result` of /commit and of /validators (all pages together).
 * Throws ProofError `bad_bundle`.
 */
export function blockFromRpc(commitResult: unknown, validatorsResult: unknown): SignedBlock {
  const signed = object({ header, commit });
  const answer = object({ signed_header: signed }, ["canonical"]).read("commit", commitResult);
  const set = object({ validators }, ["block_height", "count", "total"]).read("validators", validatorsResult);
  return { ...answer.signed_header, validators: set.validators };
}
