// SPDX-License-Identifier: Apache-2.0
import type { ConsentReason } from "./reasons.ts";
import type { ConsentTerms, Grantee, Intent, Requester, Visa } from "./types.ts";

/** The last second at which a visa of this type is held, or null when none ever was. */
function visaUntil(visas: readonly Visa[], type: string): number | null {
  const held = visas.filter((visa) => visa.type === type).map((visa) => visa.expires);
  return held.length === 0 ? null : Math.max(...held);
}

/** Does a PERMIT name this requester? null when it does. Step 2 of README-decide.md. */
export function granteeRefuses(grantee: Grantee, requester: Requester, intent: Intent, time: number): ConsentReason | null {
  switch (grantee.kind) {
    case "address":
      return grantee.address !== "" && grantee.address === requester.address ? null : "grantee_mismatch";
    case "org":
      return grantee.org !== "" && grantee.org === requester.org ? null : "grantee_mismatch";
    case "study":
      if (grantee.study === "" || grantee.study !== intent.study) return "grantee_mismatch";
      return grantee.protocolVersion === intent.protocolVersion ? null : "consent_version_stale";
    case "class":
      return visasRefuse(grantee.visas, requester.visas, time);
    case "none":
      return "grantee_mismatch";
  }
}

function visasRefuse(needed: readonly string[], held: readonly Visa[], time: number): ConsentReason | null {
  if (needed.length === 0) return "grantee_mismatch";
  const until = needed.map((type) => visaUntil(held, type));
  if (until.some((last) => last === null)) return "visa_missing";
  return until.every((last) => last !== null && last > time) ? null : "visa_expired";
}

/** A DENY reaches further than a PERMIT: any protocol version of a study, and holders of expired visas too. */
function denyNames(grantee: Grantee, requester: Requester, intent: Intent): boolean {
  switch (grantee.kind) {
    case "address":
      return grantee.address !== "" && grantee.address === requester.address;
    case "org":
      return grantee.org !== "" && grantee.org === requester.org;
    case "study":
      return grantee.study !== "" && grantee.study === intent.study;
    case "class":
      return grantee.visas.length > 0 && grantee.visas.every((type) => visaUntil(requester.visas, type) !== null);
    case "none":
      return false;
  }
}

/** Does this DENY cover the request? Suspension, review and lapsed authority never lift one. Step 4 of README-decide.md. */
export function denyApplies(terms: ConsentTerms, requester: Requester, intent: Intent, time: number): boolean {
  return (
    terms.decision === "DENY" &&
    (terms.status === "ACTIVE" || terms.status === "SUSPENDED") &&
    terms.validFrom <= time &&
    time < terms.expiresAt &&
    terms.classes.some((held) => held === intent.class) &&
    terms.dataFrom <= intent.dataTo &&
    intent.dataFrom <= terms.dataTo &&
    denyNames(terms.grantee, requester, intent)
  );
}

/** Is a PERMIT alive, and does it cover class, period and action? null when it does. Step 3 of README-decide.md. */
export function coverRefuses(terms: ConsentTerms, intent: Intent, time: number): ConsentReason | null {
  if (terms.status !== "ACTIVE") return "consent_not_active";
  if (time < terms.validFrom) return "consent_not_yet_valid";
  if (terms.expiresAt <= time) return "consent_expired";
  if (terms.reviewAt !== 0 && terms.reviewAt <= time) return "consent_under_review";
  if (terms.grantorCapacity !== "SELF" && terms.authorityExpires <= time) return "authority_expired";
  if (!terms.classes.some((held) => held === intent.class)) return "class_not_covered";
  if (intent.dataFrom < terms.dataFrom || terms.dataTo < intent.dataTo) return "period_not_covered";
  if (!terms.actions.some((held) => held === intent.action)) return "action_not_covered";
  return null;
}

/**
 * The last second to which this consent can carry an access by this requester: the earliest of its expiry, its review, the grantor's
 * authority, the time limit (TS) counted from `time`, and the visas it rests on. Unix seconds; 0 when a visa it needs is not held.
 */
export function latestUntil(terms: ConsentTerms, requester: Requester, time: number): number {
  const limits = [hardEnd(terms, requester)];
  if (terms.duoModifiers.includes("TS")) limits.push(time + terms.duoParams.tsMonths * 30 * 86_400);
  return Math.min(...limits);
}

/** As `latestUntil`, without the TS modifier, which is judged on its own. */
export function hardEnd(terms: ConsentTerms, requester: Requester): number {
  const limits = [terms.expiresAt];
  if (terms.reviewAt !== 0) limits.push(terms.reviewAt);
  if (terms.grantorCapacity !== "SELF") limits.push(terms.authorityExpires);
  if (terms.grantee.kind === "class") {
    for (const type of terms.grantee.visas) limits.push(visaUntil(requester.visas, type) ?? 0);
  }
  return Math.min(...limits);
}
