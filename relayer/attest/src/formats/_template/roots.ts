// SPDX-License-Identifier: Apache-2.0
import type { Trust } from "../../format.ts";
import { Refused } from "../../refused.ts";
import type { TemplateEvidence } from "./parse.ts";

/** What a path ends at. */
export interface TemplateRoot {
  readonly material: Uint8Array;
}

/** Finds what to verify against among what was given. @throws Refused anchor_missing */
export function trust(_evidence: TemplateEvidence, given: Trust): TemplateRoot {
  throw new Refused("anchor_missing", "anchor", given.kind, "an approved anchor of the model");
}
