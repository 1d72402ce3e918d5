// SPDX-License-Identifier: Apache-2.0

/** Why a PERMIT consent does not permit, in the order of judging: of several, the one furthest down is told. */
export const CONSENT_REASONS = [
  "no_consent",
  "grantee_mismatch",
  "consent_version_stale",
  "visa_missing",
  "visa_expired",
  "consent_not_active",
  "consent_not_yet_valid",
  "consent_expired",
  "consent_under_review",
  "authority_expired",
  "class_not_covered",
  "period_not_covered",
  "action_not_covered",
  "policy_missing",
  "category_not_covered",
  "duo_permission",
  "disease_mismatch",
  "modifier_unknown",
  "modifier_npoa",
  "modifier_nmds",
  "modifier_npu",
  "modifier_ncu",
  "modifier_npuncu",
  "modifier_gs",
  "modifier_ts",
  "modifier_mor",
  "modifier_pub",
  "modifier_col",
  "modifier_rtn",
  "modifier_us",
  "modifier_is",
  "modifier_ps",
  "modifier_gso",
  "modifier_cc",
  "purpose_not_covered",
  "use_forbidden",
  "deid_below_floor",
  "grantee_not_named",
  "dua_not_accepted",
  "cohort_too_small",
  "price_too_low",
  "ttl_exceeded",
] as const;

/** Why the request is refused before any PERMIT is read. */
export const REQUEST_REASONS = [
  "intent_invalid",
  "action_unsupported",
  "study_not_active",
  "protocol_version_stale",
  "ethics_expired",
  "denied_by_owner",
] as const;

/** What the patient is asked. */
export const ASK_REASONS = [
  "ask_controls_only",
  "ask_paediatric",
  "ask_one_gender",
  "ask_vulnerable_population",
  "ask_illegal_behaviour",
  "ask_stigmatised_disease",
  "ask_sexual_health",
  "ask_psychological_traits",
] as const;

export type ConsentReason = (typeof CONSENT_REASONS)[number];
export type RequestReason = (typeof REQUEST_REASONS)[number];
export type AskReason = (typeof ASK_REASONS)[number];
export type DenyReason = ConsentReason | RequestReason;
export type Reason = "permitted" | DenyReason | AskReason;

/** The answer to a request and the one word why. */
export type Decision =
  | { readonly decision: "PERMIT"; readonly reason: "permitted" }
  | { readonly decision: "ABSTAIN"; readonly reason: AskReason }
  | { readonly decision: "DENY"; readonly reason: DenyReason };
