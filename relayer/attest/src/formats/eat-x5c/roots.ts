// SPDX-License-Identifier: Apache-2.0
import type { PublicKey } from "../../cose/key.ts";
import type { Trust } from "../../format.ts";
import { Refused } from "../../refused.ts";
import { type RootedChain, rootChain } from "../../x509/anchor.ts";
import type { EatEvidence } from "./parse.ts";

/** What an EAT's path ends at. */
export type EatRoot =
  | { readonly kind: "anchor"; readonly rooted: RootedChain; readonly time: bigint }
  | { readonly kind: "key"; readonly key: PublicKey; readonly time: bigint };

/** Finds the maker's anchor above the leaf certificate. @throws Refused anchor_missing, certificate_malformed */
export function trust({ chain }: EatEvidence, given: Trust): EatRoot {
  if (given.kind === "key") return given;
  if (chain.length === 0) throw new Refused("anchor_missing", "x5chain", "none", "a chain to an approved anchor");
  return { kind: "anchor", rooted: rootChain(chain, given.materials, given.time), time: given.time };
}
