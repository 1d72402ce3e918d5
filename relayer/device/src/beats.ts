// SPDX-License-Identifier: Apache-2.0
import { bandPass, movingMean, squaredSlope } from "./filters.ts";
import type { Signal } from "./signal.ts";

/** No two beats are closer than this, in seconds (the heart's refractory time). */
const REFRACTORY = 0.2;
/** Width of a QRS complex, the window the energy is summed over, in seconds. */
const QRS_WIDTH = 0.15;
/** The stretch that sets the first thresholds, in seconds. */
const LEARNING = 2;
/** After this many usual intervals without a beat the last stretch is searched again with half the threshold. */
const LATE = 1.66;

interface Peak {
  readonly at: number;
  readonly energy: number;
}

/**
 * Finds heart beats (Pan and Tompkins, "A real-time QRS detection algorithm", IEEE Trans Biomed Eng 32(3), 1985): band-pass, slope,
 * square, moving window, two running thresholds, search back. Returns sample indices of the R peaks, rising.
 */
export function detectBeats(signal: Signal): number[] {
  const { samples, rate } = signal;
  const filtered = bandPass(samples, rate);
  const energy = movingMean(squaredSlope(filtered), Math.round(QRS_WIDTH * rate));
  const peaks = localPeaks(energy, Math.round(REFRACTORY * rate));
  return chooseBeats(peaks, energy, rate).map((beat) => steepest(filtered, beat.at, Math.round((QRS_WIDTH * rate) / 2)));
}

/** Peaks of the energy that are the highest within the refractory time around them. */
function localPeaks(energy: Float64Array, reach: number): Peak[] {
  const peaks: Peak[] = [];
  energy.forEach((value, at) => {
    if (value <= (energy[at - 1] ?? 0) || value < (energy[at + 1] ?? 0)) return;
    const last = peaks.at(-1);
    if (last === undefined || at - last.at > reach) peaks.push({ at, energy: value });
    else if (value > last.energy) peaks[peaks.length - 1] = { at, energy: value };
  });
  return peaks;
}

/** Sorts peaks into beats and noise with thresholds that follow both. */
function chooseBeats(peaks: readonly Peak[], energy: Float64Array, rate: number): Peak[] {
  const learning = energy.subarray(0, Math.round(LEARNING * rate));
  const levels = {
    beat: learning.reduce((a, b) => Math.max(a, b), 0) / 2,
    noise: learning.reduce((a, b) => a + b, 0) / (2 * learning.length),
  };
  const threshold = () => levels.noise + 0.25 * (levels.beat - levels.noise);
  const beats: Peak[] = [];
  let passedOver: Peak[] = [];
  for (const peak of peaks) {
    const missed = lateBeat(beats, passedOver, peak.at, threshold() / 2);
    if (missed !== undefined) {
      beats.push(missed);
      levels.beat = 0.25 * missed.energy + 0.75 * levels.beat;
      passedOver = passedOver.filter((other) => other.at > missed.at);
    }
    if (peak.energy > threshold()) {
      beats.push(peak);
      levels.beat = 0.125 * peak.energy + 0.875 * levels.beat;
      passedOver = [];
    } else {
      levels.noise = 0.125 * peak.energy + 0.875 * levels.noise;
      passedOver.push(peak);
    }
  }
  return beats;
}

/** The strongest peak passed over since the last beat, once the next beat is overdue. */
function lateBeat(beats: readonly Peak[], passedOver: readonly Peak[], now: number, threshold: number): Peak | undefined {
  const recent = beats.slice(-9);
  const [first, last] = [recent[0], recent.at(-1)];
  if (first === undefined || last === undefined || recent.length < 3) return undefined;
  const usual = (last.at - first.at) / (recent.length - 1);
  if (now - last.at < LATE * usual) return undefined;
  const strongest = passedOver.reduce<Peak | undefined>(
    (best, peak) => (best === undefined || peak.energy > best.energy ? peak : best),
    undefined,
  );
  return strongest !== undefined && strongest.energy > threshold ? strongest : undefined;
}

/** The largest deflection around a peak of the energy. */
function steepest(filtered: Float64Array, around: number, reach: number): number {
  let best = around;
  for (let at = Math.max(0, around - reach); at <= Math.min(filtered.length - 1, around + reach); at++) {
    if (Math.abs(filtered[at] ?? 0) > Math.abs(filtered[best] ?? 0)) best = at;
  }
  return best;
}
