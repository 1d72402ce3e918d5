// SPDX-License-Identifier: Apache-2.0

import { ProofError, type SignedBlock, type Timestamp, type TrustRoot, verifyHeader } from "@aceso/proof";
import { equal, hex } from "@aceso/proto/encoding";
import { HostError, reason } from "../errors.ts";

/** A header that more than two thirds of a trusted validator set signed. */
export interface VerifiedHeader {
  readonly height: bigint;
  /** The block's own time, seconds since 1970. */
  readonly time: bigint;
  /** State after the block before this one: proofs about height h need the header of h + 1. */
  readonly appHash: Uint8Array;
  readonly hash: Uint8Array;
  /** Header, commit and validators, for bundles and for whoever wants to check again. */
  readonly block: SignedBlock;
}

export type ReadBlock = (height: bigint) => Promise<SignedBlock>;

/**
 * Verifies one height from a trusted one below it, or from the root itself, by the light client's rules: the next set as announced, the same
 * set, or more than two thirds of the trusted power; where the sets have drifted too far apart, by the height half way first.
 * @param now seconds since 1970
 * @throws HostError E_HEADER_UNVERIFIED, E_TRUST_EXPIRED; errors of readBlock
 */
export async function reach(
  root: TrustRoot,
  from: VerifiedHeader | null,
  height: bigint,
  readBlock: ReadBlock,
  now: bigint,
): Promise<VerifiedHeader> {
  const block = await readBlock(height);
  if (block.header.height !== height) throw unverified(height, `a header of height ${block.header.height}`, "the height asked for");
  let anchor = from;
  for (;;) {
    try {
      return await verifyStep(root, anchor, block, now);
    } catch (thrown) {
      const below = anchor?.height ?? root.height;
      if (!(thrown instanceof ProofError) || thrown.code !== "untrusted_validators" || height - below < 2n)
        throw asHostError(thrown, height);
      anchor = await reach(root, anchor, (below + height) / 2n, readBlock, now);
    }
  }
}

/** The root that a verified header is for those above it. */
export function rootFrom(root: TrustRoot, anchor: VerifiedHeader): TrustRoot {
  const { header, validators } = anchor.block;
  const { height, time, nextValidatorsHash } = header;
  return { ...root, height, time, validators, headerHash: anchor.hash, nextValidatorsHash };
}

async function verifyStep(root: TrustRoot, anchor: VerifiedHeader | null, block: SignedBlock, now: bigint): Promise<VerifiedHeader> {
  const { header } = block;
  const { report } = await verifyHeader(anchor === null ? root : rootFrom(root, anchor), block, [], now);
  if (anchor !== null) checkOrder(anchor, block);
  return { height: header.height, time: header.time.seconds, appHash: header.appHash, hash: report.hash, block };
}

function checkOrder(anchor: VerifiedHeader, block: SignedBlock): void {
  const { header } = block;
  if (header.height > anchor.height && !later(header.time, anchor.block.header.time)) {
    throw unverified(header.height, "a time not after that of a block below", "a later time");
  }
  if (header.height === anchor.height + 1n && !equal(header.lastBlockId.hash, anchor.hash)) {
    throw unverified(header.height, `a block on ${hex(header.lastBlockId.hash)}`, `one on ${hex(anchor.hash)}`);
  }
}

function later(a: Timestamp, b: Timestamp): boolean {
  return a.seconds === b.seconds ? a.nanos > b.nanos : a.seconds > b.seconds;
}

function asHostError(thrown: unknown, height: bigint): unknown {
  if (!(thrown instanceof ProofError)) return thrown;
  const fault = { subject: `header ${height}: ${thrown.subject}`, got: thrown.got, wanted: thrown.wanted };
  const code = thrown.code === "root_expired" ? "E_TRUST_EXPIRED" : "E_HEADER_UNVERIFIED";
  return new HostError({ code, ...fault }, { cause: thrown, status: 503 });
}

function unverified(height: bigint, got: string, wanted: string): HostError {
  return new HostError({ code: "E_HEADER_UNVERIFIED", subject: `header ${height}`, got, wanted }, { status: 503 });
}

/** Whether an error means that a node told something that is not so, as against saying nothing. */
export function isLie(thrown: unknown): boolean {
  if (thrown instanceof ProofError) return true;
  return thrown instanceof HostError && ["E_HEADER_UNVERIFIED", "E_TRUST_EXPIRED", "E_STATE_UNVERIFIED"].includes(thrown.code);
}

/** Anything thrown while reading or verifying a header, as the error callers see. */
export function headerFault(thrown: unknown, height: bigint): unknown {
  return thrown instanceof Error ? asHostError(thrown, height) : new Error(reason(thrown));
}
