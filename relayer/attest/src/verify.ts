// SPDX-License-Identifier: Apache-2.0
import { sha256 } from "@aceso/proto/encoding";
import { parseEnvelope } from "./envelope.ts";
import { judge } from "./judge.ts";
import { Refused } from "./refused.ts";
import type { Registry } from "./registry.ts";
import { affirmed, type Earned, type Frame, refusedBy, type Verdict } from "./result.ts";
import type { Tier } from "./tier.ts";
import { currentAnchors, type Model, type Snapshot } from "./trust.ts";

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
  readonly device: {
    readonly id: Uint8Array;
    /** Counters of the last affirmed evidence, where the network has them. */
    readonly counters?: readonly bigint[];
  };
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
    trust: { kind: "anchors", materials: currentAnchors(model, envelope.format, time), time, strict: true },
    device: { salt: envelope.salt, id: context.device.id },
    counters: context.device.counters,
    nonce: { kind: "network", context },
    dataKey: context.nonce.dataKey,
    revocation: { kind: "pinned", snapshot: context.snapshot },
    registry,
    anchorsOf: (name) => (model.formats.includes(name) ? currentAnchors(model, name, time) : []),
    model,
    time,
    longestSeconds: context.chain.resultSeconds,
    floor: NETWORK_FLOOR,
  });
}
