// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

const (
	request = "/aceso.study.v1.MsgRequestAccess"
	round   = "/aceso.attestation.v1.MsgOpenRound"
)

func (w *world) pause(until int64, typeURLs ...string) error {
	_, err := w.msg.PauseMessages(w.ctx, &types.MsgPauseMessages{Council: w.who("council"), TypeUrls: typeURLs, Until: until})
	return err
}

func (w *world) paused(typeURL string) bool {
	w.t.Helper()
	paused, err := w.k.IsPaused(w.ctx, typeURL)
	require.NoError(w.t, err)
	return paused
}

func TestGovernanceAloneApprovesOrgsNamesTheCouncilAndSetsParameters(t *testing.T) {
	w := newWorld(t, smallGenesis())
	_, err := w.msg.ApproveOrg(w.ctx, &types.MsgApproveOrg{Authority: w.who("x"), Id: "o", Name: "O"})
	require.ErrorIs(t, err, types.ErrUnauthorized)
	_, err = w.msg.SetCouncil(w.ctx, &types.MsgSetCouncil{Authority: w.who("x"), Council: w.who("x"), Expires: start + 1})
	require.ErrorIs(t, err, types.ErrUnauthorized)
	_, err = w.msg.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: w.who("x"), Params: types.DefaultParams()})
	require.ErrorIs(t, err, types.ErrUnauthorized)

	_, err = w.msg.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: w.gov})
	require.ErrorIs(t, err, types.ErrParamsRefused)
	_, err = w.msg.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: w.gov, Params: types.DefaultParams()})
	require.NoError(t, err)
	params, err := w.k.GetParams(w.ctx)
	require.NoError(t, err)
	require.Equal(t, types.DefaultParams(), params)
	require.Equal(t, []*types.EventParamsUpdated{{Params: params}}, events(w, &types.EventParamsUpdated{}))
}

func TestAnOrgIsApprovedOnce(t *testing.T) {
	w := newWorld(t, smallGenesis())
	approve := func(id, name string) error {
		_, err := w.msg.ApproveOrg(w.ctx, &types.MsgApproveOrg{Authority: w.gov, Id: id, Name: name})
		return err
	}
	require.NoError(t, approve("clinic-1", "Clinic One"))
	require.Equal(t, []*types.EventOrgApproved{{Org: types.Org{Id: "clinic-1", Name: "Clinic One", Approved: start}}}, events(w, &types.EventOrgApproved{}))
	require.ErrorIs(t, approve("clinic-1", "Again"), types.ErrOrgExists)
	for _, pair := range [][2]string{{"", "x"}, {"Clinic", "x"}, {"a b", "x"}, {"ok", ""}, {"ok", "tab\there"}, {"ok", "naïve"}} {
		require.ErrorIs(t, approve(pair[0], pair[1]), types.ErrOrgRefused, pair)
	}
}

func TestACouncilIsNamedForAtMostAYear(t *testing.T) {
	w := newWorld(t, smallGenesis())
	name := func(expires int64) error {
		_, err := w.msg.SetCouncil(w.ctx, &types.MsgSetCouncil{Authority: w.gov, Council: w.who("council"), Expires: expires})
		return err
	}
	require.ErrorIs(t, name(start), types.ErrCouncilRefused)
	require.ErrorIs(t, name(start+types.MaxCouncilTerm+1), types.ErrCouncilRefused)
	_, err := w.msg.SetCouncil(w.ctx, &types.MsgSetCouncil{Authority: w.gov, Council: "nobody", Expires: start + 1})
	require.ErrorIs(t, err, types.ErrAddressRefused)
	is, err := w.k.IsCouncil(w.ctx, w.who("council"))
	require.NoError(t, err)
	require.False(t, is, "before one is named")
	require.NoError(t, name(start+types.MaxCouncilTerm))
	require.Len(t, events(w, &types.EventCouncilSet{}), 1)
	for _, c := range []struct {
		who  string
		time int64
		is   bool
	}{{"council", start, true}, {"impostor", start, false}, {"council", start + types.MaxCouncilTerm - 1, true}, {"council", start + types.MaxCouncilTerm, false}} {
		w.at(c.time)
		is, err := w.k.IsCouncil(w.ctx, w.who(c.who))
		require.NoError(t, err)
		require.Equal(t, c.is, is, c)
	}
}

func TestAPauseStopsATypeUntilItsTime(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.council()
	require.NoError(t, w.pause(start+3*day, request, round))
	require.Equal(t, []*types.EventPaused{{Pauses: []types.Pause{{TypeUrl: request, From: start, Until: start + 3*day}, {TypeUrl: round, From: start, Until: start + 3*day}}}},
		events(w, &types.EventPaused{}))
	require.True(t, w.paused(request))
	require.False(t, w.paused("/aceso.study.v1.MsgCreateStudy"))
	w.at(start + 3*day)
	require.False(t, w.paused(request))
	w.at(start + 10*day)
	require.ErrorIs(t, w.pause(start+10*day+1, request), types.ErrPauseBudget)
	w.at(start + 17*day)
	require.NoError(t, w.pause(start+20*day, request), "the earlier pause has left the window")
	pauses, err := w.query.Council(w.ctx, &types.QueryCouncilRequest{})
	require.NoError(t, err)
	require.Len(t, pauses.Pauses, 1)
}

func TestAPauseIsRefused(t *testing.T) {
	w := newWorld(t, smallGenesis())
	require.ErrorIs(t, w.pause(start+1, request), types.ErrNotCouncil, "before one is named")
	w.council()
	many := make([]string, types.MaxPauseTypes+1)
	cases := []struct {
		name  string
		until int64
		types []string
		err   error
	}{
		{"nothing", start + 1, nil, types.ErrPauseRefused},
		{"too many", start + 1, many, types.ErrPauseRefused},
		{"one twice", start + 1, []string{request, request}, types.ErrPauseRefused},
		{"a way out", start + 1, []string{"/aceso.consent.v1.MsgWithdrawConsent"}, types.ErrPauseRefused},
		{"a cosmos message", start + 1, []string{"/cosmos.bank.v1beta1.MsgSend"}, types.ErrPauseRefused},
		{"longer than 72 hours", start + 3*day + 1, []string{request}, types.ErrPauseBudget},
	}
	for _, c := range cases {
		require.ErrorIs(t, w.pause(c.until, c.types...), c.err, c.name)
	}
	w.at(start + types.MaxCouncilTerm)
	require.ErrorIs(t, w.pause(w.now()+1, request), types.ErrNotCouncil, "its term is over")
	require.False(t, w.paused("/aceso.consent.v1.MsgWithdrawConsent"))
}

func TestUnpauseEndsAPauseEarlyAndGivesTheRestOfTheBudgetBack(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.council()
	unpause := func(typeURLs ...string) error {
		_, err := w.msg.Unpause(w.ctx, &types.MsgUnpause{Council: w.who("council"), TypeUrls: typeURLs})
		return err
	}
	require.ErrorIs(t, unpause(request), types.ErrNotPaused)
	require.ErrorIs(t, unpause(), types.ErrPauseRefused)
	require.NoError(t, w.pause(start+3*day, request))
	_, err := w.msg.Unpause(w.ctx, &types.MsgUnpause{Council: w.who("impostor"), TypeUrls: []string{request}})
	require.ErrorIs(t, err, types.ErrNotCouncil)
	w.at(start + day)
	events(w, &types.EventPaused{})
	require.NoError(t, unpause(request))
	require.Equal(t, []*types.EventPaused{{Pauses: []types.Pause{{TypeUrl: request, From: start, Until: start + day}}}}, events(w, &types.EventPaused{}))
	require.False(t, w.paused(request))
	require.NoError(t, w.pause(w.now()+2*day, request))
	require.ErrorIs(t, w.pause(w.now()+2*day+1, request), types.ErrPauseBudget)
}
