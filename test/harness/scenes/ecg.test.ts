// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { detectBeats, heartRates, loadSignal, sliceSignal } from "@aceso/device";
import { describe, expect, test } from "vitest";
import { annotatedBeats, tolerance, windowOf } from "./ecg.ts";

const signals = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "signals");
const whole = loadSignal(Uint8Array.from(readFileSync(join(signals, "mitdb-100-mlii.i16le"))));
const beats = annotatedBeats(readFileSync(join(signals, "mitdb-100-beats.csv"), "utf8"));

test.each(["one", "two", "three", "four", "five"])(
  "in the window of seed %s the device agrees with the cardiologists in every minute",
  (seed) => {
    const { from, to } = windowOf(seed, whole.samples.length, whole.rate);
    const signal = sliceSignal(whole, from, to);
    const found = heartRates(detectBeats(signal), signal.rate, signal.samples.length);
    const inside = beats.filter((beat) => beat >= from && beat < to).map((beat) => beat - from);
    const annotated = heartRates(inside, signal.rate, signal.samples.length);
    expect(annotated.length).toBeGreaterThanOrEqual(14);
    for (const [minute, rate] of annotated.entries()) expect(Math.abs((found[minute] ?? 0) - (rate ?? 0))).toBeLessThanOrEqual(tolerance);
  },
);

describe("the window", () => {
  test("is the same for a seed, and begins in the first minute", () => {
    expect(windowOf("one", 1000, 1)).toEqual(windowOf("one", 1000, 1));
    expect(windowOf("one", 1000, 1).from).toBeLessThan(60);
  });
  test("differs between seeds", () => {
    expect(new Set(["a", "b", "c", "d"].map((seed) => windowOf(seed, 1000, 1).from)).size).toBeGreaterThan(1);
  });
});
