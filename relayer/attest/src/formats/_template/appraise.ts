// SPDX-License-Identifier: Apache-2.0
import type { Binding, EatClaims } from "../../format.ts";
import type { Match } from "../../reference.ts";
import { noVector, type Vector } from "../../vector.ts";

/** AR4SI values of verified evidence; "no statement" where the evidence makes none. */
export function appraise(_claims: EatClaims, _match: Match, _binding: Binding): Vector {
  return noVector;
}
