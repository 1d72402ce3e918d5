// SPDX-License-Identifier: Apache-2.0
import { sha256 } from "@aceso/proto/encoding";
import type { PublicKey } from "./cose/key.ts";
import { MAX_ENVELOPE_BYTES } from "./envelope.ts";
import { judge } from "./judge.ts";
import { Refused } from "./refused.ts";
import type { Registry } from "./registry.ts";
import { affirmed, type Earned, type Frame, refusedBy, type Verdict } from "./result.ts";
import type { Reference } from "./trust.ts";

/** Evidence from outside the network, as `aceso evidence verify` takes it: no envelope, no chain, the nonce given as it is. */
export interface ForeignContext {
  readonly format: string;
  readonly certs: readonly Uint8Array[];
  /** The exact nonce bytes the evidence must carry. */
  readonly nonce: Uint8Array;
  /** Unix seconds. */
  readonly time: bigint;
  /** `key` replaces certificates and anchors and is worth T0 at most. */
  readonly trust:
    | { readonly kind: "anchors"; readonly materials: readonly Uint8Array[] }
    | { readonly kind: "key"; readonly key: PublicKey };
  readonly references: readonly Reference[];
  readonly revoked: ReadonlySet<string>;
  /** Checks the device id too, where both are known. */
  readonly device: { readonly salt: Uint8Array; readonly id: Uint8Array } | undefined;
  readonly dataKey: Uint8Array;
  /** Counters of the device's evidence before this one, where they are known. */
  readonly counters?: readonly bigint[];
}

const NO_ID = new Uint8Array(32);

/** Verifies bare evidence by the same stages as the network. Never throws over evidence. */
export function verifyForeign(registry: Registry, evidence: Uint8Array, context: ForeignContext): Verdict {
  const device = context.device?.id ?? NO_ID;
  const frame: Frame = { format: "", device, model: NO_ID, snapshot: NO_ID, evidenceHash: sha256(evidence) };
  try {
    return affirmed(frame, judgeForeign(registry, evidence, context, frame));
  } catch (error) {
    return refusedBy(frame, error);
  }
}

function judgeForeign(registry: Registry, evidence: Uint8Array, context: ForeignContext, frame: Frame): Earned {
  if (evidence.length > MAX_ENVELOPE_BYTES) {
    throw new Refused("too_large", "evidence", `${evidence.length} bytes`, `≤ ${MAX_ENVELOPE_BYTES} bytes`);
  }
  const format = registry.byName(context.format);
  frame.format = context.format;
  const { time, references, dataKey, revoked, device } = context;
  return judge(format, evidence, context.certs, {
    trust: context.trust.kind === "key" ? { ...context.trust, time } : { ...context.trust, time, strict: false },
    device,
    counters: context.counters,
    nonce: { kind: "exact", bytes: context.nonce },
    dataKey,
    revocation: { kind: "given", revoked },
    registry,
    anchorsOf: () => (context.trust.kind === "anchors" ? context.trust.materials : []),
    model: { references, certifications: [], maxTier: "T4" },
    time,
    longestSeconds: 0n,
    floor: "T0",
  });
}
