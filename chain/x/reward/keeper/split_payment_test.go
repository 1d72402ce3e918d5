// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/aceso-network/aceso/chain/x/reward/types"
)

func TestAStudyPaymentLeavesTheEscrowToTheLastUnit(t *testing.T) {
	w := newWorld(t, smallGenesis())
	study := string(authtypes.NewModuleAddress("study"))
	w.bank[study] = 10_007
	parties := types.Parties{Patient: w.who("p"), Maker: w.who("m"), Relayer: w.who("r"), Trustees: []string{w.who("t1"), w.who("t2"), w.who("t3")}}
	require.NoError(t, w.k.SplitPayment(w.ctx, "study", []byte("order"), 10_007, parties))
	require.Zero(t, w.bank[study])
	for name, want := range map[string]uint64{"p": 6_004, "m": 1_000, "r": 1_000, "t1": 333, "t2": 333, "t3": 333} {
		require.Equal(t, want, w.balance(name), name)
	}
	require.Equal(t, uint64(600), w.module(authtypes.FeeCollectorName))
	require.Equal(t, uint64(404), w.module("distribution"), "its part and the dust")
	said := events(w, &types.EventSplit{})
	require.Len(t, said, 1)
	require.Equal(t, uint64(4), said[0].Dust)
	require.Equal(t, []byte("order"), said[0].Order)
	sum := said[0].Dust
	for _, share := range said[0].Shares {
		sum += share.Amount
	}
	require.Equal(t, uint64(10_007), sum)
}

func TestAPaymentTheModuleCannotCoverIsRefused(t *testing.T) {
	w := newWorld(t, smallGenesis())
	require.ErrorIs(t, w.k.SplitPayment(w.ctx, "study", nil, 10, types.Parties{Patient: w.who("p")}), errNoFunds)
	require.ErrorIs(t, w.k.SplitPayment(w.ctx, "study", nil, 10, types.Parties{Patient: "nobody"}), types.ErrAddressRefused)
}
