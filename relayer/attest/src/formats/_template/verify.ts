// SPDX-License-Identifier: Apache-2.0
import type { Path } from "../../format.ts";
import { Refused } from "../../refused.ts";
import type { TemplateEvidence } from "./parse.ts";
import type { TemplateRoot } from "./roots.ts";

/** Signature and path up to the root; returns what to look up in the revocation data. @throws Refused signature_invalid */
export function verify(_evidence: TemplateEvidence, _root: TemplateRoot): Path {
  throw new Refused("signature_invalid", "evidence", "no check yet", "a signature under the root");
}
