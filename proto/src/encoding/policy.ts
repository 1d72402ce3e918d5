// SPDX-License-Identifier: Apache-2.0
import { sized } from "./bytes.ts";
import { type Integer, text, u64 } from "./fields.ts";
import { H } from "./preimage.ts";

/** Policy hash. `policy` is the FHIR Consent in RFC 8785 form. */
export function policyHash(salt32: Uint8Array, policy: Uint8Array): Uint8Array {
  return H("aceso/policy/1", sized("policy salt", salt32, 32), policy);
}

/** HPKE info of a policy box; `index` counts from 1. */
export function policyInfo(p: {
  chainId: string;
  consent: Uint8Array;
  vault: Uint8Array;
  shareGeneration: Integer;
  index: Integer;
}): Uint8Array {
  return H(
    "aceso/policy-box/1",
    text(p.chainId),
    sized("consent", p.consent, 32),
    sized("vault", p.vault, 32),
    u64(p.shareGeneration),
    u64(p.index),
  );
}

/** Hash of the terms a person read. */
export function termsHash(language: string, version: string, body: string): Uint8Array {
  return H("aceso/terms/1", text(language), text(version), text(body));
}
