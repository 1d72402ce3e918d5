// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/types/bech32"
	"github.com/cosmos/cosmos-sdk/types/query"

	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// livedIn has a vault redealt, one being destroyed and one that nobody acknowledged.
func livedIn(t *testing.T) (*world, [][]byte) {
	t.Helper()
	w := newWorld(t)
	first := w.active()
	require.NoError(t, w.redeal(redealing(first)))
	for i := byte(3); i <= 6; i++ {
		require.NoError(t, w.ack(i, first, 2))
	}
	second, third := opening(), opening()
	second.Generation, third.Class = 2, consenttypes.DATA_CLASS_CLINICAL
	shredded, err := w.open(second)
	require.NoError(t, err)
	require.NoError(t, w.complain(1, shredded, 1))
	next := redealing(shredded)
	next.Commitments[0] = points(1, 1)[0]
	require.NoError(t, w.redeal(next)) // drops the first deal
	require.NoError(t, w.shred(alice, shredded))
	require.NoError(t, w.ackShred(3, shredded))
	dealing, err := w.open(third)
	require.NoError(t, err)
	return w, [][]byte{first, shredded, dealing}
}

func TestAnExportedGenesisStartsTheSameState(t *testing.T) {
	w, _ := livedIn(t)
	exported, err := w.keeper.ExportGenesis(w.ctx)
	require.NoError(t, err)
	require.NoError(t, exported.Validate())

	again := emptyWorld(t)
	require.NoError(t, again.keeper.InitGenesis(again.ctx, exported))
	require.NoError(t, again.keeper.Invariants(again.ctx))
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

	genesis := types.DefaultGenesis()
	sameDeal := func(a, b types.Deal) bool {
		return string(a.Vault) == string(b.Vault) && a.ShareGeneration == b.ShareGeneration
	}
	for _, event := range w.said() {
		switch e := event.(type) {
		case *types.EventVaultChanged:
			genesis.Vaults = put(genesis.Vaults, e.Vault, func(a, b types.Vault) bool { return string(a.Id) == string(b.Id) })
		case *types.EventDealt:
			genesis.Deals = put(genesis.Deals, e.Deal, sameDeal)
		case *types.EventDealChanged:
			genesis.Deals = put(genesis.Deals, e.Deal, sameDeal)
		case *types.EventDealDropped:
			var kept []types.Deal
			for _, deal := range genesis.Deals {
				if !sameDeal(deal, types.Deal{Vault: e.Vault, ShareGeneration: e.ShareGeneration}) {
					kept = append(kept, deal)
				}
			}
			genesis.Deals = kept
		case *types.EventShreddingChanged:
			genesis.Shreddings = put(genesis.Shreddings, e.Shredding, func(a, b types.Shredding) bool { return string(a.Vault) == string(b.Vault) })
		}
	}
	folded := emptyWorld(t)
	require.NoError(t, folded.keeper.InitGenesis(folded.ctx, genesis))
	rebuilt, err := folded.keeper.ExportGenesis(folded.ctx)
	require.NoError(t, err)
	require.Equal(t, exported, rebuilt)
}

func put[T any](items []T, item T, same func(a, b T) bool) []T {
	for i := range items {
		if same(items[i], item) {
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
		{"a vault stands twice", func(g *types.GenesisState) { g.Vaults = append(g.Vaults, g.Vaults[0]) }, types.ErrGenesisInvalid},
		{"an owner is no address", func(g *types.GenesisState) { g.Vaults[0].Owner = "alice" }, types.ErrGenesisInvalid},
		{"a status is unknown", func(g *types.GenesisState) { g.Vaults[0].Status = 0 }, types.ErrGenesisInvalid},
		{"the deal in force is missing", func(g *types.GenesisState) { g.Deals = nil }, types.ErrGenesisInvalid},
		{"a deal has no vault", func(g *types.GenesisState) { g.Deals = append(g.Deals, types.Deal{Vault: hash(9), ShareGeneration: 1}) }, types.ErrGenesisInvalid},
		{"a deal stands twice", func(g *types.GenesisState) { g.Deals = append(g.Deals, g.Deals[0]) }, types.ErrGenesisInvalid},
		{"an order to destroy is missing", func(g *types.GenesisState) { g.Shreddings = nil }, types.ErrGenesisInvalid},
		{"an order to destroy stands twice", func(g *types.GenesisState) { g.Shreddings = append(g.Shreddings, g.Shreddings[0]) }, types.ErrGenesisInvalid},
		{"the parameters are bad", func(g *types.GenesisState) { g.Params.LeaseSeconds = 0 }, types.ErrParamsInvalid},
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
	one, err := w.asks.Vault(w.ctx, &types.QueryVaultRequest{Id: hex.EncodeToString(ids[0])})
	require.NoError(t, err)
	require.Equal(t, w.vault(ids[0]), one.Vault)
	require.Len(t, one.Deals, 2)
	require.Nil(t, one.Shredding)
	gone, err := w.asks.Vault(w.ctx, &types.QueryVaultRequest{Id: hex.EncodeToString(ids[1])})
	require.NoError(t, err)
	require.NotNil(t, gone.Shredding)

	all, err := w.asks.VaultsByOwner(w.ctx, &types.QueryVaultsByOwnerRequest{Owner: alice})
	require.NoError(t, err)
	require.Len(t, all.Vaults, 3)
	first, err := w.asks.VaultsByOwner(w.ctx, &types.QueryVaultsByOwnerRequest{Owner: alice, Pagination: &query.PageRequest{Limit: 2}})
	require.NoError(t, err)
	rest, err := w.asks.VaultsByOwner(w.ctx, &types.QueryVaultsByOwnerRequest{Owner: alice, Pagination: &query.PageRequest{Key: first.Pagination.NextKey}})
	require.NoError(t, err)
	require.Equal(t, all.Vaults, append(first.Vaults, rest.Vaults...))
	none, err := w.asks.VaultsByOwner(w.ctx, &types.QueryVaultsByOwnerRequest{Owner: bob})
	require.NoError(t, err)
	require.Empty(t, none.Vaults)
	deals, err := w.asks.Deals(w.ctx, &types.QueryDealsRequest{Vault: hex.EncodeToString(ids[0])})
	require.NoError(t, err)
	require.Equal(t, []types.Deal{w.deal(ids[0], 1), w.deal(ids[0], 2)}, deals.Deals)
	params, err := w.asks.Params(w.ctx, &types.QueryParamsRequest{})
	require.NoError(t, err)
	require.Equal(t, types.DefaultParams(), params.Params)
}

func TestAQueryForWhatIsNotThereSaysSo(t *testing.T) {
	w := newWorld(t)
	_, err := w.asks.Vault(w.ctx, &types.QueryVaultRequest{Id: hex.EncodeToString(hash(9))})
	require.Equal(t, codes.NotFound, status.Code(err))
	_, err = w.asks.Deals(w.ctx, &types.QueryDealsRequest{Vault: hex.EncodeToString(hash(9))})
	require.Equal(t, codes.NotFound, status.Code(err))
	_, err = w.asks.Vault(w.ctx, &types.QueryVaultRequest{Id: "x"})
	require.Equal(t, codes.InvalidArgument, status.Code(err))
	_, err = w.asks.VaultsByOwner(w.ctx, &types.QueryVaultsByOwnerRequest{Owner: "x"})
	require.Equal(t, codes.InvalidArgument, status.Code(err))
	_, err = w.asks.VaultsByOwner(w.ctx, &types.QueryVaultsByOwnerRequest{Owner: alice, Pagination: &query.PageRequest{Limit: 201}})
	require.Equal(t, codes.InvalidArgument, status.Code(err))
}

func TestInvariantsSeeAVaultThatCouldNotBeOpened(t *testing.T) {
	for title, spoil := range map[string]func(w *world, ids [][]byte){
		"an order to destroy what stands":  func(w *world, ids [][]byte) { w.shredding(types.Shredding{Vault: ids[0]}) },
		"a destroyed one without an order": func(w *world, ids [][]byte) { require.NoError(t, w.keeper.Shreddings.Remove(w.ctx, ids[1])) },
		"an active one without its deal": func(w *world, ids [][]byte) {
			require.NoError(t, w.keeper.Deals.Remove(w.ctx, collections.Join(ids[0], uint32(2))))
		},
		"an active one whose deal is over": func(w *world, ids [][]byte) {
			deal := w.deal(ids[0], 2)
			deal.Superseded = start
			require.NoError(t, w.keeper.Deals.Set(w.ctx, collections.Join(ids[0], uint32(2)), deal))
		},
		"an active one too few acknowledged": func(w *world, ids [][]byte) {
			deal := w.deal(ids[0], 2)
			deal.Acks = []byte{0}
			require.NoError(t, w.keeper.Deals.Set(w.ctx, collections.Join(ids[0], uint32(2)), deal))
		},
		"one that its owner does not find": func(w *world, ids [][]byte) {
			_, owner, err := bech32.DecodeAndConvert(alice)
			require.NoError(t, err)
			require.NoError(t, w.keeper.VaultsByOwner.Remove(w.ctx, collections.Join(owner, ids[0])))
		},
		"another's id": func(w *world, ids [][]byte) {
			vault := w.vault(ids[2])
			vault.Generation++
			require.NoError(t, w.keeper.Vaults.Set(w.ctx, ids[2], vault))
		},
	} {
		t.Run(title, func(t *testing.T) {
			w, ids := livedIn(t)
			require.NoError(t, w.keeper.Invariants(w.ctx))
			spoil(w, ids)
			require.ErrorIs(t, w.keeper.Invariants(w.ctx), types.ErrInvariantBroken)
		})
	}
}

func (w *world) shredding(order types.Shredding) {
	w.t.Helper()
	require.NoError(w.t, w.keeper.Shreddings.Set(w.ctx, order.Vault, order))
}

func TestAVaultWithoutADealIsNotDealtAgain(t *testing.T) {
	w, ids := livedIn(t)
	require.NoError(t, w.keeper.Deals.Remove(w.ctx, collections.Join(ids[2], uint32(1))))
	again := redealing(ids[2])
	require.ErrorIs(t, w.redeal(again), types.ErrDealNotFound)
}
