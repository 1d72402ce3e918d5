// SPDX-License-Identifier: Apache-2.0

/** How far the hardware is proven, from verified evidence only: T0 nothing … T4 measured, certified firmware. */
export type Tier = "T0" | "T1" | "T2" | "T3" | "T4";

const ORDER: readonly Tier[] = ["T0", "T1", "T2", "T3", "T4"];

/** Proto number of a tier (aceso.device.v1.Tier); 0 is TIER_UNSPECIFIED. */
export function tierNumber(tier: Tier): number {
  return ORDER.indexOf(tier) + 1;
}

/** Tier of a proto number, or undefined for 0 and unknown numbers. */
export function tierFromNumber(number: number): Tier | undefined {
  return ORDER[number - 1];
}

/** The lowest of the given tiers. */
export function lowest(first: Tier, ...rest: readonly Tier[]): Tier {
  return rest.reduce((least, tier) => (ORDER.indexOf(tier) < ORDER.indexOf(least) ? tier : least), first);
}
