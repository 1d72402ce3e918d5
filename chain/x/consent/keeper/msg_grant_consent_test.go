// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/x/consent/types"
)

func TestAGrantIsNamedByItsPolicyAndCommittedToInTheHead(t *testing.T) {
	w := newWorld(t)
	w.silence()
	id := w.mustGrant(alice, terms(10))

	found := w.consent(id)
	owner := make([]byte, 20)
	for i := range owner {
		owner[i] = 1
	}
	require.Equal(t, canon.ConsentID(chainID, owner, hash(10)), id)
	require.Equal(t, types.CONSENT_STATUS_ACTIVE, found.Status)
	require.Equal(t, uint32(1), found.Version)
	require.Equal(t, start, found.Granted)
	head := w.head(alice)
	require.Equal(t, types.Head{Owner: alice, Version: 1, ConsentSet: canon.ConsentSet([][]byte{id})}, head)
	require.Len(t, w.said(), 1)
	require.Equal(t, &types.EventConsentChanged{Consent: found, Head: head}, w.said()[0])
}

func TestTheHeadCommitsToTheSortedLiveSet(t *testing.T) {
	w := newWorld(t)
	one, two := w.mustGrant(alice, terms(10)), w.mustGrant(alice, terms(11))
	if string(one) > string(two) {
		one, two = two, one
	}
	require.Equal(t, canon.ConsentSet([][]byte{one, two}), w.head(alice).ConsentSet)
	require.Equal(t, uint64(2), w.head(alice).Version)
}

func TestAnAddressInCapitalsIsTheSameAccount(t *testing.T) {
	w := newWorld(t)
	wanted := terms(10)
	wanted.Grantee.Kind = &types.Grantee_Address{Address: strings.ToUpper(bob)}
	id := w.mustGrant(strings.ToUpper(alice), wanted)
	require.Equal(t, alice, w.consent(id).Owner)
	require.Equal(t, bob, granteeOf(w, id))
}

func TestGrantConsentIsRefusedWhen(t *testing.T) {
	class := func(visas ...string) types.Grantee {
		return types.Grantee{Kind: &types.Grantee_Class{Class: &types.GranteeClass{Visas: visas}}}
	}
	rows := []struct {
		title  string
		change func(t *types.ConsentTerms)
		err    error
	}{
		{"the decision is unknown", func(t *types.ConsentTerms) { t.Decision = 9 }, types.ErrUnknownValue},
		{"the decision is ABSTAIN", func(t *types.ConsentTerms) { t.Decision = types.DECISION_ABSTAIN }, types.ErrUnknownValue},
		{"the policy hash is short", func(t *types.ConsentTerms) { t.PolicyHash = hash(1)[:31] }, types.ErrFieldInvalid},
		{"the terms hash is missing", func(t *types.ConsentTerms) { t.TermsHash = nil }, types.ErrFieldInvalid},
		{"the terms are unknown", func(t *types.ConsentTerms) { t.TermsHash = hash(2) }, types.ErrTermsUnknown},
		{"the grantee is empty", func(t *types.ConsentTerms) { t.Grantee = types.Grantee{} }, types.ErrGranteeInvalid},
		{"the grantee address is empty", func(t *types.ConsentTerms) { t.Grantee.Kind = &types.Grantee_Address{} }, types.ErrGranteeInvalid},
		{"the grantee address is none", func(t *types.ConsentTerms) { t.Grantee.Kind = &types.Grantee_Address{Address: "aceso1x"} }, types.ErrFieldInvalid},
		{"the grantee org is short", func(t *types.ConsentTerms) { t.Grantee.Kind = &types.Grantee_Org{Org: []byte{1}} }, types.ErrGranteeInvalid},
		{"the grantee study has no version", func(t *types.ConsentTerms) {
			t.Grantee.Kind = &types.Grantee_Study{Study: &types.StudyGrantee{Study: hash(3)}}
		}, types.ErrGranteeInvalid},
		{"the grantee class is empty", func(t *types.ConsentTerms) { t.Grantee = class() }, types.ErrGranteeInvalid},
		{"a visa type stands twice", func(t *types.ConsentTerms) { t.Grantee = class("A", "A") }, types.ErrGranteeInvalid},
		{"a visa type is not printable", func(t *types.ConsentTerms) { t.Grantee = class("A\n") }, types.ErrFieldInvalid},
		{"classes are empty", func(t *types.ConsentTerms) { t.Classes = 0 }, types.ErrEmptySet},
		{"a class is unknown", func(t *types.ConsentTerms) { t.Classes |= 1 << 8 }, types.ErrUnknownValue},
		{"the unspecified class is named", func(t *types.ConsentTerms) { t.Classes |= 1 }, types.ErrUnknownValue},
		{"actions are empty", func(t *types.ConsentTerms) { t.Actions = 0 }, types.ErrEmptySet},
		{"an action is unknown", func(t *types.ConsentTerms) { t.Actions |= 1 << 4 }, types.ErrUnknownValue},
		{"purposes are empty", func(t *types.ConsentTerms) { t.Purposes = nil }, types.ErrEmptySet},
		{"a purpose is unknown", func(t *types.ConsentTerms) { t.Purposes = []types.Purpose{10} }, types.ErrUnknownValue},
		{"a purpose stands twice", func(t *types.ConsentTerms) { t.Purposes = append(t.Purposes, t.Purposes...) }, types.ErrUnknownValue},
		{"a forbidden use is unknown", func(t *types.ConsentTerms) { t.Forbidden = 1 << 7 }, types.ErrUnknownValue},
		{"the floor is unset", func(t *types.ConsentTerms) { t.DeidFloor = 0 }, types.ErrUnknownValue},
		{"the DUO permission is unset", func(t *types.ConsentTerms) { t.DuoPermission = 0 }, types.ErrUnknownValue},
		{"a DUO modifier is unknown", func(t *types.ConsentTerms) { t.DuoModifiers = 1 << 18 }, types.ErrUnknownValue},
		{"GS has no country", func(t *types.ConsentTerms) { t.DuoModifiers = 1 << types.DUO_MODIFIER_GS }, types.ErrModifierInvalid},
		{"a country has no GS", func(t *types.ConsentTerms) { t.DuoParams.Countries = []string{"US"} }, types.ErrModifierInvalid},
		{"a country is no ISO code", func(t *types.ConsentTerms) {
			t.DuoModifiers, t.DuoParams.Countries = 1<<types.DUO_MODIFIER_GS, []string{"usa"}
		}, types.ErrModifierInvalid},
		{"TS has no months", func(t *types.ConsentTerms) { t.DuoModifiers = 1 << types.DUO_MODIFIER_TS }, types.ErrModifierInvalid},
		{"MOR has no time", func(t *types.ConsentTerms) { t.DuoModifiers = 1 << types.DUO_MODIFIER_MOR }, types.ErrModifierInvalid},
		{"US has no user", func(t *types.ConsentTerms) { t.DuoModifiers = 1 << types.DUO_MODIFIER_US }, types.ErrModifierInvalid},
		{"the user is no address", func(t *types.ConsentTerms) {
			t.DuoModifiers, t.DuoParams.User = 1<<types.DUO_MODIFIER_US, "someone"
		}, types.ErrFieldInvalid},
		{"IS has no institution", func(t *types.ConsentTerms) { t.DuoModifiers = 1 << types.DUO_MODIFIER_IS }, types.ErrModifierInvalid},
		{"PS has no project", func(t *types.ConsentTerms) { t.DuoModifiers = 1 << types.DUO_MODIFIER_PS }, types.ErrModifierInvalid},
		{"the years are not in order", func(t *types.ConsentTerms) { t.DataFrom = 2027 }, types.ErrFieldInvalid},
		{"the first year is unset", func(t *types.ConsentTerms) { t.DataFrom = 0 }, types.ErrFieldInvalid},
		{"expiry is unset", func(t *types.ConsentTerms) { t.ExpiresAt = 0 }, types.ErrExpiryInvalid},
		{"expiry is now", func(t *types.ConsentTerms) { t.ValidFrom, t.ExpiresAt = 0, start }, types.ErrExpiryInvalid},
		{"expiry is before the beginning", func(t *types.ConsentTerms) { t.ValidFrom = t.ExpiresAt }, types.ErrExpiryInvalid},
		{"expiry is over 3650 days ahead", func(t *types.ConsentTerms) { t.ExpiresAt = start + 3650*day + 1 }, types.ErrExpiryInvalid},
		{"a paid transfer lasts over 365 days", func(t *types.ConsentTerms) { t.MinPrice.NonProfit, t.ExpiresAt = 1, start+365*day+1 }, types.ErrExpiryInvalid},
		{"a paid transfer names nobody", func(t *types.ConsentTerms) { t.MinPrice.Commercial, t.Grantee = 1, class("A") }, types.ErrGranteeNotNamed},
		{"a limited set goes to nobody named", func(t *types.ConsentTerms) { t.DeidFloor, t.Grantee = types.DEID_LIMITED_SET, class("A") }, types.ErrGranteeNotNamed},
		{"identified data go to nobody named", func(t *types.ConsentTerms) { t.DeidFloor, t.Grantee = types.DEID_IDENTIFIED, class("A") }, types.ErrGranteeNotNamed},
		{"the capacity is unset", func(t *types.ConsentTerms) { t.GrantorCapacity = 0 }, types.ErrUnknownValue},
		{"SELF shows an authority", func(t *types.ConsentTerms) { t.AuthorityRef = "file 1" }, types.ErrAuthorityInvalid},
		{"another's capacity has no authority", func(t *types.ConsentTerms) {
			t.GrantorCapacity, t.AuthorityExpires = types.CAPACITY_POA_HEALTH, start+day
		}, types.ErrAuthorityInvalid},
		{"the authority has run out", func(t *types.ConsentTerms) {
			t.GrantorCapacity, t.AuthorityRef, t.AuthorityExpires = types.CAPACITY_POA_HEALTH, "file 1", start
		}, types.ErrAuthorityInvalid},
		{"a parent names no majority", func(t *types.ConsentTerms) {
			t.GrantorCapacity, t.AuthorityRef, t.AuthorityExpires = types.CAPACITY_PARENT_GUARDIAN, "file 1", start+day
		}, types.ErrReviewInvalid},
		{"the review is not ahead", func(t *types.ConsentTerms) { t.ReviewAt = start }, types.ErrReviewInvalid},
	}
	for _, row := range rows {
		t.Run(row.title, func(t *testing.T) {
			w := newWorld(t)
			refused := terms(10)
			row.change(&refused)
			_, err := w.grant(alice, refused)
			require.ErrorIs(t, err, row.err)
			_, err = w.grant(alice, terms(10)) // the twin without the change
			require.NoError(t, err)
		})
	}
}

func TestTheLongestConsentsAreAccepted(t *testing.T) {
	w := newWorld(t)
	free, paid, parent := terms(10), terms(11), terms(12)
	free.ExpiresAt = start + 3650*day
	paid.ExpiresAt, paid.MinPrice.Commercial = start+365*day, 9_000
	parent.GrantorCapacity, parent.AuthorityRef, parent.AuthorityExpires, parent.ReviewAt = types.CAPACITY_PARENT_GUARDIAN, "file 1", start+day, start+100*day
	w.mustGrant(alice, free)
	w.mustGrant(alice, paid)
	w.mustGrant(carol, parent)
}

func TestADenialNeedsNoPurposeActionOrFloor(t *testing.T) {
	w := newWorld(t)
	w.mustGrant(alice, types.ConsentTerms{
		GrantorCapacity: types.CAPACITY_SELF, Decision: types.DECISION_DENY, Grantee: terms(1).Grantee,
		Classes: types.ClassBit(types.DATA_CLASS_LAB), DataFrom: 2000, DataTo: 2100, ExpiresAt: start + day, PolicyHash: hash(10), TermsHash: hash(1),
	})
}

func TestAPolicyIsUsedOnce(t *testing.T) {
	w := newWorld(t)
	id := w.mustGrant(alice, terms(10))
	_, err := w.grant(alice, terms(10))
	require.ErrorIs(t, err, types.ErrConsentExists)
	require.NoError(t, w.withdraw(alice, id, types.WITHDRAWAL_MODE_STOP_NEW))
	_, err = w.grant(alice, terms(10))
	require.ErrorIs(t, err, types.ErrConsentExists)
}

func TestPermissionsEndAtSixtyAndADenialStillFits(t *testing.T) {
	w := newWorld(t)
	params := types.DefaultParams()
	params.MaxLive, params.MaxLivePermit = 5, 3
	require.NoError(t, w.keeper.SetParams(w.ctx, params))
	require.Equal(t, uint32(60), types.DefaultParams().MaxLivePermit)
	require.Equal(t, uint32(64), types.DefaultParams().MaxLive)
	denial := func(policy byte) types.ConsentTerms {
		d := terms(policy)
		d.Decision = types.DECISION_DENY
		return d
	}

	first := w.mustGrant(alice, terms(10))
	w.mustGrant(alice, terms(11))
	w.mustGrant(alice, terms(12))
	_, err := w.grant(alice, terms(13))
	require.ErrorIs(t, err, types.ErrLimitReached)
	w.mustGrant(alice, denial(14))
	last := w.mustGrant(alice, denial(15))
	_, err = w.grant(alice, denial(16))
	require.ErrorIs(t, err, types.ErrLimitReached)

	_, err = w.replace(alice, first, terms(17)) // takes its predecessor's place
	require.NoError(t, err)
	_, err = w.replace(alice, last, terms(18)) // would take a place kept for a DENY
	require.ErrorIs(t, err, types.ErrLimitReached)
	w.later(400 * day)
	again := terms(19)
	again.ExpiresAt = start + 500*day
	w.mustGrant(alice, again) // the expired ones left their places
}

func granteeOf(w *world, id []byte) string {
	grantee := w.consent(id).Terms.Grantee
	return grantee.GetAddress()
}
