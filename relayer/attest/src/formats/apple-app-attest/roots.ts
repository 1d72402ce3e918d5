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

/** Finds Apple's root above the attestation's chain. @throws Refused anchor_missing, certificate_malformed */
export function trust(evidence: AppleEvidence, given: Trust): RootedChain | KeyRoot {
  if (evidence.kind === "assertion" && given.kind === "key") return { attested: given.key };
  const chain = evidence.attestation?.chain ?? [];
  if (given.kind === "key") return chainUnderKey(chain, given.key, given.time);
  if (chain.length === 0) throw new Refused("anchor_missing", "assertion", "no attestation of its key", "a chain to an approved anchor");
  return rootChain(chain, given.materials, given.time);
}
