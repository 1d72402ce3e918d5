// SPDX-License-Identifier: Apache-2.0
import type { ScalarReading } from "./reading.ts";

/** LOINC code and UCUM unit of a heart rate. */
export const HEART_RATE = { code: "8867-4", unit: "/min" } as const;

/**
 * Heart rate of each full minute, in beats per minute: 60 over the mean interval between the beats of that minute. A minute with
 * fewer than three beats has no rate (undefined).
 */
export function heartRates(beats: readonly number[], rate: number, sampleCount: number): (number | undefined)[] {
  const minute = 60 * rate;
  return Array.from({ length: Math.floor(sampleCount / minute) }, (_, index) => {
    const inside = beats.filter((beat) => beat >= index * minute && beat < (index + 1) * minute);
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined || inside.length < 3) return undefined;
    return (60 * rate * (inside.length - 1)) / (last - first);
  });
}

/** One reading per minute that has a rate, rounded to whole beats, at the minute's first second. `start` is Unix seconds. */
export function heartRateReadings(rates: readonly (number | undefined)[], start: bigint): ScalarReading[] {
  return rates.flatMap((rate, minute) => {
    if (rate === undefined) return [];
    const seconds = start + BigInt(minute) * 60n;
    return [{ kind: "scalar", code: HEART_RATE.code, value: BigInt(Math.round(rate)), scale: 0n, unit: HEART_RATE.unit, seconds } as const];
  });
}
