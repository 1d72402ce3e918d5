// SPDX-License-Identifier: Apache-2.0
import type { PublicKey } from "../../cose/key.ts";
import type { Trust } from "../../format.ts";
import { Refused } from "../../refused.ts";
import { chainUnderKey, type RootedChain, rootChain } from "../../x509/anchor.ts";
import type { AppleEvidence } from "./parse.ts";

/** An attested key given by hand, to check an assertion alone. */
export interface KeyRoot {
  readonly attested: PublicKey;
}

/** Finds Apple's root above the attestation's chain. @throws Refused anchor_missing, certificate_malformed, malformed, claim_missing */
export function trust(evidence: AppleEvidence, given: Trust): RootedChain | KeyRoot {
  if (evidence.kind === "assertion" && given.kind === "key") return { attested: given.key };
  const chain = evidence.attestation?.chain ?? [];
  if (given.kind === "key") return chainUnderKey(chain, given.key, given.time);
  if (chain.length === 0) throw new Refused("anchor_missing", "assertion", "no attestation of its key", "a chain to an approved anchor");
  if (given.strict) checkStrict(evidence);
  return rootChain(chain, given.materials, given.time);
}

/**
 * Evidence for the network brings an empty receipt: it would link the phone's attestations, and its bytes prove nothing here. An
 * assertion brings the hash that its attestation was made over.
 */
function checkStrict(evidence: AppleEvidence): void {
  const receipt = evidence.attestation?.receipt.length ?? 0;
  if (receipt > 0) throw new Refused("malformed", "receipt", `${receipt} bytes`, "an empty byte string");
  if (evidence.kind === "assertion" && evidence.attestedHash === undefined) {
    throw new Refused("claim_missing", "assertion", "no client data hash of its attestation", "32 bytes beside the attestation object");
  }
}
