// SPDX-License-Identifier: Apache-2.0
import type { PublicKey } from "../../cose/key.ts";
import type { Trust } from "../../format.ts";
import { Refused } from "../../refused.ts";
import { type RootedChain, rootChain } from "../../x509/anchor.ts";
import { type EatEvidence, HEADER_X5CHAIN } from "./parse.ts";

/** What an EAT's path ends at. */
export type EatRoot =
  | { readonly kind: "anchor"; readonly rooted: RootedChain; readonly time: bigint }
  | { readonly kind: "key"; readonly key: PublicKey; readonly time: bigint };

/** Finds the maker's anchor above the leaf certificate. @throws Refused anchor_missing, certificate_malformed, malformed */
export function trust({ chain, message }: EatEvidence, given: Trust): EatRoot {
  if (given.kind === "key") return given;
  if (given.strict) checkUnprotected(message.unprotected);
  if (chain.length === 0) throw new Refused("anchor_missing", "x5chain", "none", "a chain to an approved anchor");
  return { kind: "anchor", rooted: rootChain(chain, given.materials, given.time), time: given.time };
}

/** Nobody signs the unprotected header: in the network only a chain may stand there. */
function checkUnprotected(header: ReadonlyMap<unknown, unknown>): void {
  for (const label of header.keys()) {
    if (label !== HEADER_X5CHAIN) throw new Refused("malformed", "unprotected header", `label ${String(label)}`, "x5chain or nothing");
  }
}
