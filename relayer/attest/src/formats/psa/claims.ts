// SPDX-License-Identifier: Apache-2.0
import { sameBytes } from "../../bytes.ts";
import type { EatClaims } from "../../format.ts";
import { Refused } from "../../refused.ts";
import { psaMeasurement } from "./measurement.ts";
import type { PsaEvidence, PsaToken } from "./parse.ts";
import type { PsaRoot } from "./roots.ts";

/** The profile of RFC 9783 §4.6.1. */
export const PROFILE = "tag:psacertified.org,2023:psa#tfm";
/** Profile names of the drafts before it, with the same claim keys; found in samples, not accepted in the network. */
const FOREIGN_PROFILES = [PROFILE, "http://arm.com/psa/2.0.0"];
const NETWORK_PROFILES = [PROFILE];
/** Lifecycle states 0x3000 to 0x30ff are SECURED (RFC 9783 §4.3.1); debug states are not for medicine. */
const SECURED = 0x30;

/** Reads the claims; only a SECURED device whose UEID commits to its key passes in the network. */
export function claims(evidence: PsaEvidence, root: PsaRoot): EatClaims {
  const { token } = evidence;
  const profiles = root.kind === "key" ? FOREIGN_PROFILES : NETWORK_PROFILES;
  if (!profiles.includes(token.profile))
    throw new Refused("profile_unknown", "profile", JSON.stringify(token.profile.slice(0, 60)), profiles.join(", "));
  if (token.lifecycle >> 8 !== SECURED)
    throw new Refused("lifecycle_not_secured", "security lifecycle", `0x${token.lifecycle.toString(16)}`, "0x3000 to 0x30ff");
  if (root.kind === "anchor") checkInstance(token, root.endorsement.key.thumbprint);
  return {
    profile: token.profile,
    ueid: token.ueid,
    measurements: token.components,
    measurementId: psaMeasurement(token.implementationId, token.components),
    certification: token.certification,
  };
}

/** The UEID must be 0x01 ‖ SHA-256(attestation COSE_Key): a key cannot take another device's name (PSA Attestation API 2.0). */
function checkInstance(token: PsaToken, thumbprint: Uint8Array): void {
  const bound = sameBytes(token.ueid.subarray(1), thumbprint);
  if (!bound) throw new Refused("instance_not_bound", "ueid", "another key's", "0x01 and SHA-256 of the attestation key");
}
