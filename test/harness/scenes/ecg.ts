// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import {
  createBatch,
  type Device,
  type DeviceBatch,
  detectBeats,
  FIRST_BATCH,
  heartRateReadings,
  heartRates,
  loadSignal,
  sliceSignal,
} from "@aceso/device";
import { DataClass } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { seeded } from "../keys.ts";
import type { Network } from "../network.ts";
import { inputOf } from "../place.ts";

/** Beats a minute by which the device may differ from the cardiologists. */
export const tolerance = 2;

/** A window of the annotated recording: the seed says where it begins, so that another seed gives other readings. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The window of a seed: begins within the first minute, ends with the recording. */
export function windowOf(seed: string, samples: number, rate: number): Window {
  const [second = 0] = seeded(seed, "ecg")(1);
  return { from: (second % 60) * rate, to: samples };
}

/** The annotated ECG as the device sees it: beats found, one heart rate a minute, signed as the device's first batch. */
export function ecgBatch(network: Network, device: Device): { batch: DeviceBatch; rates: readonly number[] } {
  const whole = loadSignal(Uint8Array.from(readFileSync(inputOf(network.checkout, "signals", "mitdb-100-mlii.i16le"))));
  const window = windowOf(network.seed, whole.samples.length, whole.rate);
  const signal = sliceSignal(whole, window.from, window.to);
  const rates = heartRates(detectBeats(signal), signal.rate, signal.samples.length);
  checkAgainstCardiologists(network, rates, window, signal.rate);
  return { batch: batchOfRates(network, device, rates, "batch"), rates: rates.filter((rate) => rate !== undefined) };
}

/** Signs heart rates as the first batch of a device. They are dated in January of the current year. */
export function batchOfRates(network: Network, device: Device, rates: readonly (number | undefined)[], label: string): DeviceBatch {
  const start = BigInt(Date.UTC(new Date().getUTCFullYear(), 0, 15) / 1000);
  const position = {
    chainId: network.chain.chainId,
    generation: 1n,
    keyGeneration: 1n,
    ...FIRST_BATCH,
    class: DataClass.DATA_CLASS_WEARABLE,
  };
  return createBatch(device, position, heartRateReadings(rates, start), seeded(network.seed, label));
}

/** Compares with the annotated beats of the same minutes. @throws Error for a minute that differs by more than the tolerance */
function checkAgainstCardiologists(network: Network, rates: readonly (number | undefined)[], { from, to }: Window, rate: number): void {
  const beats = annotatedBeats(readFileSync(inputOf(network.checkout, "signals", "mitdb-100-beats.csv"), "utf8"));
  const inside = beats.filter((beat) => beat >= from && beat < to).map((beat) => beat - from);
  for (const [minute, annotated] of heartRates(inside, rate, to - from).entries()) {
    const found = rates[minute];
    if (annotated === undefined || (found !== undefined && Math.abs(found - annotated) <= tolerance)) continue;
    throw new Error(
      `heart rate of minute ${minute}: got ${found}, wanted ${annotated.toFixed(1)} ± ${tolerance} as the cardiologists annotated`,
    );
  }
}

/** Sample indices of the beats; rhythm marks ("+") are none. */
export function annotatedBeats(csv: string): number[] {
  return csv
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","))
    .filter(([, type]) => type?.trim() !== "+")
    .map(([sample]) => Number(sample));
}
