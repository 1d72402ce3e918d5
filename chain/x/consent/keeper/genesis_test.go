// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// livedIn is a world in which everything there is has happened.
func livedIn(t *testing.T) (*world, [][]byte) {
	w := newWorld(t)
	w.approve(carol)
	_, err := w.msgs.RegisterVisa(w.ctx, visa())
	require.NoError(t, err)
	_, err = w.msgs.RegisterDeidMethod(w.ctx, &types.MsgRegisterDeidMethod{Authority: gov, Hash: hash(6), Determiner: "D", Scope: "ECG", Until: start + day})
	require.NoError(t, err)
	require.NoError(t, w.addGuardian(alice, carol))
	short := terms(9)
	short.ExpiresAt = start + 1
	ids := [][]byte{w.mustGrant(alice, short), w.mustGrant(alice, terms(10)), w.mustGrant(alice, terms(11)), w.mustGrant(bob, terms(12))}
	w.later(2)
	require.NoError(t, w.withdraw(alice, ids[1], types.WITHDRAWAL_MODE_STOP_NEW))
	_, err = w.replace(alice, ids[2], terms(13))
	require.NoError(t, err)
	require.NoError(t, w.setStatus(bob, ids[3], types.CONSENT_STATUS_SUSPENDED))
	return w, ids
}

func TestAnExportedGenesisStartsTheSameState(t *testing.T) {
	w, _ := livedIn(t)
	exported, err := w.keeper.ExportGenesis(w.ctx)
	require.NoError(t, err)
	require.NoError(t, exported.Validate())

	again := emptyWorld(t)
	require.NoError(t, again.keeper.InitGenesis(again.ctx, exported))
	require.NoError(t, again.keeper.CheckInvariants(again.ctx))
	second, err := again.keeper.ExportGenesis(again.ctx)
	require.NoError(t, err)
	one, err := exported.Marshal()
	require.NoError(t, err)
	two, err := second.Marshal()
	require.NoError(t, err)
	require.Equal(t, one, two)
}

func TestTheEventsAloneRebuildTheState(t *testing.T) {
	w, _ := livedIn(t)
	exported, err := w.keeper.ExportGenesis(w.ctx)
	require.NoError(t, err)

	folded := emptyWorld(t)
	genesis := fold(types.DefaultGenesis(), w)
	require.NoError(t, folded.keeper.InitGenesis(folded.ctx, genesis))
	rebuilt, err := folded.keeper.ExportGenesis(folded.ctx)
	require.NoError(t, err)
	require.Equal(t, exported, rebuilt)
}

func fold(genesis *types.GenesisState, w *world) *types.GenesisState {
	for _, event := range w.said() {
		switch e := event.(type) {
		case *types.EventConsentChanged:
			genesis.Consents = put(genesis.Consents, e.Consent, func(c types.Consent) string { return string(c.Id) })
			genesis.Heads = put(genesis.Heads, e.Head, func(h types.Head) string { return h.Owner })
		case *types.EventConsentsExpired:
			for _, id := range e.Consents {
				for i := range genesis.Consents {
					if string(genesis.Consents[i].Id) == string(id) {
						genesis.Consents[i].Status = types.CONSENT_STATUS_EXPIRED
					}
				}
			}
			genesis.Heads = put(genesis.Heads, e.Head, func(h types.Head) string { return h.Owner })
		case *types.EventTermsRegistered:
			genesis.Terms = append(genesis.Terms, e.Terms)
		case *types.EventGuardianChanged:
			genesis.Guardians = append(genesis.Guardians, e.Guardian)
		case *types.EventVisaChanged:
			genesis.Visas = append(genesis.Visas, e.Visa)
		case *types.EventIssuerApproved:
			genesis.Issuers = append(genesis.Issuers, e.Issuer)
		case *types.EventDeidMethodRegistered:
			genesis.DeidMethods = append(genesis.DeidMethods, e.Method)
		}
	}
	return genesis
}

func put[T any](items []T, item T, key func(T) string) []T {
	for i := range items {
		if key(items[i]) == key(item) {
			items[i] = item
			return items
		}
	}
	return append(items, item)
}

func TestAGenesisIsRefusedWhen(t *testing.T) {
	rows := []struct {
		title  string
		change func(g *types.GenesisState)
		err    error
	}{
		{"a head commits to another set", func(g *types.GenesisState) { g.Heads[0].ConsentSet = hash(1) }, types.ErrGenesisInvalid},
		{"a head is missing", func(g *types.GenesisState) { g.Heads = g.Heads[:1] }, types.ErrGenesisInvalid},
		{"a consent stands twice", func(g *types.GenesisState) { g.Consents = append(g.Consents, g.Consents[0]) }, types.ErrGenesisInvalid},
		{"a status is unknown", func(g *types.GenesisState) { g.Consents[0].Status = 0 }, types.ErrGenesisInvalid},
		{"an owner is no address", func(g *types.GenesisState) { g.Consents[0].Owner = "alice" }, types.ErrGenesisInvalid},
		{"an owner is no address, nor its head's", func(g *types.GenesisState) {
			for i := range g.Consents {
				g.Consents[i].Owner = "owner " + g.Consents[i].Owner
			}
			for i := range g.Heads {
				g.Heads[i].Owner = "owner " + g.Heads[i].Owner
			}
		}, types.ErrGenesisInvalid},
		{"a visa stands twice", func(g *types.GenesisState) { g.Visas = append(g.Visas, g.Visas[0]) }, types.ErrGenesisInvalid},
		{"the parameters are bad", func(g *types.GenesisState) { g.Params.MaxLive = 0 }, types.ErrParamsInvalid},
	}
	for _, row := range rows {
		t.Run(row.title, func(t *testing.T) {
			w, _ := livedIn(t)
			genesis, err := w.keeper.ExportGenesis(w.ctx)
			require.NoError(t, err)
			row.change(genesis)
			require.ErrorIs(t, genesis.Validate(), row.err)
		})
	}
}

func TestQueriesAnswerWhatStands(t *testing.T) {
	w, ids := livedIn(t)
	one, err := w.asks.Consent(w.ctx, &types.QueryConsentRequest{Id: hex.EncodeToString(ids[1])})
	require.NoError(t, err)
	require.Equal(t, w.consent(ids[1]), one.Consent)

	all, err := w.asks.ConsentsByOwner(w.ctx, &types.QueryConsentsByOwnerRequest{Owner: alice})
	require.NoError(t, err)
	require.Len(t, all.Consents, 4)
	live, err := w.asks.ConsentsByOwner(w.ctx, &types.QueryConsentsByOwnerRequest{Owner: alice, LiveOnly: true})
	require.NoError(t, err)
	require.Len(t, live.Consents, 1)
	require.Equal(t, types.SetOf(live.Consents), w.head(alice).ConsentSet)
	first, err := w.asks.ConsentsByOwner(w.ctx, &types.QueryConsentsByOwnerRequest{Owner: alice, Pagination: &query.PageRequest{Limit: 3}})
	require.NoError(t, err)
	require.Len(t, first.Consents, 3)
	rest, err := w.asks.ConsentsByOwner(w.ctx, &types.QueryConsentsByOwnerRequest{Owner: alice, Pagination: &query.PageRequest{Key: first.Pagination.NextKey}})
	require.NoError(t, err)
	require.Len(t, rest.Consents, 1)

	texts, err := w.asks.Terms(w.ctx, &types.QueryTermsRequest{})
	require.NoError(t, err)
	require.Len(t, texts.Terms, 1)
	visas, err := w.asks.Visas(w.ctx, &types.QueryVisasRequest{Holder: bob})
	require.NoError(t, err)
	require.Len(t, visas.Visas, 1)
	params, err := w.asks.Params(w.ctx, &types.QueryParamsRequest{})
	require.NoError(t, err)
	require.Equal(t, types.DefaultParams(), params.Params)
}

func TestAQueryForWhatIsNotThereSaysSo(t *testing.T) {
	w := newWorld(t)
	_, err := w.asks.Consent(w.ctx, &types.QueryConsentRequest{Id: hex.EncodeToString(hash(9))})
	require.Equal(t, codes.NotFound, status.Code(err))
	_, err = w.asks.Consent(w.ctx, &types.QueryConsentRequest{Id: "xyz"})
	require.Equal(t, codes.InvalidArgument, status.Code(err))
	_, err = w.asks.Head(w.ctx, &types.QueryHeadRequest{Owner: stranger})
	require.Equal(t, codes.NotFound, status.Code(err))
	_, err = w.asks.Head(w.ctx, &types.QueryHeadRequest{Owner: "x"})
	require.Equal(t, codes.InvalidArgument, status.Code(err))
	_, err = w.asks.Terms(w.ctx, &types.QueryTermsRequest{Pagination: &query.PageRequest{Limit: 201}})
	require.Equal(t, codes.InvalidArgument, status.Code(err))
}

func TestInvariantsSeeAConsentThatNobodyWouldFind(t *testing.T) {
	for title, spoil := range map[string]func(w *world, ids [][]byte, owner []byte){
		"a head that hides a consent": func(w *world, _ [][]byte, owner []byte) {
			head, err := w.keeper.Heads.Get(w.ctx, owner)
			require.NoError(t, err)
			head.ConsentSet = types.SetOf(nil)
			require.NoError(t, w.keeper.Heads.Set(w.ctx, owner, head))
		},
		"one that is not listed for its owner": func(w *world, ids [][]byte, owner []byte) {
			require.NoError(t, w.keeper.ConsentsByOwner.Remove(w.ctx, collections.Join(owner, ids[3])))
		},
		"one that is over and still in force": func(w *world, ids [][]byte, _ []byte) {
			consent := w.consent(ids[3])
			consent.Status = types.CONSENT_STATUS_WITHDRAWN
			require.NoError(t, w.keeper.Consents.Set(w.ctx, ids[3], consent))
		},
	} {
		t.Run(title, func(t *testing.T) {
			w, ids := livedIn(t)
			require.NoError(t, w.keeper.CheckInvariants(w.ctx))
			owner, err := sdk.AccAddressFromBech32(bob)
			require.NoError(t, err)
			spoil(w, ids, owner)
			require.ErrorIs(t, w.keeper.CheckInvariants(w.ctx), types.ErrInvariantBroken)
		})
	}
}

func TestInvariantsSeeMoreLiveConsentsThanADecisionReads(t *testing.T) {
	w, ids := livedIn(t)
	genesis, err := w.keeper.ExportGenesis(w.ctx)
	require.NoError(t, err)
	one := w.consent(ids[3])
	genesis.Consents, genesis.Heads = nil, nil
	for n := range types.MaxLiveCeiling + 1 {
		one.Id = append([]byte{byte(n), byte(n >> 8)}, hash(1)[2:]...)
		genesis.Consents = append(genesis.Consents, one)
	}
	genesis.Heads = []types.Head{{Owner: one.Owner, Version: 1, ConsentSet: types.SetOf(genesis.Consents)}}
	full := emptyWorld(t)
	require.NoError(t, full.keeper.InitGenesis(full.ctx, genesis))
	require.ErrorIs(t, full.keeper.CheckInvariants(full.ctx), types.ErrInvariantBroken)
}
