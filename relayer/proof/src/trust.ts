// SPDX-License-Identifier: Apache-2.0
import { equal, hex } from "@aceso/proto/encoding";
import type { Timestamp } from "./blockHeader.ts";
import { formatTime, timestamp, validators } from "./blockJson.ts";
import { type CommitReport, type SignedBlock, type SignerReport, verifyCommit } from "./commit.ts";
import { ProofError } from "./errors.ts";
import { type Codec, decimal, hexBytes, literal, object, optional, text } from "./json.ts";
import { totalPower, type Validator, validatorSetHash } from "./validatorSet.ts";

/**
 * What a reader holds before they read: a validator set at a height, from a source of their own. Everything else is proven from it.
 * `trustingPeriod` in seconds; it must be shorter than the chain's unbonding time, or who left could sign another history.
 */
export interface TrustRoot {
  name: string;
  chainId: string;
  height: bigint;
  time: Timestamp;
  trustingPeriod: bigint;
  validators: Validator[];
  /** Hash of the header at `height`, where known: another block at that height is a fork. */
  headerHash: Uint8Array | undefined;
  nextValidatorsHash: Uint8Array | undefined;
}

const trustRootCodec: Codec<TrustRoot & { v: 1; kind: "aceso-trust-root" }> = object({
  v: literal(1),
  kind: literal("aceso-trust-root"),
  name: text(100),
  chainId: text(50),
  height: decimal(1n, (1n << 63n) - 1n),
  time: timestamp,
  trustingPeriod: decimal(1n, 1n << 40n),
  validators,
  headerHash: optional(hexBytes(32)),
  nextValidatorsHash: optional(hexBytes(32)),
});

/** Reads a trust root file. Throws ProofError. */
export function parseTrustRoot(json: unknown): TrustRoot {
  const { v: _version, kind: _kind, ...root } = trustRootCodec.read("trust root", json);
  totalPower(root.validators);
  return root;
}

/** A trust root as the JSON that parseTrustRoot reads. */
export function trustRootJson(root: TrustRoot): unknown {
  return trustRootCodec.write({ v: 1, kind: "aceso-trust-root", ...root });
}

/** The root that a block gives to who decides to trust it; its commit is checked first. */
export async function trustRootOf(name: string, trustingPeriod: bigint, block: SignedBlock): Promise<TrustRoot> {
  const { header } = block;
  const { hash } = await verifyCommit(header.chainId, block);
  const { chainId, height, time, nextValidatorsHash } = header;
  return { name, chainId, height, time, trustingPeriod, validators: block.validators, headerHash: hash, nextValidatorsHash };
}

/** How a header's validator set hangs together with the pinned one. */
export type Link = "pinned set" | "next set" | "more than two thirds of the pinned power";

/** A header that follows from a trust root. */
export interface TrustedHeader {
  report: CommitReport;
  link: Link;
  /** Votes and power of the pinned set, in its own powers, that signed this header. */
  pinned: { signers: number; validators: number; signedPower: bigint; totalPower: bigint };
}

type Anchor = Pick<TrustRoot, "chainId" | "height" | "validators" | "headerHash" | "nextValidatorsHash">;

function pinnedVotes(anchor: Anchor, signers: readonly SignerReport[]): TrustedHeader["pinned"] {
  const signed = new Set(signers.filter((signer) => signer.vote === "signed").map((signer) => hex(signer.publicKey)));
  const voters = anchor.validators.filter((validator) => signed.has(hex(validator.publicKey)));
  return {
    signers: voters.length,
    validators: anchor.validators.length,
    signedPower: voters.reduce((sum, voter) => sum + voter.power, 0n),
    totalPower: totalPower(anchor.validators),
  };
}

async function follow(anchor: Anchor, block: SignedBlock): Promise<TrustedHeader> {
  const report = await verifyCommit(anchor.chainId, block);
  const { height, validatorsHash } = block.header;
  if (height === anchor.height && anchor.headerHash && !equal(anchor.headerHash, report.hash)) {
    throw new ProofError("untrusted_validators", `header ${height}`, hex(report.hash), `${hex(anchor.headerHash)}, which the root names`);
  }
  const pinned = pinnedVotes(anchor, report.signers);
  const next = height === anchor.height + 1n ? anchor.nextValidatorsHash : undefined;
  if (equal(validatorsHash, validatorSetHash(anchor.validators))) return { report, link: "pinned set", pinned };
  if (next && equal(validatorsHash, next)) return { report, link: "next set", pinned };
  if (pinned.signedPower * 3n > pinned.totalPower * 2n) return { report, link: "more than two thirds of the pinned power", pinned };
  throw new ProofError(
    "untrusted_validators",
    `signers of header ${height}`,
    `${pinned.signedPower} of ${pinned.totalPower} pinned power`,
    "more than two thirds of a pinned validator set",
  );
}

/** Clocks may differ by so much, in seconds. */
const clockDrift = 10n;

function checkTime(root: TrustRoot, header: { height: bigint; time: Timestamp }, now: bigint): void {
  const ends = root.time.seconds + root.trustingPeriod;
  if (now > ends) {
    throw new ProofError(
      "root_expired",
      `trust root ${root.name}`,
      `one of ${formatTime(root.time)}`,
      `one at most ${root.trustingPeriod} seconds old`,
    );
  }
  if (header.time.seconds > now + clockDrift) {
    throw new ProofError("bad_header", `time of header ${header.height}`, formatTime(header.time), "a time that has passed");
  }
}

/**
 * Proves that a block is the chain's, from a pinned root: the root's own set, or one reached over `hops` (oldest first), each either the
 * next height with the announced next set, or signed by more than two thirds of the set before it. `now` in seconds since 1970.
 * Throws ProofError: `root_expired` means that nothing can be said, every other code that the block is refused.
 */
export async function verifyHeader(root: TrustRoot, block: SignedBlock, hops: readonly SignedBlock[], now: bigint): Promise<TrustedHeader> {
  let anchor: Anchor = root;
  for (const hop of hops) {
    checkTime(root, hop.header, now);
    if (hop.header.height <= anchor.height) {
      throw new ProofError("bad_header", "hops", `height ${hop.header.height}`, `more than ${anchor.height}`);
    }
    const { report } = await follow(anchor, hop);
    const { chainId, height, nextValidatorsHash } = hop.header;
    anchor = { chainId, height, validators: hop.validators, headerHash: report.hash, nextValidatorsHash };
  }
  checkTime(root, block.header, now);
  return follow(anchor, block);
}
