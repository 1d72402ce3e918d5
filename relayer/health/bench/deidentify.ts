// SPDX-License-Identifier: Apache-2.0
// D1: de-identify the five sample bundles ÷ JSON.parse + JSON.stringify of them. Prints one JSON line. `npx tsx relayer/health/bench/deidentify.ts`
import { readFileSync } from "node:fs";
import { deidentify } from "../src/index.ts";

const BAR = 20;
const ROUNDS = 15;
const FILES = [
  "synthea-r4-adult-carolee.bundle.json",
  "synthea-us-core-elder-over-89.bundle.json",
  "synthea-us-core-minor.bundle.json",
  "synthea-us-core-deceased.bundle.json",
  "cohort/adelia-0f49.bundle.json",
];
const TIME = 1_790_000_000;

const texts = FILES.map((name) => readFileSync(new URL(`../../../test/fhir/${name}`, import.meta.url), "utf8"));
const bundles: readonly unknown[] = texts.map((text) => JSON.parse(text));

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const deid: number[] = [];
const json: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  json.push(milliseconds(() => texts.forEach((text) => void JSON.stringify(JSON.parse(text)))));
  deid.push(
    milliseconds(() => bundles.forEach((bundle) => void deidentify(bundle, { profile: "safe-harbor-fields", time: TIME, holdBack: true }))),
  );
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
const ratio = Number((median(deid) / median(json)).toFixed(2));
const bytes = texts.reduce((total, text) => total + text.length, 0);
const line = { name: "D1", ratio, bar: BAR, ok: ratio <= BAR, deidentify_ms: median(deid), json_ms: median(json), bytes, rounds: ROUNDS };
process.stdout.write(`${JSON.stringify(line)}\n`);
process.exitCode = line.ok ? 0 : 1;
