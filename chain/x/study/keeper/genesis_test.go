// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

// lived is a world in which everything of the module has happened.
func lived(t *testing.T) *world {
	t.Helper()
	w := newWorld(t)
	study := w.active()
	w.fund("funder", study, 500)
	ok(w, w.msg.SetProfile, &types.MsgSetProfile{Researcher: addr("researcher"), Name: "R", Country: "DE"})
	ok(w, w.msg.ApproveCommittee, &types.MsgApproveCommittee{Authority: addr("gov"), Committee: addr("second"), Name: "Second", Until: genesis + day})
	request := ok(w, w.msg.RequestAccess, asking(study, "paid", "one"))
	w.ends(request.Orders[0], releasetypes.OUTCOME_RELEASED)
	w.after(day)
	require.NoError(t, w.settle(request.Request))
	ok(w, w.msg.PublishManifest, w.manifest(study, request.Orders))
	ok(w, w.msg.ReturnResult, &types.MsgReturnResult{Researcher: addr("researcher"), Order: request.Orders[0], Blob: id("box")})
	probed := ok(w, w.msg.RequestAccess, asking(study, "refused", "two"))
	w.ends(probed.Orders[0], releasetypes.OUTCOME_REFUSED)
	require.NoError(t, w.settle(probed.Request))
	ok(w, w.msg.RequestAccess, asking(study, "open", "three"))
	w.newVersion(study)
	closed := w.created("closed")
	w.fund("funder", closed, 10)
	ok(w, w.msg.CloseStudy, &types.MsgCloseStudy{Sponsor: addr("researcher"), Study: closed})
	w.suspend(study)
	return w
}

func (w *world) dump() map[string]string {
	all := map[string]string{}
	iterator := w.ctx.KVStore(w.key).Iterator(nil, nil)
	defer iterator.Close()
	for ; iterator.Valid(); iterator.Next() {
		all[string(iterator.Key())] = string(iterator.Value())
	}
	return all
}

func TestAnExportedGenesisRebuildsTheSameBytes(t *testing.T) {
	before := lived(t)
	state, err := before.k.ExportGenesis(before.ctx)
	require.NoError(t, err)
	require.NoError(t, state.Validate())
	after := newWorld(t)
	require.NoError(t, after.k.InitGenesis(after.ctx, state))
	require.Equal(t, before.dump(), after.dump())
	after.around.balances = before.around.balances
	require.NoError(t, after.k.Invariants(after.ctx))
}

func TestEventsAloneRebuildTheState(t *testing.T) {
	w := lived(t)
	folded := newWorld(t)
	for _, raw := range w.ctx.EventManager().ABCIEvents() {
		parsed, err := sdk.ParseTypedEvent(raw)
		require.NoError(t, err)
		folded.fold(parsed)
	}
	want, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	got, err := folded.k.ExportGenesis(folded.ctx)
	require.NoError(t, err)
	require.Equal(t, want, got)
}

func (w *world) fold(event any) {
	w.t.Helper()
	k, must := w.k, func(err error) { require.NoError(w.t, err) }
	address := func(text string) []byte {
		parsed, err := sdk.AccAddressFromBech32(text)
		must(err)
		return parsed
	}
	switch e := event.(type) {
	case *types.EventProfileSet:
		must(k.Profiles.Set(w.ctx, address(e.Profile.Researcher), e.Profile))
	case *types.EventStudyChanged:
		must(k.Studies.Set(w.ctx, e.Study.Id, e.Study))
	case *types.EventProtocolAdded:
		must(k.Protocols.Set(w.ctx, collections.Join(e.Protocol.Study, e.Protocol.Version), e.Protocol))
	case *types.EventEscrowChanged:
		must(k.Escrows.Set(w.ctx, e.Escrow.Study, e.Escrow))
		if c := e.Contribution; c != nil {
			must(k.Contributions.Set(w.ctx, collections.Join(c.Study, address(c.Funder)), *c))
		}
	case *types.EventCommitteeApproved:
		must(k.Committees.Set(w.ctx, address(e.Committee.Address), e.Committee))
	case *types.EventEthicsAttested:
		must(k.Ethics.Set(w.ctx, collections.Join(e.Ethics.Study, e.Ethics.Version), e.Ethics))
	case *types.EventAccessRequested:
		must(k.Requests.Set(w.ctx, e.Request.Id, e.Request))
		for _, order := range e.Orders {
			must(k.RequestOrders.Set(w.ctx, order.Order, order))
		}
		for _, decision := range e.Decisions {
			mark := types.Requested{Study: e.Request.Study, Version: e.Request.Version, Record: decision.Record}
			must(k.Requested.Set(w.ctx, collections.Join(types.VersionKey(mark.Study, mark.Version), mark.Record), mark))
		}
	case *types.EventOrderSettled:
		must(k.RequestOrders.Set(w.ctx, e.Order.Order, e.Order))
		must(k.Escrows.Set(w.ctx, e.Escrow.Study, e.Escrow))
		request, err := k.GetRequest(w.ctx, e.Order.Request)
		must(err)
		for _, record := range e.Reopened {
			must(k.Requested.Remove(w.ctx, collections.Join(types.VersionKey(request.Study, request.Version), record)))
		}
	case *types.EventManifestPublished:
		must(k.Manifests.Set(w.ctx, collections.Join(e.Manifest.Study, e.Manifest.Root), e.Manifest))
	case *types.EventResultReturned:
		must(k.Results.Set(w.ctx, collections.Join(e.Result.Order, e.Result.Blob), e.Result))
	}
}

func TestInvariantsSeeMoneyThatIsNotThere(t *testing.T) {
	w := lived(t)
	require.NoError(t, w.k.Invariants(w.ctx))
	w.around.balances[types.ModuleName]--
	require.ErrorContains(t, w.k.Invariants(w.ctx), "sum of all escrows")
	w.around.balances[types.ModuleName]++
	orders, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	for _, order := range orders.RequestOrders {
		if order.Status == types.REQUEST_ORDER_STATUS_RESERVED {
			order.Amount++
			require.NoError(t, w.k.RequestOrders.Set(w.ctx, order.Order, order))
		}
	}
	require.ErrorContains(t, w.k.Invariants(w.ctx), "open orders wait for")
}

func TestAMalformedGenesisIsRefused(t *testing.T) {
	w := lived(t)
	for name, change := range map[string]func(*types.GenesisState){
		"params":           func(g *types.GenesisState) { g.Params.MaxRecords = 0 },
		"a short study id": func(g *types.GenesisState) { g.Studies[0].Id = []byte{1} },
		"a short id of study and protocol": func(g *types.GenesisState) {
			for i := range g.Protocols {
				if string(g.Protocols[i].Study) == string(g.Studies[0].Id) {
					g.Protocols[i].Study = []byte{1}
				}
			}
			g.Studies[0].Id = []byte{1}
		},
		"a study without protocol": func(g *types.GenesisState) { g.Protocols = nil },
		"a protocol without terms": func(g *types.GenesisState) { g.Protocols[0].TermsHash = nil },
	} {
		state, err := w.k.ExportGenesis(w.ctx)
		require.NoError(t, err)
		change(state)
		require.ErrorIs(t, state.Validate(), types.ErrInvalid, name)
	}
	require.NoError(t, types.DefaultGenesis().Validate())
}
