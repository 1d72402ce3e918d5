// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/reward/types"
)

func TestAnExpiredEpochIsForgottenPieceByPieceAndItsRestGoesToTheCommunity(t *testing.T) {
	w := newWorld(t, smallGenesis())
	for _, name := range []string{"a", "b", "c", "d", "e"} {
		w.accrue("device of "+name, name, 10)
	}
	require.NoError(t, w.k.AccrueTrustees(w.ctx, []string{w.who("t1"), w.who("t2")}))
	w.at(2, 500)
	_, err := w.claim("a", 0)
	require.NoError(t, err)
	pot := w.module("distribution")

	w.at(4, 999)
	w.accrue("fresh", "p", 1)
	require.Empty(t, events(w, &types.EventExpired{}), "kept for four epochs")
	w.at(5, 0)
	for range 3 {
		w.accrue("fresh", "p", 1)
	}
	expired := events(w, &types.EventExpired{})
	require.Len(t, expired, 3)
	require.Len(t, expired[0].Accruals, 4)
	require.Len(t, expired[1].Accruals, 1)
	require.Len(t, expired[1].Trustees, 2)
	require.Len(t, expired[1].Claimed, 1)
	require.False(t, expired[1].Done)
	require.True(t, expired[2].Done)
	require.Equal(t, uint64(9_000-1_200), expired[2].Unclaimed)
	require.Equal(t, pot+7_800, w.module("distribution"))
	require.Zero(t, w.module(types.ModuleName))
	for _, name := range []string{"a", "b", "t1", "m", "r"} {
		require.Zero(t, w.weight(0, name, types.ROLE_PATIENT), name)
	}
	exported, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	require.Len(t, exported.Accruals, 2)
	require.Empty(t, exported.Mints)
	require.Empty(t, exported.Claimed)
	require.Empty(t, exported.Trustees)
}

func TestAnEpochNobodyClaimedIsMintedForTheCommunityWhenItExpires(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.accrue("d", "p", 10)
	w.at(5, 0)
	w.accrue("d", "p", 10)
	supply, err := w.k.Supply.Get(w.ctx)
	require.NoError(t, err)
	require.Equal(t, types.Supply{Minted: 9_000, Unallocated: 1_000}, supply)
	require.Equal(t, uint64(9_000-600), w.module("distribution"))
	require.Equal(t, uint64(600), w.module("fee_collector"))
}
