// SPDX-License-Identifier: Apache-2.0
import { concat, deviceId, hex, sha256 } from "@aceso/proto/encoding";
import { boundTier, earnedTier, judgeMatch, validUntil } from "./appraisal.ts";
import { sameBytes } from "./bytes.ts";
import { judgeSources } from "./composite.ts";
import type { Binding, EatClaims, Format, Trust } from "./format.ts";
import { Memo } from "./memo.ts";
import { checkNonce, type ExpectedNonce } from "./nonce.ts";
import { type Match, matchReference } from "./reference.ts";
import { Refused } from "./refused.ts";
import type { Registry } from "./registry.ts";
import type { Earned } from "./result.ts";
import { checkCounters, checkRevocation, type Revocation } from "./revocation.ts";
import type { Tier } from "./tier.ts";
import type { Model } from "./trust.ts";
import type { Vector } from "./vector.ts";

/** What one verification asks of the evidence, whoever asks. */
export interface Question {
  readonly trust: Trust;
  /** Absent for samples from outside the network. */
  readonly device: { readonly salt: Uint8Array; readonly id: Uint8Array } | undefined;
  /** Counters of the device's evidence before this one, where they are known. */
  readonly counters: readonly bigint[] | undefined;
  readonly nonce: ExpectedNonce;
  /** The data key to be; empty where no key is asked about. */
  readonly dataKey: Uint8Array;
  readonly revocation: Revocation;
  /** Formats and anchors for evidence inside the evidence. */
  readonly registry: Registry;
  readonly anchorsOf: (format: string) => readonly Uint8Array[];
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
  const bound = format.boundNonce(parsed);
  const nonce = checkNonce(bound, question.nonce);
  const path = format.verify(parsed, root);
  checkRevocation(format.descriptor, path, question.revocation, question.time);
  checkCounters(format.counters?.(parsed), question.counters);
  const claims = format.claims(parsed, root);
  const binding = bindKey(format.boundKey(parsed), question.dataKey);
  const match = matchReference(claims.measurementId, question.model.references, question.time);
  judgeMatch(match, format.descriptor.needsReference === true && question.nonce.kind === "network");
  const sources = judgeSources(format.sources?.(parsed), bound, question, judge);
  const vector = sources.weigh(format.appraise(claims, match, binding));
  const tier = grade(claims, match, binding, vector, question);
  const end = validUntil([match.kind === "matched" ? match.until : 0n, path.until, sources.until], question.time, question.longestSeconds);
  return { nonce, dataKey: question.dataKey, vector, tier, validUntil: end, claims, instanceId };
}

function grade(claims: EatClaims, match: Match, binding: Binding, vector: Vector, question: Question): Tier {
  if (question.trust.kind === "key") return "T0";
  const earned = earnedTier(match, binding, claims, vector, question.model.certifications);
  return boundTier(earned, question.model.maxTier, question.floor);
}

/** Ids by salt, its length first, and instance: a device comes back at every renewal. */
const deviceIds = new Memo<Uint8Array>(16_384);

/** The device id is a salted hash of the instance id; evidence of a sibling device gives another. */
function checkDevice(instanceId: Uint8Array, device: Question["device"]): void {
  if (device === undefined) return;
  const { salt } = device;
  const id = deviceIds.get(concat(Uint8Array.of(salt.length), salt, instanceId), () => deviceId(salt, instanceId));
  if (!sameBytes(id, device.id)) throw new Refused("device_mismatch", "device id", hex(id), hex(device.id));
}

/** A key that the hardware names itself must be the data key; otherwise only the nonce binds it. */
function bindKey(bound: Uint8Array | undefined, dataKey: Uint8Array): Binding {
  if (bound === undefined) return { certified: false };
  if (dataKey.length !== 0 && !sameBytes(bound, dataKey)) {
    throw new Refused("key_not_bound", "data key", hex(sha256(bound)), hex(sha256(dataKey)));
  }
  return { certified: true };
}
