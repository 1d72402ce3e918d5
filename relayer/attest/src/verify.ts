// SPDX-License-Identifier: Apache-2.0
import { decodeCoseKey, deviceId, EncodingError, hex, nonce as networkNonce, nonce64, sha256 } from "@aceso/proto/encoding";
import { boundTier, earnedTier, judgeMatch, validUntil } from "./appraisal.ts";
import { sameBytes } from "./bytes.ts";
import { parseEnvelope } from "./envelope.ts";
import type { Binding, EatClaims, Format, Path, Trust } from "./format.ts";
import { type Match, matchReference } from "./reference.ts";
import { Refused } from "./refused.ts";
import type { Registry } from "./registry.ts";
import { affirmed, type Earned, type Frame, refusedBy, type Verdict } from "./result.ts";
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
  try {
    return affirmed(frame, openAndJudge(registry, envelopeBytes, context, frame));
  } catch (error) {
    return refusedBy(frame, error);
  }
}

function openAndJudge(registry: Registry, envelopeBytes: Uint8Array, context: VerifyContext, frame: Frame): Earned {
  const envelope = parseEnvelope(envelopeBytes);
  const format = registry.byName(envelope.format);
  frame.format = envelope.format;
  const { model, time } = context;
  if (!model.formats.includes(envelope.format)) {
    throw new Refused("format_not_allowed", "format", envelope.format, model.formats.join(", "));
  }
  return judge(format, envelope.evidence, envelope.certs, {
    trust: { kind: "anchors", materials: currentAnchors(model, envelope.format, time), time },
    device: { salt: envelope.salt, id: context.device.id },
    nonce: { kind: "network", context },
    dataKey: context.nonce.dataKey,
    revoked: context.snapshot.revoked,
    model,
    time,
    longestSeconds: context.chain.resultSeconds,
    floor: NETWORK_FLOOR,
  });
}

/** What one verification asks of the evidence, whoever asks. */
export interface Question {
  readonly trust: Trust;
  /** Absent for samples from outside the network. */
  readonly device: { readonly salt: Uint8Array; readonly id: Uint8Array } | undefined;
  readonly nonce: { readonly kind: "network"; readonly context: VerifyContext } | { readonly kind: "exact"; readonly bytes: Uint8Array };
  /** The data key to be; empty where no key is asked about. */
  readonly dataKey: Uint8Array;
  readonly revoked: ReadonlySet<string>;
  readonly model: Pick<Model, "references" | "certifications" | "maxTier">;
  readonly time: bigint;
  readonly longestSeconds: bigint;
  readonly floor: Tier;
}

/** The stages in their fixed order; the first that refuses decides the code. @throws Refused */
export function judge(format: Format, evidence: Uint8Array, certs: readonly Uint8Array[], question: Question): Earned {
  const { maxBytes } = format.descriptor;
  if (evidence.length > maxBytes) throw new Refused("too_large", "evidence", `${evidence.length} bytes`, `≤ ${maxBytes} bytes`);
  const parsed = format.parse(evidence, certs);
  const instanceId = format.identify(parsed);
  checkDevice(instanceId, question.device);
  const root = format.trust(parsed, question.trust);
  const nonce = checkNonce(format.boundNonce(parsed), question.nonce);
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

/** The device id is a salted hash of the instance id; evidence of a sibling device gives another. */
function checkDevice(instanceId: Uint8Array, device: Question["device"]): void {
  if (device === undefined) return;
  const id = deviceId(device.salt, instanceId);
  if (!sameBytes(id, device.id)) throw new Refused("device_mismatch", "device id", hex(id), hex(device.id));
}

/** Compares the signed nonce with the expected one; returns the 32 bytes for the result, none if a sample's nonce is longer. */
function checkNonce(bound: Uint8Array, expected: Question["nonce"]): Uint8Array {
  if (expected.kind === "network") return checkNetworkNonce(bound, expected.context);
  if (!sameBytes(bound, expected.bytes)) throw new Refused("nonce_mismatch", "nonce", hex(bound), hex(expected.bytes));
  return bound.length === 32 ? bound : bound.subarray(0, 0);
}

/** 32 bytes are the nonce itself; 48 and 64 are the beginning of nonce ‖ SHA-256(nonce). */
function checkNetworkNonce(bound: Uint8Array, context: VerifyContext): Uint8Array {
  const { height, headerHash, purpose, dataKey } = context.nonce;
  checkDataKey(dataKey);
  const expected = networkNonce({ chainId: context.chain.id, height, headerHash, deviceId: context.device.id, purpose, dataKey });
  const wide = bound.length === 32 ? expected : nonce64(expected).subarray(0, bound.length);
  if (!sameBytes(bound, wide)) throw new Refused("nonce_mismatch", "nonce", hex(bound), hex(wide));
  return expected;
}

/** The chain has checked a signature by the data key when the round opened; here only its one encoding is checked. */
function checkDataKey(dataKey: Uint8Array): void {
  try {
    decodeCoseKey(dataKey);
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    throw new Refused("data_key_malformed", "data key", `${dataKey.length} bytes`, "a deterministic ES256 or EdDSA COSE_Key");
  }
}

function checkRevocation(path: Path, revoked: ReadonlySet<string>): void {
  for (const id of path.ids) {
    if (revoked.has(id)) throw new Refused("key_revoked", "key or certificate", id, "one that is not revoked");
  }
}

/** A key that the hardware names itself must be the data key; otherwise only the nonce binds it. */
function bindKey(bound: Uint8Array | undefined, dataKey: Uint8Array): Binding {
  if (bound === undefined) return { certified: false };
  if (dataKey.length !== 0 && !sameBytes(bound, dataKey)) {
    throw new Refused("key_not_bound", "data key", hex(sha256(bound)), hex(sha256(dataKey)));
  }
  return { certified: true };
}
