// SPDX-License-Identifier: Apache-2.0
import { hexOf } from "../../bytes.ts";
import { verifySign1 } from "../../cose/sign1.ts";
import type { Path, Root } from "../../format.ts";
import { require } from "../../refused.ts";
import type { PsaEvidence } from "./parse.ts";
import { endorsedKey } from "./roots.ts";

/** Checks the endorsement by the anchor, then the token by the endorsed key. @throws Refused endorsement_invalid, signature_invalid */
export function verify(evidence: PsaEvidence, root: Root): Path {
  const { key, ids } = signer(evidence, root);
  require(verifySign1(
    evidence.message,
    key,
  ), "signature_invalid", "psa token", "a signature that does not verify", "one by the attestation key");
  return { ids };
}

function signer(evidence: PsaEvidence, root: Root) {
  if (root.kind === "key") return { key: root.key, ids: [hexOf(root.key.thumbprint)] };
  const { key, anchor } = endorsedKey(evidence, root.material);
  return { key, ids: [hexOf(key.thumbprint), hexOf(anchor.thumbprint)] };
}
