// SPDX-License-Identifier: Apache-2.0

package types

import "slices"

// monthSeconds is the month of DUO's time limit (TS).
const monthSeconds = 30 * secondsPerDay

// admitted are the DUO permissions (EBISPOT/DUO) under which each kind of research may be done; the chain takes DS for a match.
func (k IntentKind) admitted() []DuoPermission {
	switch k {
	case INTENT_KIND_DISEASE:
		return []DuoPermission{DUO_PERMISSION_NRES, DUO_PERMISSION_GRU, DUO_PERMISSION_HMB, DUO_PERMISSION_DS}
	case INTENT_KIND_HEALTH:
		return []DuoPermission{DUO_PERMISSION_NRES, DUO_PERMISSION_GRU, DUO_PERMISSION_HMB}
	case INTENT_KIND_ANY_RESEARCH:
		return []DuoPermission{DUO_PERMISSION_NRES, DUO_PERMISSION_GRU}
	case INTENT_KIND_POPULATION_ORIGINS:
		return []DuoPermission{DUO_PERMISSION_NRES, DUO_PERMISSION_GRU, DUO_PERMISSION_POA}
	case INTENT_KIND_METHODS_AI:
		return []DuoPermission{DUO_PERMISSION_NRES, DUO_PERMISSION_GRU, DUO_PERMISSION_HMB, DUO_PERMISSION_DS, DUO_PERMISSION_POA}
	}
	return nil
}

// duoRefuses is step 6: the permission table, then every modifier in the order of the reasons. IRB asks for ethics in force, which
// step 1 has already asked.
func duoRefuses(terms ConsentTerms, intent Intent, requester Requester, time int64) Reason {
	if !slices.Contains(intent.Kind.admitted(), terms.DuoPermission) {
		return ReasonDuoPermission
	}
	if !within(terms.DuoModifiers, lastModifier) {
		return ReasonModifierUnknown
	}
	params := terms.DuoParams
	checks := []struct {
		modifier DuoModifier
		fails    bool
		reason   Reason
	}{
		{DUO_MODIFIER_NPOA, intent.Kind == INTENT_KIND_POPULATION_ORIGINS, ReasonModifierNPOA},
		{DUO_MODIFIER_NMDS, intent.Kind == INTENT_KIND_METHODS_AI, ReasonModifierNMDS},
		{DUO_MODIFIER_NPU, intent.ForProfit, ReasonModifierNPU},
		{DUO_MODIFIER_NCU, intent.Commercial, ReasonModifierNCU},
		{DUO_MODIFIER_NPUNCU, intent.ForProfit || intent.Commercial, ReasonModifierNPUNCU},
		{DUO_MODIFIER_IRB, intent.EthicsUntil <= time, ReasonEthicsExpired},
		{DUO_MODIFIER_GS, !params.cover(intent.Jurisdictions), ReasonModifierGS},
		{DUO_MODIFIER_TS, intent.Until > time+int64(params.TsMonths)*monthSeconds, ReasonModifierTS},
		{DUO_MODIFIER_MOR, intent.MoratoriumUntil < params.MoratoriumUntil, ReasonModifierMOR},
		{DUO_MODIFIER_PUB, !intent.AcceptsPUB, ReasonModifierPUB},
		{DUO_MODIFIER_COL, !intent.AcceptsCOL, ReasonModifierCOL},
		{DUO_MODIFIER_RTN, !intent.AcceptsRTN, ReasonModifierRTN},
		{DUO_MODIFIER_US, params.User == "" || params.User != requester.Address, ReasonModifierUS},
		{DUO_MODIFIER_IS, !same(params.Institution, requester.Org), ReasonModifierIS},
		{DUO_MODIFIER_PS, !same(params.Project, intent.Study), ReasonModifierPS},
		{DUO_MODIFIER_GSO, !intent.GeneticStudy, ReasonModifierGSO},
		{DUO_MODIFIER_CC, !onlyTreatment(intent.Purposes), ReasonModifierCC},
	}
	for _, check := range checks {
		if check.fails && has(terms.DuoModifiers, uint32(check.modifier)) {
			return check.reason
		}
	}
	return ""
}

// cover says whether every jurisdiction is a country of the consent; a study that names none is covered by none.
func (p DuoParams) cover(jurisdictions []string) bool {
	for _, place := range jurisdictions {
		if !slices.Contains(p.Countries, place) {
			return false
		}
	}
	return len(jurisdictions) > 0
}

func onlyTreatment(purposes []Purpose) bool {
	for _, purpose := range purposes {
		if purpose != PURPOSE_TREAT {
			return false
		}
	}
	return len(purposes) > 0
}
