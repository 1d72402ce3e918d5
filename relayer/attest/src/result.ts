// SPDX-License-Identifier: Apache-2.0
import { unavailableVerdict, type VerdictFields, verdictDigest } from "@aceso/proto/encoding";
import type { Code } from "./code.ts";
import type { EatClaims } from "./format.ts";
import { type Refusal, Refused } from "./refused.ts";
import { type Tier, tierNumber } from "./tier.ts";
import { noVector, type Vector, vectorBytes } from "./vector.ts";

/** Version of the result; it enters the digest. */
export const RESULT_VERSION = 1;

/**
 * An attestation result (RFC 9334 §8.4). A refused one names what the chain said (device, model, snapshot, evidence hash, the
 * format if it was known) and leaves the rest empty, so that two verifiers which refuse for the same reason agree to the byte.
 */
export interface Result {
  readonly v: typeof RESULT_VERSION;
  readonly format: string;
  readonly device: Uint8Array;
  readonly model: Uint8Array;
  /** The 32-byte network nonce; empty if refused. */
  readonly nonce: Uint8Array;
  readonly dataKey: Uint8Array;
  readonly measurementId: Uint8Array;
  readonly vector: Vector;
  readonly tier: Tier;
  readonly code: Code;
  readonly snapshot: Uint8Array;
  readonly evidenceHash: Uint8Array;
  /** Unix seconds, exclusive; 0 if refused. */
  readonly validUntil: bigint;
}

/** A result with its digest, and what a person wants to know besides. Only the result's own fields are voted on. */
export interface Verdict extends Result {
  readonly digest: Uint8Array;
  readonly refusal: Refusal | undefined;
  readonly claims: EatClaims | undefined;
  readonly instanceId: Uint8Array | undefined;
}

/** The facts about a verification that hold whatever its outcome. The format stays empty until it is known to be one of ours. */
export interface Frame {
  format: string;
  readonly device: Uint8Array;
  readonly model: Uint8Array;
  readonly snapshot: Uint8Array;
  readonly evidenceHash: Uint8Array;
}

const NOTHING = new Uint8Array(0);

/** What evidence earned that passed every stage. */
export interface Earned {
  readonly nonce: Uint8Array;
  readonly dataKey: Uint8Array;
  readonly vector: Vector;
  readonly tier: Tier;
  readonly validUntil: bigint;
  readonly claims: EatClaims;
  readonly instanceId: Uint8Array;
}

/** The verdict over evidence that passed every stage. */
export function affirmed(frame: Frame, earned: Earned): Verdict {
  const { claims, instanceId } = earned;
  const result: Result = {
    v: RESULT_VERSION,
    format: frame.format,
    device: frame.device,
    model: frame.model,
    nonce: earned.nonce,
    dataKey: earned.dataKey,
    measurementId: claims.measurementId,
    vector: earned.vector,
    tier: earned.tier,
    code: "affirmed",
    snapshot: frame.snapshot,
    evidenceHash: frame.evidenceHash,
    validUntil: earned.validUntil,
  };
  return { ...result, digest: resultDigest(result), refusal: undefined, claims, instanceId };
}

/** The verdict over evidence that a stage refused. Anything else that was thrown is a fault of ours and is thrown on. */
export function refusedBy(frame: Frame, error: unknown): Verdict {
  if (!(error instanceof Refused)) throw error;
  const { refusal } = error;
  const nothing = { nonce: NOTHING, dataKey: NOTHING, measurementId: NOTHING, vector: noVector, validUntil: 0n };
  const result: Result = { v: RESULT_VERSION, ...frame, ...nothing, tier: "T0", code: refusal.code };
  return { ...result, digest: resultDigest(result), refusal, claims: undefined, instanceId: undefined };
}

/** The fields as the chain's Verdict message and the digest take them. */
export function verdictFields(result: Result): VerdictFields {
  return {
    v: result.v,
    format: result.format,
    device: result.device,
    model: result.model,
    nonce: result.nonce,
    dataKey: result.dataKey,
    measurementId: result.measurementId,
    vector: vectorBytes(result.vector),
    tier: tierNumber(result.tier),
    code: result.code,
    snapshot: result.snapshot,
    evidenceHash: result.evidenceHash,
    validUntil: result.validUntil,
  };
}

/** H("aceso/verdict/1", the fields in proto order): what relayers vote on. */
export function resultDigest(result: Result): Uint8Array {
  return verdictDigest(verdictFields(result));
}

/** What a relayer votes that was not served the evidence in time, and its digest. */
export const unavailable: { readonly fields: VerdictFields; readonly digest: Uint8Array } = {
  fields: unavailableVerdict,
  digest: verdictDigest(unavailableVerdict),
};
