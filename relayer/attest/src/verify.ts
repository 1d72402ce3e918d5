// SPDX-License-Identifier: Apache-2.0
import { deviceId, EncodingError, nonce as networkNonce, nonce64 } from "@aceso/proto/encoding";
import { boundTier, earnedTier, judgeMatch, validUntil } from "./appraisal.ts";
import { hexOf, sameBytes, sha256 } from "./bytes.ts";
import { parseCoseKey } from "./cose/key.ts";
import { parseEnvelope } from "./envelope.ts";
import type { Binding, EatClaims, Format, Path, Trust } from "./format.ts";
import { type Match, matchReference } from "./reference.ts";
import { Refused, require } from "./refused.ts";
import type { Registry } from "./registry.ts";
import { affirmed, type Earned, type Frame, refused, type Verdict } from "./result.ts";
import type { Tier } from "./tier.ts";
import { currentAnchors, type Model, type Snapshot } from "./trust.ts";
import type { Vector } from "./vector.ts";

/** What the nonce has to bind besides chain and device; the core recomputes it and compares. */
export interface NonceContext {
  readonly height: bigint;
  readonly headerHash: Uint8Array;
  /** Proto number of RoundPurpose. */
  readonly purpose: number;
  /** Deterministic COSE_Key of the data key to be. */
  readonly dataKey: Uint8Array;
}

/** Everything the chain knows that a verification may depend on, as of the round's opening block. */
export interface VerifyContext {
  readonly nonce: NonceContext;
  /** Block time, Unix seconds. */
  readonly time: bigint;
  readonly snapshot: Snapshot;
  readonly model: Model;
  readonly device: { readonly id: Uint8Array };
  readonly chain: {
    readonly id: string;
    /** Longest life of a result (aceso.attestation.v1.Params.result_seconds). */
    readonly resultSeconds: bigint;
  };
}

/** The lowest tier the network affirms: T0 would be no evidence at all. */
const NETWORK_FLOOR: Tier = "T1";

/**
 * Verifies an evidence envelope for the network. Pure: the same bytes and context give the same verdict on every machine in every
 * year. Never throws over evidence; a malformed context (ids of another length) does.
 */
export function verifyEnvelope(registry: Registry, envelopeBytes: Uint8Array, context: VerifyContext): Verdict {
  const frame: Frame = {
    format: "",
    device: context.device.id,
    model: context.model.id,
    snapshot: context.snapshot.hash,
    evidenceHash: sha256(envelopeBytes),
  };
  return settle(frame, (known) => {
    const envelope = parseEnvelope(envelopeBytes);
    const format = registry.byName(envelope.format);
    known(envelope.format);
    require(context.model.formats.includes(envelope.format), "format_not_allowed", "format", envelope.format, context.model.formats.join(
      ", ",
    ));
    const materials = currentAnchors(context.model, envelope.format, context.time);
    return judge(format, envelope, {
      trust: { kind: "anchors", materials, time: context.time },
      expectDevice: (instanceId) => checkDevice(envelope.salt, instanceId, context.device.id),
      expectNonce: (bound) => checkNetworkNonce(bound, context),
      dataKey: context.nonce.dataKey,
      revoked: context.snapshot.revoked,
      model: context.model,
      time: context.time,
      longestSeconds: context.chain.resultSeconds,
      floor: NETWORK_FLOOR,
    });
  });
}

/** What one verification asks of the evidence, whoever asks. */
export interface Question {
  readonly trust: Trust;
  readonly expectDevice: (instanceId: Uint8Array) => void;
  /** Compares the signed nonce and returns the 32-byte nonce for the result (empty if it has another length). */
  readonly expectNonce: (bound: Uint8Array) => Uint8Array;
  /** The data key to be; empty where no key is asked about. */
  readonly dataKey: Uint8Array;
  readonly revoked: ReadonlySet<string>;
  readonly model: Pick<Model, "references" | "certifications" | "maxTier">;
  readonly time: bigint;
  readonly longestSeconds: bigint;
  readonly floor: Tier;
}

/** The stages in their fixed order; the first that refuses decides the code. @throws Refused */
export function judge(format: Format, evidence: { evidence: Uint8Array; certs: readonly Uint8Array[] }, question: Question): Earned {
  const { maxBytes } = format.descriptor;
  require(evidence.evidence.length <= maxBytes, "too_large", "evidence", `${evidence.evidence.length} bytes`, `≤ ${maxBytes} bytes`);
  const parsed = format.parse(evidence.evidence, evidence.certs);
  const instanceId = format.identify(parsed);
  question.expectDevice(instanceId);
  const root = format.trust(parsed, question.trust);
  const nonce = question.expectNonce(format.boundNonce(parsed));
  const path = format.verify(parsed, root);
  checkRevocation(path, question.revoked);
  const claims = format.claims(parsed, root);
  const binding = bindKey(format.boundKey(parsed), question.dataKey);
  const match = matchReference(claims.measurementId, question.model.references, question.time);
  judgeMatch(match);
  const vector = format.appraise(claims, match, binding);
  const tier = grade(claims, match, binding, vector, question);
  const end = validUntil(match, question.time, question.longestSeconds);
  return { nonce, dataKey: question.dataKey, vector, tier, validUntil: end, claims, instanceId };
}

function grade(claims: EatClaims, match: Match, binding: Binding, vector: Vector, question: Question): Tier {
  if (question.trust.kind === "key") return "T0";
  const earned = earnedTier(match, binding, claims, vector, question.model.certifications);
  return boundTier(earned, question.model.maxTier, question.floor);
}

/** Runs the stages and turns a refusal into a verdict. `known` is told the format once it is one of ours. */
export function settle(frame: Frame, stages: (known: (format: string) => void) => Earned): Verdict {
  let format = frame.format;
  const known = (name: string) => {
    format = name;
  };
  try {
    const earned = stages(known);
    return affirmed({ ...frame, format }, earned);
  } catch (error) {
    if (error instanceof Refused) return refused({ ...frame, format }, error.refusal);
    throw error;
  }
}

/** The device id is a salted hash of the instance id; evidence of a sibling device gives another. */
export function checkDevice(salt: Uint8Array, instanceId: Uint8Array, expected: Uint8Array): void {
  const id = deviceId(salt, instanceId);
  require(sameBytes(id, expected), "device_mismatch", "device id", hexOf(id), hexOf(expected));
}

/** 32 bytes are the nonce itself; 48 and 64 are the beginning of nonce ‖ SHA-256(nonce). */
function checkNetworkNonce(bound: Uint8Array, context: VerifyContext): Uint8Array {
  const { height, headerHash, purpose, dataKey } = context.nonce;
  checkDataKey(dataKey);
  const expected = networkNonce({ chainId: context.chain.id, height, headerHash, deviceId: context.device.id, purpose, dataKey });
  const wide = bound.length === 32 ? expected : nonce64(expected).subarray(0, bound.length);
  require(sameBytes(bound, wide), "nonce_mismatch", "nonce", hexOf(bound), hexOf(wide));
  return expected;
}

function checkDataKey(dataKey: Uint8Array): void {
  try {
    const { algorithm } = parseCoseKey(dataKey, "data key");
    require(algorithm !== "ES384", "data_key_malformed", "data key", algorithm, "ES256 or EdDSA");
  } catch (error) {
    if (error instanceof EncodingError || error instanceof Refused) {
      throw new Refused("data_key_malformed", "data key", `${dataKey.length} bytes`, "a deterministic ES256 or EdDSA COSE_Key");
    }
    throw error;
  }
}

function checkRevocation(path: Path, revoked: ReadonlySet<string>): void {
  for (const id of path.ids) require(!revoked.has(id), "key_revoked", "key or certificate", id, "one that is not revoked");
}

/** A key that the hardware names itself must be the data key; otherwise only the nonce binds it. */
function bindKey(bound: Uint8Array | undefined, dataKey: Uint8Array): Binding {
  if (bound === undefined) return { certified: false };
  require(dataKey.length === 0 || sameBytes(bound, dataKey), "key_not_bound", "data key", hexOf(sha256(bound)), hexOf(sha256(dataKey)));
  return { certified: true };
}
