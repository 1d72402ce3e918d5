// SPDX-License-Identifier: Apache-2.0
import type { Descriptor, Path } from "./format.ts";
import { Refused } from "./refused.ts";
import type { Snapshot } from "./trust.ts";
import { timeText } from "./x509/time.ts";

/** Revocation data: pinned by the chain, whose age counts, or given by hand with a foreign sample. */
export type Revocation =
  | { readonly kind: "pinned"; readonly snapshot: Snapshot }
  | { readonly kind: "given"; readonly revoked: ReadonlySet<string> };

/**
 * Refuses a path on which something is revoked, and, for formats that live by a list, a pinned snapshot that has none, is too old or
 * is of later than the block. @throws Refused key_revoked, revocation_stale
 */
export function checkRevocation(descriptor: Descriptor, path: Path, revocation: Revocation, time: bigint): void {
  const revoked = revocation.kind === "given" ? revocation.revoked : revocation.snapshot.revoked;
  for (const id of path.ids) {
    if (revoked.has(id)) throw new Refused("key_revoked", "key or certificate", id, "one that is not revoked");
  }
  if (revocation.kind === "pinned" && descriptor.revocationSeconds !== undefined) {
    checkAge(revocation.snapshot.time, descriptor.revocationSeconds, time);
  }
}

function checkAge(listed: bigint | undefined, longest: bigint, time: bigint): void {
  const want = `one of the ${longest} seconds before ${timeText(time)}`;
  if (listed === undefined) throw new Refused("revocation_stale", "revocation list", "none", want);
  if (listed > time || time - listed > longest) throw new Refused("revocation_stale", "revocation list", timeText(listed), want);
}

/** Refuses evidence whose counters are not beyond the last known ones: it is older, or its hardware was set back. @throws Refused counter_went_back */
export function checkCounters(counters: readonly bigint[] | undefined, last: readonly bigint[] | undefined): void {
  if (counters === undefined || last === undefined) return;
  if (!isBeyond(counters, last)) throw new Refused("counter_went_back", "counters", counters.join(", "), `beyond ${last.join(", ")}`);
}

/** True if the first counter that differs is higher. */
export function isBeyond(counters: readonly bigint[], last: readonly bigint[]): boolean {
  for (const [index, counter] of counters.entries()) {
    const before = last[index] ?? -1n;
    if (counter !== before) return counter > before;
  }
  return false;
}
