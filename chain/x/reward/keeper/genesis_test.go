// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/x/reward/types"
)

func TestGenesisExportedAndImportedIsTheSameStore(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.accrue("d1", "p", 30)
	w.accrue("d2", "q", 10)
	require.NoError(t, w.k.AccrueTrustees(w.ctx, []string{w.who("t1"), w.who("t2")}))
	w.at(2, 500)
	_, err := w.claim("p", 0)
	require.NoError(t, err)
	w.accrue("d1", "p", 5)
	exported, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	require.Equal(t, start, exported.Origin)

	poor := bareWorld(t)
	require.ErrorIs(t, poor.k.InitGenesis(poor.ctx, exported), types.ErrInvariantBroken, "unclaimed shares that no coins back")
	again := bareWorld(t)
	for address, amount := range w.bank {
		again.bank[address] = amount
	}
	again.at(9, 0)
	require.NoError(t, again.k.InitGenesis(again.ctx, exported))
	require.Equal(t, w.store(), again.store())
	reexported, err := again.k.ExportGenesis(again.ctx)
	require.NoError(t, err)
	require.Equal(t, exported, reexported)
}

func TestQueriesShowPhaseWeightAndWhatIsDue(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.accrue("d1", "p", 30)
	w.accrue("d2", "p", 20)
	w.accrue("d3", "q", 50)
	for _, c := range []struct {
		at    [2]int64
		phase string
	}{{[2]int64{0, 1}, "OPEN"}, {[2]int64{1, 1}, "CONTESTABLE"}, {[2]int64{2, 500}, "FINAL"}} {
		w.at(c.at[0], c.at[1])
		got, err := w.query.Epoch(w.ctx, &types.QueryEpochRequest{Epoch: 0})
		require.NoError(t, err)
		require.Equal(t, &types.QueryEpochResponse{Phase: c.phase, TotalWeight: 100, Emission: 10_000, Ends: start + epoch, Final: start + epoch + 1_500}, got)
		due, err := w.query.Claimable(w.ctx, &types.QueryClaimableRequest{Address: w.who("p")})
		require.NoError(t, err)
		require.Equal(t, []types.Claimable{{
			Role: types.ROLE_PATIENT, Weight: 50, TotalWeight: 100, Emission: 10_000, Amount: 3_000, Claimable: c.phase == "FINAL",
		}}, due.Claimable)
	}
	_, err := w.claim("p", 0)
	require.NoError(t, err)
	due, err := w.query.Claimable(w.ctx, &types.QueryClaimableRequest{Address: w.who("p")})
	require.NoError(t, err)
	require.Empty(t, due.Claimable)

	page, err := w.query.Accruals(w.ctx, &types.QueryAccrualsRequest{Owner: w.who("p"), Pagination: &query.PageRequest{Limit: 1}})
	require.NoError(t, err)
	require.Len(t, page.Accruals, 1)
	rest, err := w.query.Accruals(w.ctx, &types.QueryAccrualsRequest{Owner: w.who("p"), Pagination: &query.PageRequest{Key: page.Pagination.NextKey}})
	require.NoError(t, err)
	require.Len(t, rest.Accruals, 1)
	require.NotEqual(t, page.Accruals, rest.Accruals)
	params, err := w.query.Params(w.ctx, &types.QueryParamsRequest{})
	require.NoError(t, err)
	require.Equal(t, smallGenesis().Params, params.Params)
}

func TestMalformedQueriesAreInvalidArguments(t *testing.T) {
	w := newWorld(t, smallGenesis())
	cases := map[string]func() error{
		"no owner":           func() error { _, err := w.query.Accruals(w.ctx, &types.QueryAccrualsRequest{}); return err },
		"no address":         func() error { _, err := w.query.Claimable(w.ctx, &types.QueryClaimableRequest{}); return err },
		"no request":         func() error { _, err := w.query.Epoch(w.ctx, nil); return err },
		"a far future epoch": func() error { _, err := w.query.Epoch(w.ctx, &types.QueryEpochRequest{Epoch: 1 << 63}); return err },
		"201 accruals": func() error {
			_, err := w.query.Accruals(w.ctx, &types.QueryAccrualsRequest{Owner: w.who("p"), Pagination: &query.PageRequest{Limit: 201}})
			return err
		},
	}
	for name, ask := range cases {
		require.Equal(t, codes.InvalidArgument, status.Code(ask()), name)
	}
}

func TestInvariantsSeeSumsThatAreNotTrue(t *testing.T) {
	for name, spoil := range map[string]func(*world){
		"more minted than the cap": func(w *world) {
			require.NoError(t, w.k.Supply.Set(w.ctx, types.Supply{Minted: 1_000_001}))
		},
		"an epoch's total beside its accruals": func(w *world) {
			require.NoError(t, w.k.Totals.Set(w.ctx, collections.Join(uint64(0), int32(types.ROLE_PATIENT)), 29))
			require.NoError(t, w.k.Totals.Set(w.ctx, collections.Join(uint64(1), int32(types.ROLE_PATIENT)), 11)) // the sum is right
		},
		"accruals of an epoch without a total": func(w *world) {
			require.NoError(t, w.k.Totals.Remove(w.ctx, collections.Join(uint64(0), int32(types.ROLE_PATIENT))))
		},
		"unclaimed coins that are not there": func(w *world) {
			require.NoError(t, w.k.Mints.Set(w.ctx, 0, types.EpochMint{Remaining: 1}))
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, smallGenesis())
			w.accrue("d", "p", 30)
			w.at(1, 0)
			w.accrue("d", "p", 10)
			w.sound()
			spoil(w)
			require.ErrorIs(t, w.k.AssertInvariants(w.ctx), types.ErrInvariantBroken)
		})
	}
}
