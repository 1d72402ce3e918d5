// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cosmossdk.io/collections"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

// lived is a world in which everything of the module has happened.
func lived(t *testing.T) *world {
	w := newWorld(t)
	done, void, _ := w.opened("released"), w.opened("void"), w.opened("waiting")
	for _, place := range []int{1, 3, 4, 5} {
		w.receipted(done.Id, place)
	}
	lost, answered, revealed := w.disputed(done.Id, 1, undelivered), w.disputed(done.Id, 3, undelivered), w.disputed(done.Id, 4, undelivered)
	w.after(3*day - 1)
	require.NoError(t, w.answerDispute(3, answered, theBox, nil))
	require.NoError(t, w.answerDispute(4, revealed, theBox, nil))
	require.NoError(t, w.reveal("researcher", revealed, recipientSecret("released", 4).Bytes()))
	w.after(1)
	require.NoError(t, w.conclude(lost))
	w.disputed(done.Id, 5, undelivered)
	w.answers(done.Id, refused, 2)
	refusedOne := w.shared(w.share("doctor"))
	w.answers(refusedOne, refused, 1, 2, 3)
	w.shared(w.share("alice"))
	w.shared(w.share("nurse"))
	w.withdraw("consent", consenttypes.WITHDRAWAL_MODE_STOP_DELETE)
	_, _, err := w.k.Conclude(w.ctx, void.Id)
	require.NoError(t, err)
	require.NoError(t, w.confirm("researcher", done.Id))
	return w
}

func bytesOf(t *testing.T, ctx sdk.Context, key *storetypes.KVStoreKey) map[string]string {
	t.Helper()
	all := map[string]string{}
	iterator := ctx.KVStore(key).Iterator(nil, nil)
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
	after.around.balances = before.around.balances
	require.Equal(t, bytesOf(t, before.ctx, before.key), bytesOf(t, after.ctx, after.key))
	require.NoError(t, after.k.Invariants(after.ctx))
}

func TestEventsAloneRebuildTheState(t *testing.T) {
	w := lived(t)
	want, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	f := newWorld(t)
	for _, raw := range w.ctx.EventManager().ABCIEvents() {
		parsed, err := sdk.ParseTypedEvent(raw)
		require.NoError(t, err)
		switch event := parsed.(type) {
		case *types.EventOrderOpened:
			require.NoError(t, f.k.Orders.Set(f.ctx, event.Order.Id, event.Order))
			require.NoError(t, f.k.Progress.Set(f.ctx, event.Order.Id, types.NewProgress(event.Order.Id, len(event.Order.RecipientKeys))))
		case *types.EventReceiptPosted:
			require.NoError(t, f.k.Receipts.Set(f.ctx, collections.Join(event.Receipt.Order, event.Receipt.Place), event.Receipt))
			require.NoError(t, f.k.Progress.Set(f.ctx, event.Progress.Order, event.Progress))
		case *types.EventDisputeChanged:
			require.NoError(t, f.k.Disputes.Set(f.ctx, event.Dispute.Id, event.Dispute))
			require.NoError(t, f.k.Progress.Set(f.ctx, event.Progress.Order, event.Progress))
		case *types.EventOrderChanged:
			require.NoError(t, f.k.Progress.Set(f.ctx, event.Progress.Order, event.Progress))
		}
	}
	got, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	require.Equal(t, want, got)
}

func TestAMalformedGenesisIsRefused(t *testing.T) {
	w := lived(t)
	for name, change := range map[string]func(*types.GenesisState){
		"params":                    func(g *types.GenesisState) { g.Params.MaxRecords = 0 },
		"an order without progress": func(g *types.GenesisState) { g.Progress = g.Progress[1:] },
		"progress without an order": func(g *types.GenesisState) { g.Progress = append(g.Progress, types.NewProgress(id("none"), 5)) },
		"another order's progress":  func(g *types.GenesisState) { g.Progress[0].Order = id("another") },
		"an order twice":            func(g *types.GenesisState) { g.Orders[1], g.Progress[1] = g.Orders[0], g.Progress[0] },
		"a short order id":          func(g *types.GenesisState) { g.Orders[0].Id, g.Progress[0].Order = []byte{1}, []byte{1} },
		"a receipt twice":           func(g *types.GenesisState) { g.Receipts[1] = g.Receipts[0] },
		"a dispute twice":           func(g *types.GenesisState) { g.Disputes[1] = g.Disputes[0] },
		"a dispute at place 0":      func(g *types.GenesisState) { g.Disputes[0].Place = 0 },
		"a dispute of no kind":      func(g *types.GenesisState) { g.Disputes[0].Kind = 0 },
		"a receipt at place 0":      func(g *types.GenesisState) { g.Receipts[0].Place = 0 },
	} {
		state, err := w.k.ExportGenesis(w.ctx)
		require.NoError(t, err)
		change(state)
		require.ErrorIs(t, state.Validate(), types.ErrInvalid, name)
	}
	require.NoError(t, types.DefaultGenesis().Validate())
}

func TestInvariantsSeeAPaidAnswerThatIsNotThere(t *testing.T) {
	w := lived(t)
	require.NoError(t, w.k.Invariants(w.ctx))
	state, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	progress := state.Progress[0]
	progress.Released = []byte{0b11111}
	require.NoError(t, w.k.Progress.Set(w.ctx, progress.Order, progress))
	require.ErrorContains(t, w.k.Invariants(w.ctx), "its receipts")
}

func TestInvariantsSeeADisputeThatItsOrderDoesNotShow(t *testing.T) {
	w := lived(t)
	state, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	for _, dispute := range state.Disputes {
		clean, _ := w.ctx.CacheContext()
		progress, err := w.k.GetProgress(clean, dispute.Order)
		require.NoError(t, err)
		marked := dispute.Undecided() || dispute.Status == types.DISPUTE_STATUS_UPHELD
		progress.Disputed, progress.Faulted = nil, nil
		require.NoError(t, w.k.Progress.Set(clean, progress.Order, progress))
		require.True(t, marked)
		require.ErrorContains(t, w.k.Invariants(clean), "wanted the order's progress to say so")
	}
}

func TestInvariantsCountTheBondsOfDisputes(t *testing.T) {
	w := lived(t)
	w.around.balances[types.ModuleName]++
	require.ErrorContains(t, w.k.Invariants(w.ctx), "the bonds of undecided disputes")
}
