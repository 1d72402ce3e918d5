// SPDX-License-Identifier: Apache-2.0
import { cpus } from "node:os";

/** Enough for the engine to have compiled everything, then many short rounds. */
export const WARM = { warmUp: 12_000, perRound: 320, rounds: 41 } as const;

/** What is compared: the bare signature checks of a case, and everything a relayer does with it. */
export interface Comparison {
  readonly name: string;
  readonly bar: number;
  /** How many cases there are; both functions take an index below it. */
  readonly cases: number;
  readonly bare: (index: number) => void;
  readonly full: (index: number) => void;
  /** Calls of each in one round, and before the first: a relayer runs for weeks, so what is measured is code that has run before. */
  readonly perRound: number;
  readonly warmUp: number;
  readonly rounds: number;
}

/**
 * The two alternate case by case and medians are compared: a neighbour on the machine slows both or drops out. Prints one JSON line
 * with ratio (bare time ÷ full time, the median of the rounds), bar and the ratio of every round.
 */
export function compare(
  { name, bar, cases, bare, full, perRound, warmUp, rounds: count }: Comparison,
  more: Record<string, unknown> = {},
): void {
  const measure = (calls: number): { bare: number; full: number } => {
    const times = { bare: [] as number[], full: [] as number[] };
    for (let turn = 0; turn < calls; turn++) {
      const index = turn % cases;
      times.bare.push(timeOf(() => bare(index)));
      times.full.push(timeOf(() => full(index)));
    }
    return { bare: median(times.bare), full: median(times.full) };
  };
  measure(warmUp);
  const rounds = Array.from({ length: count }, () => measure(perRound));
  const ratios = rounds.map((one) => one.bare / one.full);
  const ratio = median(ratios);
  const perSecond = (pick: (one: { bare: number; full: number }) => number): number => Math.round(1e9 / median(rounds.map(pick)));
  const figures = {
    ...{ name, ratio: rounded(ratio), bar, ok: ratio >= bar, samples: ratios.map(rounded) },
    verifies_per_second: perSecond((one) => one.full),
    bare_per_second: perSecond((one) => one.bare),
  };
  const machine = { node: process.version, openssl: process.versions.openssl, cpu: cpus()[0]?.model };
  process.stdout.write(`${JSON.stringify({ ...figures, ...more, ...machine })}\n`);
}

/** Nanoseconds of one call of `work`. */
export function timeOf(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start);
}

/** The middle one. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Three digits behind the point. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
