// SPDX-License-Identifier: Apache-2.0
import { compareBytes, consentSet, equal } from "@aceso/proto/encoding";
import { Capacity, type Consent, ConsentStatus } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import type { ReleaseOrder } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import type { Hints } from "./hints.ts";
import type { ProvenState, View } from "./proven.ts";

/** How an order's own consents stand in a state. `resting`: suspended, may wake up before the order's deadline. */
export type Standing = "live" | "resting" | "over";

/** The worst of an order's consents; an owner's order names none and stands. One that state does not hold is over. */
export async function standingOf({ state, time }: View, order: ReleaseOrder): Promise<Standing> {
  let worst: Standing = "live";
  for (const id of order.consents) {
    const consent = await state.consent(id);
    const standing = consent === undefined ? "over" : standingAt(consent, time);
    if (standing === "over") return "over";
    if (standing === "resting") worst = "resting";
  }
  return worst;
}

/** As x/consent has it (Consent.InForce), told apart by whether the consent can come back. */
function standingAt({ status, terms }: Consent, time: number): Standing {
  if (status !== ConsentStatus.CONSENT_STATUS_ACTIVE && status !== ConsentStatus.CONSENT_STATUS_SUSPENDED) return "over";
  if (Number(terms.expiresAt) <= time) return "over";
  if (terms.grantorCapacity !== Capacity.CAPACITY_SELF && Number(terms.authorityExpires) <= time) return "over";
  const underReview = terms.reviewAt !== 0n && Number(terms.reviewAt) <= time; // of age: asleep until the subject signs
  const begun = Number(terms.validFrom) <= time;
  return status === ConsentStatus.CONSENT_STATUS_ACTIVE && begun && !underReview ? "live" : "resting";
}

/**
 * All live consents of an owner, proven to be all: their ids must hash to what consent.Head commits to, so that no node can hide a DENY.
 * Undefined where the node's list is not that set: another block, or a lie.
 */
export async function ownersConsents(hints: Hints, state: ProvenState, owner: string): Promise<Consent[] | undefined> {
  const head = await state.head(owner);
  const ids = (await hints.consentsOf(owner)).sort(compareBytes);
  if (head === undefined || !equal(consentSet(ids), head.consentSet)) return undefined;
  const proven = await Promise.all(ids.map((id) => state.consent(id)));
  const found = proven.filter((consent) => consent !== undefined);
  return found.length === ids.length ? found : undefined;
}
