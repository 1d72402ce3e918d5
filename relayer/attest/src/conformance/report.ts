// SPDX-License-Identifier: Apache-2.0

/** What one mutator found. */
export interface MutatorResult {
  readonly name: string;
  /** What every verifier has to do about it. */
  readonly promise: string;
  readonly cases: number;
  /** How often each code was given. */
  readonly codes: Readonly<Record<string, number>>;
  readonly failures: readonly string[];
}

/** What the kit found over one sample. The format conforms over it if `failures` is empty. */
export interface ConformanceReport {
  readonly format: string;
  readonly sample: string;
  /** Verifications done. */
  readonly cases: number;
  readonly mutators: readonly MutatorResult[];
  readonly codes: ReadonlyMap<string, number>;
  readonly failures: readonly string[];
}

/** Adds the results of all mutators up. */
export function reportOf(format: string, sample: string, mutators: readonly MutatorResult[]): ConformanceReport {
  const codes = new Map<string, number>();
  for (const [code, count] of mutators.flatMap((one) => Object.entries(one.codes))) codes.set(code, (codes.get(code) ?? 0) + count);
  const failures = mutators.flatMap((one) => one.failures);
  return { format, sample, cases: mutators.reduce((sum, one) => sum + one.cases, 0), mutators, codes, failures };
}
