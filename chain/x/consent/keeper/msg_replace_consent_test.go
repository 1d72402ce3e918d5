// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

func TestAReplacementIsTheNextVersionAndEndsTheFirst(t *testing.T) {
	w := newWorld(t)
	first := w.mustGrant(alice, terms(10))
	w.silence()
	second, err := w.replace(alice, first, terms(11))
	require.NoError(t, err)
	require.Equal(t, types.CONSENT_STATUS_SUPERSEDED, w.consent(first).Status)
	require.Equal(t, uint32(2), w.consent(second).Version)
	require.Equal(t, first, w.consent(second).Supersedes)
	require.Equal(t, uint64(2), w.head(alice).Version)
	require.Equal(t, types.SetOf([]types.Consent{w.consent(second)}), w.head(alice).ConsentSet)
	require.Len(t, w.said(), 2)
	require.Equal(t, &types.EventConsentChanged{Consent: w.consent(first), Head: w.head(alice)}, w.said()[0])
	require.Equal(t, &types.EventConsentChanged{Consent: w.consent(second), Head: w.head(alice)}, w.said()[1])
}

func TestReplaceConsentIsRefusedWhen(t *testing.T) {
	rows := []struct {
		title string
		run   func(w *world, first []byte) error
		err   error
	}{
		{"the predecessor is unknown", func(w *world, _ []byte) error { return second(w.replace(alice, hash(9), terms(11))) }, types.ErrConsentNotFound},
		{"it is another's", func(w *world, first []byte) error { return second(w.replace(bob, first, terms(11))) }, types.ErrNotConsentOwner},
		{"the predecessor is withdrawn", func(w *world, first []byte) error {
			require.NoError(w.t, w.withdraw(alice, first, types.WITHDRAWAL_MODE_STOP_NEW))
			return second(w.replace(alice, first, terms(11)))
		}, types.ErrConsentOver},
		{"the predecessor is superseded", func(w *world, first []byte) error {
			require.NoError(w.t, second(w.replace(alice, first, terms(11))))
			return second(w.replace(alice, first, terms(12)))
		}, types.ErrConsentOver},
		{"the predecessor has expired", func(w *world, first []byte) error {
			w.later(300 * day)
			return second(w.replace(alice, first, terms(11)))
		}, types.ErrConsentOver},
		{"the new terms are bad", func(w *world, first []byte) error {
			bad := terms(11)
			bad.Purposes = nil
			return second(w.replace(alice, first, bad))
		}, types.ErrEmptySet},
		{"the policy is the old one", func(w *world, first []byte) error { return second(w.replace(alice, first, terms(10))) }, types.ErrConsentExists},
	}
	for _, row := range rows {
		t.Run(row.title, func(t *testing.T) {
			w := newWorld(t)
			require.ErrorIs(t, row.run(w, w.mustGrant(alice, terms(10))), row.err)
		})
	}
}

func second(_ []byte, err error) error { return err }

// byAttorney are the terms of the power of attorney, as wide as those of the owner in person.
func byAttorney(policy byte) types.ConsentTerms {
	t := terms(policy)
	t.GrantorCapacity, t.AuthorityRef, t.AuthorityExpires = types.CAPACITY_POA_HEALTH, "file 1", start+day
	return t
}

func TestWhoActsForAnotherCanOnlyNarrow(t *testing.T) {
	wider := map[string]func(t *types.ConsentTerms){
		"another grantee":         func(t *types.ConsentTerms) { t.Grantee.Kind = &types.Grantee_Address{Address: carol} },
		"one class more":          func(t *types.ConsentTerms) { t.Classes |= types.ClassBit(types.DATA_CLASS_NOTES) },
		"one action more":         func(t *types.ConsentTerms) { t.Actions |= 1 << types.ACTION_COMPUTE },
		"less de-identification":  func(t *types.ConsentTerms) { t.DeidFloor = types.DEID_EXPERT },
		"one purpose more":        func(t *types.ConsentTerms) { t.Purposes = append(t.Purposes, types.PURPOSE_HMARKT) },
		"an earlier year":         func(t *types.ConsentTerms) { t.DataFrom-- },
		"a later year":            func(t *types.ConsentTerms) { t.DataTo++ },
		"a later end":             func(t *types.ConsentTerms) { t.ExpiresAt++ },
		"an earlier beginning":    func(t *types.ConsentTerms) { t.ValidFrom-- },
		"a use no longer refused": func(t *types.ConsentTerms) { t.Forbidden = 0 },
		"a modifier dropped":      func(t *types.ConsentTerms) { t.DuoModifiers, t.DuoParams = 0, types.DuoParams{} },
		"one country more":        func(t *types.ConsentTerms) { t.DuoParams.Countries = []string{"DE", "US"} },
		"a wider DUO permission":  func(t *types.ConsentTerms) { t.DuoPermission = types.DUO_PERMISSION_GRU },
		"a lower price":           func(t *types.ConsentTerms) { t.MinPrice.Commercial-- },
	}
	own := func(t types.ConsentTerms) types.ConsentTerms {
		t.DuoPermission, t.Forbidden, t.MinPrice.Commercial = types.DUO_PERMISSION_HMB, 1<<types.FORBIDDEN_LINK, 10
		t.DuoModifiers, t.DuoParams.Countries = 1<<types.DUO_MODIFIER_GS, []string{"DE"}
		return t
	}
	for title, change := range wider {
		t.Run(title+" is refused", func(t *testing.T) {
			w := newWorld(t)
			first := w.mustGrant(alice, own(terms(10)))
			widened := own(byAttorney(11))
			change(&widened)
			require.ErrorIs(t, second(w.replace(alice, first, widened)), types.ErrWidened)
			require.ErrorIs(t, second(w.grant(alice, widened)), types.ErrWidened)
			narrowed := own(byAttorney(11))
			require.NoError(t, second(w.replace(alice, first, narrowed)))
		})
	}
}

func TestADenialIsNeverLiftedByWhoActsForAnother(t *testing.T) {
	w := newWorld(t)
	denial := terms(10)
	denial.Decision = types.DECISION_DENY
	first := w.mustGrant(alice, denial)
	require.ErrorIs(t, second(w.replace(alice, first, byAttorney(11))), types.ErrWidened)
	require.NoError(t, second(w.replace(alice, first, terms(11))))
}

func TestWhoNeverConsentedInPersonCanBeRepresented(t *testing.T) {
	w := newWorld(t)
	w.mustGrant(alice, byAttorney(10))
}
