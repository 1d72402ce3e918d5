// SPDX-License-Identifier: Apache-2.0
import { concat, sha256, sized } from "./bytes.ts";
import { EncodingError } from "./errors.ts";
import { type Integer, i64, text, u8, u64 } from "./fields.ts";
import { H } from "./preimage.ts";

/** What a challenge binds: chain, block, device, purpose and the data key to be. `dataKey` is the COSE_Key. */
export interface NonceFields {
  chainId: string;
  height: Integer;
  headerHash: Uint8Array;
  deviceId: Uint8Array;
  purpose: Integer;
  dataKey: Uint8Array;
}

/** The 32-byte nonce that evidence must carry. */
export function nonce(n: NonceFields): Uint8Array {
  return nonceOfKeyHash(n, sha256(n.dataKey));
}

/** The same nonce from SHA-256 of the data key, for whom that is at hand. */
export function nonceOfKeyHash(n: Omit<NonceFields, "dataKey">, dataKeyHash: Uint8Array): Uint8Array {
  return H(
    "aceso/nonce/1",
    text(n.chainId),
    u64(n.height),
    sized("header hash", n.headerHash, 32),
    sized("device id", n.deviceId, 32),
    u8(n.purpose),
    sized("data key hash", dataKeyHash, 32),
  );
}

/** The nonce for formats with 64 bytes of it: the nonce followed by its SHA-256. */
export function nonce64(nonce32: Uint8Array): Uint8Array {
  return concat(sized("nonce", nonce32, 32), sha256(nonce32));
}

/** What the data key signs to open a round; its digest is the round's id. `lead` is the lead's address. */
export interface RoundFields {
  chainId: string;
  deviceId: Uint8Array;
  purpose: Integer;
  evidenceHash: Uint8Array;
  nonceHeight: Integer;
  lead: Uint8Array;
}

/** The round statement, also the round id. */
export function roundStatement(r: RoundFields): Uint8Array {
  return H(
    "aceso/round/1",
    text(r.chainId),
    sized("device id", r.deviceId, 32),
    u8(r.purpose),
    sized("evidence hash", r.evidenceHash, 32),
    u64(r.nonceHeight),
    sized("lead", r.lead, 20),
  );
}

/** An attestation result, the fields that relayers vote on, in proto order. `validUntil` in seconds. */
export interface VerdictFields {
  v: Integer;
  format: string;
  device: Uint8Array;
  model: Uint8Array;
  nonce: Uint8Array;
  dataKey: Uint8Array;
  measurementId: Uint8Array;
  /** AR4SI trustworthiness vector, eight signed bytes. */
  vector: Uint8Array;
  tier: Integer;
  code: string;
  snapshot: Uint8Array;
  evidenceHash: Uint8Array;
  validUntil: Integer;
}

/** The verdict of a relayer that was not served the evidence. */
export const unavailableVerdict: VerdictFields = {
  v: 1,
  format: "",
  device: new Uint8Array(32),
  model: new Uint8Array(32),
  nonce: new Uint8Array(0),
  dataKey: new Uint8Array(0),
  measurementId: new Uint8Array(0),
  vector: new Uint8Array(8),
  tier: 0,
  code: "unavailable",
  snapshot: new Uint8Array(32),
  evidenceHash: new Uint8Array(32),
  validUntil: 0,
};

/** Digest of a verdict; equal digests are equal votes. */
export function verdictDigest(r: VerdictFields): Uint8Array {
  if (r.nonce.length !== 0 && r.nonce.length !== 32) throw new EncodingError("verdict nonce", `${r.nonce.length} bytes`, "0 or 32 bytes");
  return H(
    "aceso/verdict/1",
    u8(r.v),
    text(r.format),
    sized("verdict device", r.device, 32),
    sized("verdict model", r.model, 32),
    r.nonce,
    r.dataKey,
    r.measurementId,
    sized("verdict vector", r.vector, 8),
    u8(r.tier),
    text(r.code),
    sized("verdict snapshot", r.snapshot, 32),
    sized("verdict evidence hash", r.evidenceHash, 32),
    i64(r.validUntil),
  );
}

/** What a relayer commits to before it reveals its verdict. */
export function voteCommit(roundId: Uint8Array, operator20: Uint8Array, digest: Uint8Array, salt32: Uint8Array): Uint8Array {
  return H(
    "aceso/vote/1",
    sized("round id", roundId, 32),
    sized("operator", operator20, 20),
    sized("verdict digest", digest, 32),
    sized("vote salt", salt32, 32),
  );
}

/** What the data key signs to let an account pair the device, and as a sponsor proof. */
export function possessionStatement(p: { chainId: string; deviceId: Uint8Array; owner: Uint8Array; generation: Integer }): Uint8Array {
  return H("aceso/pair/1", text(p.chainId), sized("device id", p.deviceId, 32), sized("owner", p.owner, 20), u64(p.generation));
}
