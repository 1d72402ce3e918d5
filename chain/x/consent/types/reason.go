// SPDX-License-Identifier: Apache-2.0

package types

import "slices"

// Reason is why a decision is what it is; the words are those of @aceso/health.
type Reason string

// About the request, before any consent is read, and the answer of a DENY.
const (
	ReasonPermitted            Reason = "permitted"
	ReasonIntentInvalid        Reason = "intent_invalid"
	ReasonActionUnsupported    Reason = "action_unsupported"
	ReasonStudyNotActive       Reason = "study_not_active"
	ReasonProtocolVersionStale Reason = "protocol_version_stale"
	ReasonEthicsExpired        Reason = "ethics_expired"
	ReasonDeniedByOwner        Reason = "denied_by_owner"
)

// Why one PERMIT consent does not permit.
const (
	ReasonNoConsent           Reason = "no_consent"
	ReasonGranteeMismatch     Reason = "grantee_mismatch"
	ReasonConsentVersionStale Reason = "consent_version_stale"
	ReasonVisaMissing         Reason = "visa_missing"
	ReasonVisaExpired         Reason = "visa_expired"
	ReasonConsentNotActive    Reason = "consent_not_active"
	ReasonConsentNotYetValid  Reason = "consent_not_yet_valid"
	ReasonConsentExpired      Reason = "consent_expired"
	ReasonConsentUnderReview  Reason = "consent_under_review"
	ReasonAuthorityExpired    Reason = "authority_expired"
	ReasonClassNotCovered     Reason = "class_not_covered"
	ReasonPeriodNotCovered    Reason = "period_not_covered"
	ReasonActionNotCovered    Reason = "action_not_covered"
	ReasonDuoPermission       Reason = "duo_permission"
	ReasonModifierUnknown     Reason = "modifier_unknown"
	ReasonModifierNPOA        Reason = "modifier_npoa"
	ReasonModifierNMDS        Reason = "modifier_nmds"
	ReasonModifierNPU         Reason = "modifier_npu"
	ReasonModifierNCU         Reason = "modifier_ncu"
	ReasonModifierNPUNCU      Reason = "modifier_npuncu"
	ReasonModifierGS          Reason = "modifier_gs"
	ReasonModifierTS          Reason = "modifier_ts"
	ReasonModifierMOR         Reason = "modifier_mor"
	ReasonModifierPUB         Reason = "modifier_pub"
	ReasonModifierCOL         Reason = "modifier_col"
	ReasonModifierRTN         Reason = "modifier_rtn"
	ReasonModifierUS          Reason = "modifier_us"
	ReasonModifierIS          Reason = "modifier_is"
	ReasonModifierPS          Reason = "modifier_ps"
	ReasonModifierGSO         Reason = "modifier_gso"
	ReasonModifierCC          Reason = "modifier_cc"
	ReasonPurposeNotCovered   Reason = "purpose_not_covered"
	ReasonUseForbidden        Reason = "use_forbidden"
	ReasonDeidBelowFloor      Reason = "deid_below_floor"
	ReasonGranteeNotNamed     Reason = "grantee_not_named"
	ReasonDuaNotAccepted      Reason = "dua_not_accepted"
	ReasonCohortTooSmall      Reason = "cohort_too_small"
	ReasonPriceTooLow         Reason = "price_too_low"
	ReasonTTLExceeded         Reason = "ttl_exceeded"
)

// What the patient is asked.
const (
	ReasonAskControlsOnly         Reason = "ask_controls_only"
	ReasonAskPaediatric           Reason = "ask_paediatric"
	ReasonAskOneGender            Reason = "ask_one_gender"
	ReasonAskVulnerablePopulation Reason = "ask_vulnerable_population"
	ReasonAskIllegalBehaviour     Reason = "ask_illegal_behaviour"
	ReasonAskStigmatisedDisease   Reason = "ask_stigmatised_disease"
	ReasonAskSexualHealth         Reason = "ask_sexual_health"
	ReasonAskPsychologicalTraits  Reason = "ask_psychological_traits"
)

// judged is the order in which a PERMIT is judged: of several consents that fail, the one furthest down is told.
var judged = []Reason{
	ReasonNoConsent, ReasonGranteeMismatch, ReasonConsentVersionStale, ReasonVisaMissing, ReasonVisaExpired, ReasonConsentNotActive,
	ReasonConsentNotYetValid, ReasonConsentExpired, ReasonConsentUnderReview, ReasonAuthorityExpired, ReasonClassNotCovered,
	ReasonPeriodNotCovered, ReasonActionNotCovered, ReasonDuoPermission, ReasonModifierUnknown, ReasonModifierNPOA, ReasonModifierNMDS,
	ReasonModifierNPU, ReasonModifierNCU, ReasonModifierNPUNCU, ReasonEthicsExpired, ReasonModifierGS, ReasonModifierTS, ReasonModifierMOR,
	ReasonModifierPUB, ReasonModifierCOL, ReasonModifierRTN, ReasonModifierUS, ReasonModifierIS, ReasonModifierPS, ReasonModifierGSO,
	ReasonModifierCC, ReasonPurposeNotCovered, ReasonUseForbidden, ReasonDeidBelowFloor, ReasonGranteeNotNamed, ReasonDuaNotAccepted,
	ReasonCohortTooSmall, ReasonPriceTooLow, ReasonTTLExceeded,
}

func (r Reason) rank() int { return slices.Index(judged, r) }
