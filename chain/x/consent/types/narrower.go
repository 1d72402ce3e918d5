// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"
	"slices"

	errorsmod "cosmossdk.io/errors"
)

// ValidateNarrowing: who acts for another can only narrow what stands. `standing` are the PERMITs the owner gave in person (for a
// replacement: the predecessor alone); a PERMIT given for another must lie within one of them, if there are any. ErrWidened.
func (t ConsentTerms) ValidateNarrowing(standing []Consent) error {
	if t.GrantorCapacity == CAPACITY_SELF || t.Decision != DECISION_PERMIT || len(standing) == 0 {
		return nil
	}
	if slices.ContainsFunc(standing, func(consent Consent) bool { return t.within(consent.Terms) }) {
		return nil
	}
	return errorsmod.Wrapf(ErrWidened, "grantor_capacity %s: got terms beyond what stands, wanted them within it", t.GrantorCapacity)
}

// within says whether whatever these terms permit, the wider ones permit too. Where two terms cannot be compared it says no.
func (t ConsentTerms) within(wider ConsentTerms) bool {
	return wider.Decision == DECISION_PERMIT &&
		t.Grantee.equal(wider.Grantee) &&
		subset(t.Classes, wider.Classes) &&
		subset(t.Actions, wider.Actions) &&
		t.DeidFloor <= wider.DeidFloor &&
		t.duoWithin(wider) &&
		!slices.ContainsFunc(t.Purposes, func(purpose Purpose) bool { return !slices.Contains(wider.Purposes, purpose) }) &&
		subset(wider.Forbidden, t.Forbidden) &&
		wider.DataFrom <= t.DataFrom && t.DataTo <= wider.DataTo &&
		wider.ValidFrom <= t.ValidFrom && t.ExpiresAt <= wider.ExpiresAt &&
		wider.MinPrice.Commercial <= t.MinPrice.Commercial && wider.MinPrice.NonProfit <= t.MinPrice.NonProfit &&
		(wider.ReviewAt == 0 || (t.ReviewAt != 0 && t.ReviewAt <= wider.ReviewAt))
}

func (t ConsentTerms) duoWithin(wider ConsentTerms) bool {
	p, w := t.DuoParams, wider.DuoParams
	kept := func(modifier DuoModifier, held bool) bool { return !has(wider.DuoModifiers, uint32(modifier)) || held }
	for _, kind := range []IntentKind{
		INTENT_KIND_DISEASE, INTENT_KIND_HEALTH, INTENT_KIND_ANY_RESEARCH, INTENT_KIND_POPULATION_ORIGINS, INTENT_KIND_METHODS_AI,
	} {
		if slices.Contains(kind.admitted(), t.DuoPermission) && !slices.Contains(kind.admitted(), wider.DuoPermission) {
			return false
		}
	}
	return subset(wider.DuoModifiers, t.DuoModifiers) &&
		kept(DUO_MODIFIER_GS, !slices.ContainsFunc(p.Countries, func(code string) bool { return !slices.Contains(w.Countries, code) })) &&
		kept(DUO_MODIFIER_TS, p.TsMonths <= w.TsMonths) &&
		kept(DUO_MODIFIER_MOR, w.MoratoriumUntil <= p.MoratoriumUntil) &&
		kept(DUO_MODIFIER_US, p.User == w.User) &&
		kept(DUO_MODIFIER_IS, bytes.Equal(p.Institution, w.Institution)) &&
		kept(DUO_MODIFIER_PS, bytes.Equal(p.Project, w.Project))
}

// equal compares the grantees; a class may ask for more visas than the wider one.
func (g Grantee) equal(wider Grantee) bool {
	switch kind := g.Kind.(type) {
	case *Grantee_Address:
		return kind.Address == wider.GetAddress()
	case *Grantee_Org:
		return same(kind.Org, wider.GetOrg())
	case *Grantee_Study:
		other := wider.GetStudy()
		return other != nil && same(kind.Study.GetStudy(), other.Study) && kind.Study.GetProtocolVersion() == other.ProtocolVersion
	case *Grantee_Class:
		needed := wider.GetClass().GetVisas()
		return len(needed) > 0 && !slices.ContainsFunc(needed, func(visa string) bool { return !slices.Contains(kind.Class.GetVisas(), visa) })
	}
	return false
}
