// SPDX-License-Identifier: Apache-2.0
// The decision of privacy.md, step by step. Its Go twin is x/consent/types.Decide; both read test/vectors/decide.json.
import { coverRefuses, denyApplies, granteeRefuses, hardEnd } from "./applies.ts";
import { diseaseMatches, failedModifier, permissionAdmits } from "./duo.ts";
import { type AskReason, CONSENT_REASONS, type ConsentReason, type Decision, type RequestReason } from "./reasons.ts";
import { ACTIONS, ASKS, DATA_CLASSES, DEID_LEVELS, type DecidableConsent, INTENT_KINDS, type Intent, type Requester } from "./types.ts";

/** On chain the disease is unknown; a trustee has opened the policy and compares. */
export type DecideOptions =
  | { readonly compareDisease: false }
  | {
      readonly compareDisease: true;
      /** Disease → all its ancestors, from the pinned table. */
      readonly ancestors: Readonly<Record<string, readonly string[]>>;
      /** The fine category of the records asked for. */
      readonly category: string;
    };

const ON_CHAIN: DecideOptions = { compareDisease: false };

/**
 * May this requester do this with data covered by these consents, at this time (unix seconds)?
 * `consents` are all consents of the owner, dead ones included: what does not apply is left out here, in one place.
 * DENY > ABSTAIN > PERMIT; nothing is permitted by default.
 */
export function decide(
  intent: Intent,
  requester: Requester,
  consents: readonly DecidableConsent[],
  time: number,
  options: DecideOptions = ON_CHAIN,
): Decision {
  const refused = refuseRequest(intent, time);
  if (refused !== null) return { decision: "DENY", reason: refused };
  if (consents.some((consent) => denyApplies(consent, requester, intent, time))) return { decision: "DENY", reason: "denied_by_owner" };
  const permits = consents.filter((consent) => consent.decision === "PERMIT");
  return combine(permits.map((consent) => judge(consent, intent, requester, time, options)));
}

function refuseRequest(intent: Intent, time: number): RequestReason | null {
  const known =
    INTENT_KINDS.some((kind) => kind === intent.kind) &&
    DATA_CLASSES.some((name) => name === intent.class) &&
    DEID_LEVELS.indexOf(intent.deid) > 0 &&
    ACTIONS.some((action) => action === intent.action);
  if (!known || intent.dataFrom <= 0 || intent.dataFrom > intent.dataTo) return "intent_invalid";
  if (intent.action !== "RELEASE") return "action_unsupported";
  if (intent.status !== "ACTIVE") return "study_not_active";
  if (intent.protocolVersion !== intent.currentVersion) return "protocol_version_stale";
  return intent.ethicsUntil <= time ? "ethics_expired" : null;
}

function judge(consent: DecidableConsent, intent: Intent, requester: Requester, time: number, options: DecideOptions): Decision {
  const reason =
    granteeRefuses(consent.grantee, requester, intent, time) ??
    coverRefuses(consent, intent, time) ??
    policyRefuses(consent, options) ??
    duoRefuses(consent, intent, requester, time, options) ??
    useRefuses(consent, intent, requester) ??
    boundRefuses(consent, intent, requester, time);
  if (reason !== null) return { decision: "DENY", reason };
  const asked = ASKS.find((ask) => intent.asks.includes(ask));
  // A consent that names the study is the patient's answer to the question.
  if (asked === undefined || consent.grantee.kind === "study") return { decision: "PERMIT", reason: "permitted" };
  return { decision: "ABSTAIN", reason: `ask_${asked.toLowerCase() as Lowercase<typeof asked>}` satisfies AskReason };
}

function policyRefuses(consent: DecidableConsent, options: DecideOptions): ConsentReason | null {
  if (!options.compareDisease) return null;
  if (consent.details === undefined) return "policy_missing";
  return consent.details.categories.includes(options.category) ? null : "category_not_covered";
}

function duoRefuses(
  consent: DecidableConsent,
  intent: Intent,
  requester: Requester,
  time: number,
  options: DecideOptions,
): ConsentReason | "ethics_expired" | null {
  if (!permissionAdmits(intent.kind, consent.duoPermission)) return "duo_permission";
  if (options.compareDisease && consent.duoPermission === "DS") {
    if (!diseaseMatches(consent.details?.diseases ?? [], intent.disease, options.ancestors)) return "disease_mismatch";
  }
  return failedModifier({ terms: consent, intent, requester, time });
}

function useRefuses(consent: DecidableConsent, intent: Intent, requester: Requester): ConsentReason | null {
  if (intent.purposes.length === 0 || !intent.purposes.every((purpose) => consent.purposes.includes(purpose))) return "purpose_not_covered";
  const implied = (use: string) =>
    (use === "AI_TRAINING" && intent.kind === "METHODS_AI") || (use === "ADVERTISING" && intent.purposes.includes("HMARKT"));
  if (consent.forbidden.some((use) => intent.uses.includes(use) || implied(use))) return "use_forbidden";
  const asked = DEID_LEVELS.indexOf(intent.deid);
  if (asked > DEID_LEVELS.indexOf(consent.deidFloor)) return "deid_below_floor";
  const nearlyIdentified = asked >= DEID_LEVELS.indexOf("LIMITED_SET");
  if (nearlyIdentified && consent.grantee.kind === "class") return "grantee_not_named";
  return nearlyIdentified && !requester.duaAccepted ? "dua_not_accepted" : null;
}

function boundRefuses(consent: DecidableConsent, intent: Intent, requester: Requester, time: number): ConsentReason | null {
  if (intent.cohort < intent.kMin) return "cohort_too_small";
  const minimum = intent.commercial || intent.forProfit ? consent.minPrice.commercial : consent.minPrice.nonProfit;
  if (intent.price < minimum) return "price_too_low";
  return intent.until <= time || intent.until > hardEnd(consent, requester) ? "ttl_exceeded" : null;
}

/** One permission is enough; else a question; else the reason of the consent that came furthest. */
function combine(judged: readonly Decision[]): Decision {
  const permit = judged.find((answer) => answer.decision === "PERMIT");
  if (permit) return permit;
  const questions = judged.filter((answer) => answer.decision === "ABSTAIN");
  if (questions[0]) return questions[0];
  const rank = (answer: Decision) => CONSENT_REASONS.findIndex((reason) => reason === answer.reason);
  return judged.reduce<Decision>((furthest, answer) => (rank(answer) > rank(furthest) ? answer : furthest), {
    decision: "DENY",
    reason: "no_consent",
  });
}
