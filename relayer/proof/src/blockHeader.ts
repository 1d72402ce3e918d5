// SPDX-License-Identifier: Apache-2.0
import { concat, merkleLeaf, merkleRoot } from "@aceso/proto/encoding";
import { bytesField, textField, varint, varintField } from "./wire.ts";

/** Seconds and nanoseconds since 1970, UTC. */
export interface Timestamp {
  seconds: bigint;
  nanos: number;
}

/** Identity of a block: header hash, and number and hash of its parts. */
export interface BlockId {
  hash: Uint8Array;
  parts: { total: number; hash: Uint8Array };
}

/** A CometBFT block header (spec/core/data_structures.md). */
export interface BlockHeader {
  version: { block: bigint; app: bigint };
  chainId: string;
  height: bigint;
  time: Timestamp;
  lastBlockId: BlockId;
  lastCommitHash: Uint8Array;
  dataHash: Uint8Array;
  validatorsHash: Uint8Array;
  nextValidatorsHash: Uint8Array;
  consensusHash: Uint8Array;
  appHash: Uint8Array;
  lastResultsHash: Uint8Array;
  evidenceHash: Uint8Array;
  proposerAddress: Uint8Array;
}

/** google.protobuf.Timestamp. */
export function timestampBytes(time: Timestamp): Uint8Array {
  return concat(varintField(1, time.seconds), varintField(2, BigInt(time.nanos)));
}

/** tendermint.types.BlockID, which has the fields of CanonicalBlockID. */
export function blockIdBytes(id: BlockId): Uint8Array {
  const parts = concat(varintField(1, BigInt(id.parts.total)), bytesField(2, id.parts.hash));
  return concat(bytesField(1, id.hash), bytesField(2, parts, true));
}

/** Merkle root of whole items, as CometBFT hashes headers and validator sets (RFC 6962). */
export function itemsRoot(items: readonly Uint8Array[]): Uint8Array {
  return merkleRoot(items.map(merkleLeaf));
}

/** Hash of a header: the Merkle root of its fourteen fields, each in its protobuf form. */
export function headerHash(header: BlockHeader): Uint8Array {
  const hashes = [
    header.lastCommitHash,
    header.dataHash,
    header.validatorsHash,
    header.nextValidatorsHash,
    header.consensusHash,
    header.appHash,
    header.lastResultsHash,
    header.evidenceHash,
    header.proposerAddress,
  ];
  return itemsRoot([
    concat(varintField(1, header.version.block), varintField(2, header.version.app)),
    textField(1, header.chainId),
    varintField(1, header.height),
    timestampBytes(header.time),
    blockIdBytes(header.lastBlockId),
    ...hashes.map((hash) => bytesField(1, hash)),
  ]);
}

/** A message with its length in front. */
export function delimited(message: Uint8Array): Uint8Array {
  return concat(varint(BigInt(message.length)), message);
}
