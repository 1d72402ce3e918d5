// SPDX-License-Identifier: Apache-2.0

package fold

import (
	"bytes"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

func headKey(h types.Head) string         { return h.Owner }
func guardianKey(g types.Guardian) string { return at(g.Ward, g.Guardian) }
func visaKey(v types.Visa) string         { return at(v.Holder, v.Issuer, v.Type) }

func consentRules(r rules) {
	on(r, func(s *State, e *types.EventConsentChanged) {
		put(&s.Consent.Consents, e.Consent, func(c types.Consent) string { return string(c.Id) })
		put(&s.Consent.Heads, e.Head, headKey)
	})
	on(r, func(s *State, e *types.EventConsentsExpired) {
		for _, id := range e.Consents {
			for i := range s.Consent.Consents {
				if bytes.Equal(s.Consent.Consents[i].Id, id) {
					s.Consent.Consents[i].Status = types.CONSENT_STATUS_EXPIRED
				}
			}
		}
		put(&s.Consent.Heads, e.Head, headKey)
	})
	on(r, func(s *State, e *types.EventGuardianChanged) {
		drop(&s.Consent.Guardians, func(g types.Guardian) bool { return guardianKey(g) == guardianKey(e.Guardian) })
		if !e.Removed {
			s.Consent.Guardians = append(s.Consent.Guardians, e.Guardian)
		}
	})
	on(r, func(s *State, e *types.EventTermsRegistered) {
		put(&s.Consent.Terms, e.Terms, func(t types.Terms) string { return string(t.Hash) })
	})
	on(r, func(s *State, e *types.EventIssuerApproved) {
		put(&s.Consent.Issuers, e.Issuer, func(i types.Issuer) string { return i.Address })
	})
	on(r, func(s *State, e *types.EventVisaChanged) {
		drop(&s.Consent.Visas, func(v types.Visa) bool { return visaKey(v) == visaKey(e.Visa) })
		if !e.Revoked {
			s.Consent.Visas = append(s.Consent.Visas, e.Visa)
		}
	})
	on(r, func(s *State, e *types.EventDeidMethodRegistered) {
		put(&s.Consent.DeidMethods, e.Method, func(m types.DeidMethod) string { return string(m.Hash) })
	})
	on(r, func(s *State, e *types.EventParamsUpdated) { s.Consent.Params = e.Params })
}
