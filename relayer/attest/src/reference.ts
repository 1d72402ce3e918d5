// SPDX-License-Identifier: Apache-2.0
import { sameBytes } from "./bytes.ts";
import type { Reference } from "./trust.ts";

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
  const same = references.filter((reference) => sameBytes(reference.measurement, measurement));
  if (same.length === 0) return { kind: "unknown" };
  if (same.some((reference) => reference.state === "RECALLED")) return { kind: "recalled" };
  const current = same.filter((reference) => reference.from <= time && (reference.until === 0n || time < reference.until));
  if (current.length === 0) return { kind: "not_current" };
  return {
    kind: "matched",
    warn: current.some((reference) => reference.state === "WARN"),
    nonceBuilder: current.every((reference) => reference.nonceBuilder),
    until: current.reduce((least, { until }) => (until !== 0n && (least === 0n || until < least) ? until : least), 0n),
  };
}
