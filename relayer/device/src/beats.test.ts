// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { detectBeats } from "./beats.ts";
import { heartRateReadings, heartRates } from "./heart_rate.ts";
import { loadSignal, MITDB_RATE, sliceSignal } from "./signal.ts";

const signals = new URL("../../../test/signals/", import.meta.url);
const record = (name: string) => loadSignal(readFileSync(new URL(name, signals)));

/** WFDB codes of annotations that are beats; the rest (rhythm changes, noise) are not. */
const BEAT_TYPES = new Set([..."NLRBAaJSVrFejnE/fQ?"]);
const annotated = readFileSync(new URL("mitdb-100-beats.csv", signals), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","))
  .filter(([, type]) => BEAT_TYPES.has(type ?? ""))
  .map(([sample]) => Number(sample));

describe("the beat detector", () => {
  const signal = record("mitdb-100-mlii.i16le");
  const beats = detectBeats(signal);
  const tolerance = 0.1 * MITDB_RATE;
  const near = (beat: number, others: readonly number[]) => others.some((other) => Math.abs(other - beat) <= tolerance);

  test("agrees with the cardiologists on the heart rate of every minute of record 100 within 2 bpm", () => {
    const found = heartRates(beats, signal.rate, signal.samples.length);
    const truth = heartRates(annotated, signal.rate, signal.samples.length);
    expect(found).toHaveLength(15);
    found.forEach((rate, minute) => {
      expect(Math.abs((rate ?? 0) - (truth[minute] ?? 0)), `minute ${minute}`).toBeLessThanOrEqual(2);
    });
  });

  test("finds 99 % of the annotated beats of record 100 within 100 ms and hardly any other", () => {
    expect(annotated.filter((beat) => near(beat, beats)).length / annotated.length).toBeGreaterThan(0.99);
    expect(beats.filter((beat) => !near(beat, annotated)).length / beats.length).toBeLessThan(0.01);
  });

  test("gives a plausible rate for every minute of record 208, with its ectopic beats", () => {
    const other = record("mitdb-208-mlii.i16le");
    const rates = heartRates(detectBeats(other), other.rate, other.samples.length);
    expect(rates).toHaveLength(5);
    for (const rate of rates) {
      expect(rate).toBeGreaterThan(50);
      expect(rate).toBeLessThan(180);
    }
  });

  test("finds nothing in a flat line", () => {
    expect(detectBeats({ samples: new Int16Array(3600).fill(1024), rate: MITDB_RATE })).toEqual([]);
  });

  test("finds nothing in no signal", () => {
    expect(detectBeats(sliceSignal(signal, 0, 0))).toEqual([]);
  });
});

describe("heart-rate readings", () => {
  test("carry LOINC 8867-4 per minute at the minute's first second", () => {
    expect(heartRateReadings([72.4, undefined, 80], 600n)).toEqual([
      { kind: "scalar", code: "8867-4", value: 72n, scale: 0n, unit: "/min", seconds: 600n },
      { kind: "scalar", code: "8867-4", value: 80n, scale: 0n, unit: "/min", seconds: 720n },
    ]);
  });
});

describe("loading a signal", () => {
  test("reads little-endian samples", () => {
    expect([...loadSignal(Uint8Array.of(0x01, 0x00, 0xff, 0xff)).samples]).toEqual([1, -1]);
  });

  test("refuses half a sample", () => {
    expect(() => loadSignal(new Uint8Array(3))).toThrow("got 3 bytes, want an even number");
  });
});
