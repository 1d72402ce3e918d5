// SPDX-License-Identifier: Apache-2.0
import { decodeBounded } from "../../cbor.ts";
import { Refused } from "../../refused.ts";

/** The evidence, typed; nothing is verified yet. */
export interface TemplateEvidence {
  readonly instanceId: Uint8Array;
  readonly nonce: Uint8Array;
}

/** Structure, types and lengths. @throws Refused malformed, claim_missing, claim_malformed */
export function parse(evidence: Uint8Array, _certs: readonly Uint8Array[]): TemplateEvidence {
  const content = decodeBounded(evidence, "evidence");
  throw new Refused("malformed", "evidence", typeof content, "a format that exists");
}
