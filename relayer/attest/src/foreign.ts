// SPDX-License-Identifier: Apache-2.0
import { hexOf, sameBytes, sha256 } from "./bytes.ts";
import type { PublicKey } from "./cose/key.ts";
import { MAX_ENVELOPE_BYTES } from "./envelope.ts";
import { require } from "./refused.ts";
import type { Registry } from "./registry.ts";
import type { Verdict } from "./result.ts";
import type { Reference } from "./trust.ts";
import { checkDevice, judge, settle } from "./verify.ts";

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
}

const NO_ID = new Uint8Array(32);

/** Verifies bare evidence by the same stages as the network. Never throws over evidence. */
export function verifyForeign(registry: Registry, evidence: Uint8Array, context: ForeignContext): Verdict {
  const frame = { format: "", device: context.device?.id ?? NO_ID, model: NO_ID, snapshot: NO_ID, evidenceHash: sha256(evidence) };
  return settle(frame, (known) => {
    require(evidence.length <= MAX_ENVELOPE_BYTES, "too_large", "evidence", `${evidence.length} bytes`, `≤ ${MAX_ENVELOPE_BYTES} bytes`);
    const format = registry.byName(context.format);
    known(context.format);
    return judge(
      format,
      { evidence, certs: context.certs },
      {
        trust: context.trust.kind === "key" ? context.trust : { ...context.trust, time: context.time },
        expectDevice: (instanceId) => {
          if (context.device !== undefined) checkDevice(context.device.salt, instanceId, context.device.id);
        },
        expectNonce: (bound) => checkExactNonce(bound, context.nonce),
        dataKey: context.dataKey,
        revoked: context.revoked,
        model: { references: context.references, certifications: [], maxTier: "T4" },
        time: context.time,
        longestSeconds: 0n,
        floor: "T0",
      },
    );
  });
}

function checkExactNonce(bound: Uint8Array, expected: Uint8Array): Uint8Array {
  require(sameBytes(bound, expected), "nonce_mismatch", "nonce", hexOf(bound), hexOf(expected));
  return bound.length === 32 ? bound : new Uint8Array(0);
}
