// SPDX-License-Identifier: Apache-2.0
import type { EatClaims } from "../../format.ts";
import { Refused } from "../../refused.ts";
import type { TemplateEvidence } from "./parse.ts";
import type { TemplateRoot } from "./roots.ts";

/** Refuses what no device in the network may claim, and names the rest as EAT does. @throws Refused lifecycle_not_secured */
export function claims(_evidence: TemplateEvidence, _root: TemplateRoot): EatClaims {
  throw new Refused("profile_unknown", "profile", "none", "a profile of this format");
}
