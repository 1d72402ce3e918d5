// SPDX-License-Identifier: Apache-2.0

package types_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

func asked() (types.Intent, types.Requester, types.Consent) {
	intent := types.Intent{
		Study: bytes.Repeat([]byte{5}, 32), State: types.StudyActive, ProtocolVersion: 1, CurrentVersion: 1, EthicsUntil: 200,
		Kind: types.INTENT_KIND_HEALTH, Class: types.DATA_CLASS_LAB, DataFrom: 2020, DataTo: 2021, Action: types.ACTION_RELEASE,
		Deid: types.DEID_AGGREGATE, Purposes: []types.Purpose{types.PURPOSE_HRESCH}, Until: 150,
	}
	consent := types.Consent{Status: types.CONSENT_STATUS_ACTIVE, Terms: types.ConsentTerms{
		GrantorCapacity: types.CAPACITY_SELF, Decision: types.DECISION_PERMIT,
		Grantee: types.Grantee{Kind: &types.Grantee_Address{Address: "a"}}, Classes: types.ClassBit(types.DATA_CLASS_LAB),
		DeidFloor: types.DEID_AGGREGATE, Actions: 1 << types.ACTION_RELEASE, DuoPermission: types.DUO_PERMISSION_GRU,
		Purposes: intent.Purposes, DataFrom: 2020, DataTo: 2021, ExpiresAt: 200,
	}}
	return intent, types.Requester{Address: "a"}, consent
}

func TestAModifierNobodyKnowsPermitsNothing(t *testing.T) {
	intent, requester, consent := asked()
	decision, reason := types.Decide(intent, requester, []types.Consent{consent}, 100)
	require.Equal(t, types.DECISION_PERMIT, decision)
	require.Equal(t, types.ReasonPermitted, reason)
	for _, modifiers := range []uint32{1, 1 << 18, 1 << 31} {
		consent.Terms.DuoModifiers = modifiers
		decision, reason = types.Decide(intent, requester, []types.Consent{consent}, 100)
		require.Equal(t, types.DECISION_DENY, decision)
		require.Equal(t, types.ReasonModifierUnknown, reason)
	}
}

func TestNobodyIsNamedByAnEmptyValue(t *testing.T) {
	for _, grantee := range []types.Grantee{
		{}, {Kind: &types.Grantee_Address{}}, {Kind: &types.Grantee_Org{}}, {Kind: &types.Grantee_Study{}},
		{Kind: &types.Grantee_Study{Study: &types.StudyGrantee{}}}, {Kind: &types.Grantee_Class{}},
		{Kind: &types.Grantee_Class{Class: &types.GranteeClass{}}},
	} {
		intent, _, consent := asked()
		intent.Study, consent.Terms.Grantee = nil, grantee
		_, reason := types.Decide(intent, types.Requester{}, []types.Consent{consent}, 100)
		require.Equal(t, types.ReasonGranteeMismatch, reason)
		consent.Terms.Decision = types.DECISION_DENY
		_, reason = types.Decide(intent, types.Requester{}, []types.Consent{consent}, 100)
		require.Equal(t, types.ReasonNoConsent, reason)
	}
}

func TestTheChainTakesDSForAMatch(t *testing.T) {
	intent, requester, consent := asked()
	intent.Kind, consent.Terms.DuoPermission = types.INTENT_KIND_DISEASE, types.DUO_PERMISSION_DS
	decision, _ := types.Decide(intent, requester, []types.Consent{consent}, 100)
	require.Equal(t, types.DECISION_PERMIT, decision)
	intent.Kind = types.INTENT_KIND_HEALTH
	decision, _ = types.Decide(intent, requester, []types.Consent{consent}, 100)
	require.Equal(t, types.DECISION_DENY, decision)
}
