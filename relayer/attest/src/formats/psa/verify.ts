// SPDX-License-Identifier: Apache-2.0
import { verifySign1 } from "../../cose/sign1.ts";
import type { Path } from "../../format.ts";
import { Refused } from "../../refused.ts";
import type { PsaEvidence } from "./parse.ts";
import { checkEndorsement, type PsaRoot } from "./roots.ts";

/** Checks the endorsement by the anchor, then the token by the endorsed key. @throws Refused endorsement_invalid, signature_invalid */
export function verify(evidence: PsaEvidence, root: PsaRoot): Path {
  if (root.kind === "anchor") checkEndorsement(root.endorsement, root.anchor);
  const key = root.kind === "key" ? root.key : root.endorsement.key;
  if (!verifySign1(evidence.message, key)) {
    throw new Refused("signature_invalid", "psa token", "a signature that does not verify", "one by the attestation key");
  }
  return { ids: root.kind === "anchor" ? [key.id, root.anchor.id] : [key.id] };
}
