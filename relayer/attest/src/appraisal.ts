// SPDX-License-Identifier: Apache-2.0
import type { Binding, EatClaims } from "./format.ts";
import type { Match } from "./reference.ts";
import { Refused } from "./refused.ts";
import { lowest, type Tier } from "./tier.ts";
import { AR4SI, type Vector } from "./vector.ts";

/** Refuses a measurement that the model's reference values do not carry; `needed` if a model without any refuses too. */
export function judgeMatch(match: Match, needed: boolean): void {
  if (match.kind === "unknown" || (needed && match.kind === "unmeasured"))
    throw new Refused("measurement_unknown", "measurement", "no reference value", "a reference value of the model");
  if (match.kind === "not_current") throw new Refused("reference_not_current", "reference value", "outside its dates", "a current one");
  if (match.kind === "recalled") throw new Refused("firmware_recalled", "reference value", "RECALLED", "OK or WARN");
}

/**
 * The tier that verified evidence earns. A data key that only the nonce binds counts as the hardware's own if the measured
 * firmware builds the nonce itself; otherwise host software could have put in a key of its own, and T1 is the most.
 */
export function earnedTier(match: Match, binding: Binding, claims: EatClaims, vector: Vector, certifications: readonly string[]): Tier {
  const measured = match.kind === "matched";
  const keyProven = binding.certified || (measured && match.nonceBuilder);
  if (!keyProven || vector.sourcedData >= AR4SI.warning) return "T1";
  if (!measured || match.warn) return "T2";
  return claims.certification !== undefined && certifications.includes(claims.certification) ? "T4" : "T3";
}

/** Unix seconds at which the result ends: after the network's longest life, or at the earliest of the given ends (0 or absent: none). */
export function validUntil(ends: readonly (bigint | undefined)[], time: bigint, longestSeconds: bigint): bigint {
  let end = time + longestSeconds;
  for (const other of ends) {
    if (other !== undefined && other !== 0n && other < end) end = other;
  }
  return end;
}

/** Applies the model's ceiling, then the floor below which nothing is affirmed. @throws Refused below_floor */
export function boundTier(earned: Tier, ceiling: Tier, floor: Tier): Tier {
  const tier = lowest(earned, ceiling);
  if (lowest(tier, floor) !== floor) throw new Refused("below_floor", "tier", tier, `${floor} or higher`);
  return tier;
}
