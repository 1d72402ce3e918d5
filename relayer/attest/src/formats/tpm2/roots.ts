// SPDX-License-Identifier: Apache-2.0
import type { Trust } from "../../format.ts";
import { Refused } from "../../refused.ts";
import { type RootedChain, rootChain, subjectKeyOf } from "../../x509/anchor.ts";
import type { SubjectKey } from "../../x509/public_key.ts";
import type { TpmEvidence } from "./parse.ts";

/** An attestation key given by hand. */
export interface KeyRoot {
  readonly root: { readonly kind: "attestation key"; readonly key: SubjectKey; readonly id: string };
}

/** Finds the maker's anchor above the attestation key's certificate. @throws Refused anchor_missing, certificate_malformed */
export function trust({ chain }: TpmEvidence, given: Trust): RootedChain | KeyRoot {
  if (given.kind === "key") return { root: { kind: "attestation key", key: subjectKeyOf(given.key), id: given.key.id } };
  if (chain.length === 0) throw new Refused("anchor_missing", "attestation key certificate", "none", "a chain to an approved anchor");
  return rootChain(chain, given.materials, given.time);
}
