// SPDX-License-Identifier: Apache-2.0
import { sameBytes } from "./bytes.ts";
import type { Reference } from "./trust.ts";
import { AR4SI } from "./vector.ts";

/** What the model's reference values say about a measurement at a time. */
export type Match =
  /** The model lists no reference value: nothing is known about firmware, for good or bad. */
  | { readonly kind: "unmeasured" }
  /** The model lists reference values and this is none of them. */
  | { readonly kind: "unknown" }
  | { readonly kind: "not_current" }
  | { readonly kind: "recalled" }
  | { readonly kind: "matched"; readonly warn: boolean; readonly nonceBuilder: boolean; readonly until: bigint };

/**
 * Compares a measurement with the reference values. RECALLED counts at any time; the rest inside [from, until). Where several
 * values apply the strictest reading wins.
 */
export function matchReference(measurement: Uint8Array, references: readonly Reference[], time: bigint): Match {
  if (references.length === 0) return { kind: "unmeasured" };
  let known = false;
  let match: Matched | undefined;
  for (const reference of references) {
    if (!sameBytes(reference.measurement, measurement)) continue;
    if (reference.state === "RECALLED") return { kind: "recalled" };
    known = true;
    if (isCurrent(reference, time)) match = match === undefined ? matched(reference) : stricter(match, matched(reference));
  }
  return match ?? { kind: known ? "not_current" : "unknown" };
}

type Matched = Match & { readonly kind: "matched" };

function isCurrent({ from, until }: Reference, time: bigint): boolean {
  return from <= time && (until === 0n || time < until);
}

function matched({ state, nonceBuilder, until }: Reference): Matched {
  return { kind: "matched", warn: state === "WARN", nonceBuilder, until };
}

function stricter(a: Matched, b: Matched): Matched {
  const ends = a.until === 0n || (b.until !== 0n && b.until < a.until) ? b.until : a.until;
  return { kind: "matched", warn: a.warn || b.warn, nonceBuilder: a.nonceBuilder && b.nonceBuilder, until: ends };
}

/** The AR4SI claim "executables" that a match earns. */
export function executablesClaim(match: Match): number {
  if (match.kind !== "matched") return AR4SI.none;
  return match.warn ? AR4SI.warning : AR4SI.affirming;
}
