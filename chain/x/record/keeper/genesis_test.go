// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cosmossdk.io/collections"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/x/record/types"
)

// lived is a world in which everything of the module has happened.
func lived(t *testing.T) *world {
	w := newWorld(t)
	erased, batch := w.anchored()
	require.NoError(t, w.erase("alice", erased))
	w.accepted(types.Entry{BatchId: batch, Records: []types.RecordInput{
		w.record(batch, func(r *types.RecordInput) { r.CiphertextHash = id("second") }),
	}})
	first := w.imported()
	w.accepted(entry(first, w.record(first.ID(chainID))), w.full())
	shown := last[*types.EventRecordsSubmitted](w).Records[0].Record.Id
	for _, blob := range []string{"one", "two"} {
		_, err := w.msg.PublishOpening(w.ctx, &types.MsgPublishOpening{Owner: addr("alice"), Record: shown, Blob: id(blob)})
		require.NoError(t, err)
	}
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
	require.Len(t, state.TakenBack, 1)
	after := newWorld(t)
	require.NoError(t, after.k.InitGenesis(after.ctx, state))
	require.Equal(t, bytesOf(t, before.ctx, before.key), bytesOf(t, after.ctx, after.key))
	require.NoError(t, after.k.Invariants(after.ctx))
}

// fold rebuilds the state from events alone, as an index does.
func fold(t *testing.T, w *world) *types.GenesisState {
	t.Helper()
	f := newWorld(t)
	for _, raw := range w.ctx.EventManager().ABCIEvents() {
		parsed, err := sdk.ParseTypedEvent(raw)
		require.NoError(t, err)
		switch event := parsed.(type) {
		case *types.EventRecordsSubmitted:
			for _, b := range event.Batches {
				require.NoError(t, f.k.Batches.Set(f.ctx, b.Batch.Id, b.Batch))
				require.NoError(t, f.k.Heads.Set(f.ctx, collections.Join(b.Head.Source, b.Head.KeyGeneration), b.Head))
			}
			for _, r := range event.Records {
				require.NoError(t, f.k.Records.Set(f.ctx, r.Record.Id, r.Record))
			}
		case *types.EventRecordErased:
			require.NoError(t, f.k.Records.Set(f.ctx, event.Record.Id, event.Record))
			require.NoError(t, f.k.Openings.Clear(f.ctx, collections.NewPrefixedPairRange[[]byte, []byte](event.Record.Id)))
			if event.TakenBack {
				require.NoError(t, f.k.TakenBack.Set(f.ctx, event.Record.Batch))
			}
		case *types.EventOpeningPublished:
			require.NoError(t, f.k.Openings.Set(f.ctx, collections.Join(event.Opening.Record, event.Opening.Blob), event.Opening))
		case *types.EventParamsUpdated:
			require.NoError(t, f.k.Params.Set(f.ctx, event.Params))
		}
	}
	state, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	return state
}

func TestEventsAloneRebuildTheState(t *testing.T) {
	w := lived(t)
	want, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	require.Equal(t, want, fold(t, w))
}

func TestAMalformedGenesisIsRefused(t *testing.T) {
	w := lived(t)
	for name, change := range map[string]func(*types.GenesisState){
		"params":             func(g *types.GenesisState) { g.Params.MaxCount = 0 },
		"a batch twice":      func(g *types.GenesisState) { g.Batches = append(g.Batches, g.Batches[0]) },
		"a short batch id":   func(g *types.GenesisState) { g.Batches[0].Id = []byte{1} },
		"records descending": func(g *types.GenesisState) { g.Records[0], g.Records[1] = g.Records[1], g.Records[0] },
		"a head twice":       func(g *types.GenesisState) { g.Heads = append(g.Heads, g.Heads[0]) },
		"a head of nothing":  func(g *types.GenesisState) { g.Heads[0].Source = nil },
		"an opening twice":   func(g *types.GenesisState) { g.Openings[1] = g.Openings[0] },
		"a short opening":    func(g *types.GenesisState) { g.Openings[0].Blob = nil },
		"taken back twice":   func(g *types.GenesisState) { g.TakenBack = append(g.TakenBack, g.TakenBack[0]) },
	} {
		state, err := w.k.ExportGenesis(w.ctx)
		require.NoError(t, err)
		change(state)
		require.ErrorIs(t, state.Validate(), types.ErrInvalid, name)
	}
	require.NoError(t, types.DefaultGenesis().Validate())
}

func TestInvariantsSeeARecordWithoutABatchAndAHeadBehindIt(t *testing.T) {
	w := lived(t)
	require.NoError(t, w.k.Invariants(w.ctx))
	cached, _ := w.ctx.CacheContext()
	require.NoError(t, w.k.Records.Set(cached, id("orphan"), types.Record{Id: id("orphan"), Batch: id("none"), Vault: id("vault")}))
	require.ErrorIs(t, w.k.Invariants(cached), types.ErrBatchNotFound)
	cached, _ = w.ctx.CacheContext()
	require.NoError(t, w.k.Heads.Set(cached, collections.Join(id("device"), uint32(1)), types.BatchHead{Source: id("device"), KeyGeneration: 1, Seq: 1}))
	require.ErrorContains(t, w.k.Invariants(cached), "wanted at least 2")
}
