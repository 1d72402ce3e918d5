// SPDX-License-Identifier: Apache-2.0

package types

import "slices"

// Decide answers whether the requester may do what the intent says with data that these consents cover, at a time (unix seconds).
// `consents` are all of one owner, dead ones included: what does not apply is left out here. DENY > ABSTAIN > PERMIT, and nothing
// is permitted by default. On the chain DS matches any disease: the disease stands in the policy document, which trustees open.
// The rules and their order: test/vectors/README-decide.md; the twin is `decide` in @aceso/health; both read decide.json.
func Decide(intent Intent, requester Requester, consents []Consent, time int64) (Decision, Reason) {
	if reason := intent.refuses(time); reason != "" {
		return DECISION_DENY, reason
	}
	for _, consent := range consents {
		if denies(consent, intent, requester, time) {
			return DECISION_DENY, ReasonDeniedByOwner
		}
	}
	decision, reason := DECISION_DENY, ReasonNoConsent
	for _, consent := range consents {
		if consent.Terms.Decision != DECISION_PERMIT {
			continue
		}
		next, why := judge(consent, intent, requester, time)
		if next == DECISION_PERMIT {
			return next, why
		}
		if next == DECISION_ABSTAIN {
			decision, reason = next, why
		}
		if decision == DECISION_DENY && why.rank() > reason.rank() {
			reason = why
		}
	}
	return decision, reason
}

// refuses is steps 0 and 1: the request itself.
func (i Intent) refuses(time int64) Reason {
	known := i.Kind > INTENT_KIND_UNSPECIFIED && i.Kind <= INTENT_KIND_METHODS_AI &&
		i.Class > DATA_CLASS_UNSPECIFIED && i.Class <= DATA_CLASS_SURVEY &&
		i.Deid > DEID_UNSPECIFIED && i.Deid <= DEID_IDENTIFIED &&
		i.Action > ACTION_UNSPECIFIED && i.Action <= ACTION_RELEASE
	switch {
	case !known || i.DataFrom == 0 || i.DataFrom > i.DataTo:
		return ReasonIntentInvalid
	case i.Action != ACTION_RELEASE:
		return ReasonActionUnsupported
	case i.State != StudyActive:
		return ReasonStudyNotActive
	case i.ProtocolVersion != i.CurrentVersion:
		return ReasonProtocolVersionStale
	case i.EthicsUntil <= time:
		return ReasonEthicsExpired
	}
	return ""
}

// judge takes one PERMIT through the table; it stops at the first row that fails.
func judge(consent Consent, intent Intent, requester Requester, time int64) (Decision, Reason) {
	terms := consent.Terms
	reason := terms.Grantee.refuses(intent, requester, time)
	if reason == "" {
		reason = coverRefuses(consent, intent, time)
	}
	if reason == "" {
		reason = duoRefuses(terms, intent, requester, time)
	}
	if reason == "" {
		reason = useRefuses(terms, intent, requester)
	}
	if reason == "" {
		reason = boundRefuses(terms, intent, requester, time)
	}
	if reason != "" {
		return DECISION_DENY, reason
	}
	// A consent that names the study is the patient's answer to the question.
	if ask := intent.firstAsk(); ask != "" && terms.Grantee.GetStudy() == nil {
		return DECISION_ABSTAIN, ask
	}
	return DECISION_PERMIT, ReasonPermitted
}

func (i Intent) firstAsk() Reason {
	asks := []Reason{
		ReasonAskControlsOnly, ReasonAskPaediatric, ReasonAskOneGender, ReasonAskVulnerablePopulation, ReasonAskIllegalBehaviour,
		ReasonAskStigmatisedDisease, ReasonAskSexualHealth, ReasonAskPsychologicalTraits,
	}
	for n, reason := range asks {
		if has(i.Asks, uint32(n)+1) {
			return reason
		}
	}
	return ""
}

// useRefuses is steps 7 to 9: purposes, forbidden uses, de-identification.
func useRefuses(terms ConsentTerms, intent Intent, requester Requester) Reason {
	if len(intent.Purposes) == 0 {
		return ReasonPurposeNotCovered
	}
	uses := intent.Uses
	for _, purpose := range intent.Purposes {
		if !slices.Contains(terms.Purposes, purpose) {
			return ReasonPurposeNotCovered
		}
		if purpose == PURPOSE_HMARKT {
			uses |= bit(uint32(FORBIDDEN_ADVERTISING))
		}
	}
	if intent.Kind == INTENT_KIND_METHODS_AI {
		uses |= bit(uint32(FORBIDDEN_AI_TRAINING))
	}
	nearlyIdentified := intent.Deid >= DEID_LIMITED_SET
	switch {
	case uses&terms.Forbidden != 0:
		return ReasonUseForbidden
	case intent.Deid > terms.DeidFloor:
		return ReasonDeidBelowFloor
	case nearlyIdentified && terms.Grantee.GetClass() != nil:
		return ReasonGranteeNotNamed
	case nearlyIdentified && !requester.DuaAccepted:
		return ReasonDuaNotAccepted
	}
	return ""
}

// boundRefuses is steps 10 to 12: cohort, price, time.
func boundRefuses(terms ConsentTerms, intent Intent, requester Requester, time int64) Reason {
	minimum := terms.MinPrice.NonProfit
	if intent.Commercial || intent.ForProfit {
		minimum = terms.MinPrice.Commercial
	}
	switch {
	case intent.Cohort < intent.KMin:
		return ReasonCohortTooSmall
	case intent.Price < minimum:
		return ReasonPriceTooLow
	case intent.Until <= time || intent.Until > terms.hardEnd(requester):
		return ReasonTTLExceeded
	}
	return ""
}
