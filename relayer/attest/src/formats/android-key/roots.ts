// SPDX-License-Identifier: Apache-2.0
import type { Trust } from "../../format.ts";
import { chainUnderKey, type RootedChain, rootChain } from "../../x509/anchor.ts";
import type { AndroidEvidence } from "./parse.ts";

/** Finds Google's root above the chain; the chain may end below it. @throws Refused anchor_missing, certificate_malformed */
export function trust({ chain }: AndroidEvidence, given: Trust): RootedChain {
  return given.kind === "key" ? chainUnderKey(chain, given.key, given.time) : rootChain(chain, given.materials, given.time);
}
