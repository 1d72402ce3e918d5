// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"
	"slices"
)

// visaUntil is the last second at which a visa of this type is held; false when none ever was.
func (r Requester) visaUntil(kind string) (int64, bool) {
	until, held := int64(0), false
	for _, visa := range r.Visas {
		if visa.Type == kind {
			until, held = max(until, visa.Expires), true
		}
	}
	return until, held
}

// refuses is step 2: does a PERMIT name this requester?
func (g Grantee) refuses(intent Intent, requester Requester, time int64) Reason {
	switch kind := g.Kind.(type) {
	case *Grantee_Study:
		if kind.Study == nil || !same(kind.Study.Study, intent.Study) {
			return ReasonGranteeMismatch
		}
		if kind.Study.ProtocolVersion != intent.ProtocolVersion {
			return ReasonConsentVersionStale
		}
		return ""
	case *Grantee_Class:
		return kind.Class.refuses(requester, time)
	default:
		if g.names(requester) {
			return ""
		}
		return ReasonGranteeMismatch
	}
}

// names says whether the grantee is this very account or org. Nobody is named by an empty value.
func (g Grantee) names(requester Requester) bool {
	switch kind := g.Kind.(type) {
	case *Grantee_Address:
		return kind.Address != "" && kind.Address == requester.Address
	case *Grantee_Org:
		return same(kind.Org, requester.Org)
	}
	return false
}

func same(a, b []byte) bool { return len(a) > 0 && bytes.Equal(a, b) }

func (c *GranteeClass) refuses(requester Requester, time int64) Reason {
	if len(c.GetVisas()) == 0 {
		return ReasonGranteeMismatch
	}
	expired := false
	for _, kind := range c.Visas {
		until, held := requester.visaUntil(kind)
		if !held {
			return ReasonVisaMissing
		}
		expired = expired || until <= time
	}
	if expired {
		return ReasonVisaExpired
	}
	return ""
}

// denies says whether a DENY covers the request. It reaches further than a PERMIT: any protocol version of a study, holders of
// expired visas, a period that only overlaps. Suspension, review and lapsed authority never lift one.
func denies(consent Consent, intent Intent, requester Requester, time int64) bool {
	terms := consent.Terms
	return terms.Decision == DECISION_DENY &&
		consent.Live() &&
		terms.ValidFrom <= time && time < terms.ExpiresAt &&
		has(terms.Classes, uint32(intent.Class)) &&
		terms.DataFrom <= intent.DataTo && intent.DataFrom <= terms.DataTo &&
		terms.Grantee.deniesTo(intent, requester)
}

func (g Grantee) deniesTo(intent Intent, requester Requester) bool {
	switch kind := g.Kind.(type) {
	case *Grantee_Study:
		return kind.Study != nil && same(kind.Study.Study, intent.Study)
	case *Grantee_Class:
		visas := kind.Class.GetVisas()
		return len(visas) > 0 && !slices.ContainsFunc(visas, func(kind string) bool {
			_, held := requester.visaUntil(kind)
			return !held
		})
	default:
		return g.names(requester)
	}
}

// coverRefuses is step 3: is a PERMIT alive, and does it cover class, period and action?
func coverRefuses(consent Consent, intent Intent, time int64) Reason {
	if reason := consent.restReason(time); reason != "" {
		return reason
	}
	terms := consent.Terms
	switch {
	case !has(terms.Classes, uint32(intent.Class)):
		return ReasonClassNotCovered
	case intent.DataFrom < terms.DataFrom || terms.DataTo < intent.DataTo:
		return ReasonPeriodNotCovered
	case !has(terms.Actions, uint32(intent.Action)):
		return ReasonActionNotCovered
	}
	return ""
}

// hardEnd is the last second to which the terms can carry an access by this requester, the TS modifier aside: the earliest of
// expiry, review, the grantor's authority and the visas it rests on.
func (t ConsentTerms) hardEnd(requester Requester) int64 {
	end := t.ExpiresAt
	if t.ReviewAt != 0 {
		end = min(end, t.ReviewAt)
	}
	if t.GrantorCapacity != CAPACITY_SELF {
		end = min(end, t.AuthorityExpires)
	}
	for _, kind := range t.Grantee.GetClass().GetVisas() {
		until, _ := requester.visaUntil(kind)
		end = min(end, until)
	}
	return end
}
