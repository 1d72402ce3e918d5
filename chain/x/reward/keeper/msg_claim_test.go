// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/aceso-network/aceso/chain/x/reward/types"
)

func TestEveryRoleClaimsItsShareOfAFinalEpoch(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.accrue("d1", "p", 30)
	w.accrue("d2", "q", 10)
	require.NoError(t, w.k.AccrueTrustees(w.ctx, []string{w.who("t1"), w.who("t2"), w.who("t3")}))
	w.at(2, 500)
	cases := []struct {
		name string
		want uint64
	}{{"p", 4_500}, {"q", 1_500}, {"m", 1_000}, {"r", 1_000}, {"t1", 333}, {"t2", 333}, {"t3", 333}}
	for _, c := range cases {
		got, err := w.claim(c.name, 0)
		require.NoError(t, err, c.name)
		require.Equal(t, c.want, got, c.name)
		require.Equal(t, c.want, w.balance(c.name), c.name)
		_, err = w.claim(c.name, 0)
		require.ErrorIs(t, err, types.ErrAlreadyClaimed, c.name)
	}
	require.Equal(t, uint64(600), w.module(authtypes.FeeCollectorName))
	require.Equal(t, uint64(400), w.module("distribution"))
	require.Equal(t, uint64(1), w.module(types.ModuleName), "what three trustees could not divide waits for the epoch's end")

	minted := events(w, &types.EventMinted{})
	require.Len(t, minted, 1, "once")
	require.Equal(t, types.EpochMint{Minted: 10_000, Emission: 10_000, Split: smallGenesis().Params.Split, Remaining: 9_000}, minted[0].Mint)
	require.Equal(t, types.Supply{Minted: 10_000}, minted[0].Supply)
	claimed := events(w, &types.EventClaimed{})
	require.Len(t, claimed, len(cases))
	require.Equal(t, types.Claimed{Role: types.ROLE_PATIENT, Address: w.who("p"), Amount: 4_500}, claimed[0].Claimed)
}

func TestOneAddressIsPaidForAllItsRolesAndEpochsAtOnce(t *testing.T) {
	w := newWorld(t, smallGenesis())
	for number := range int64(2) {
		w.at(number, 0)
		contribution := w.contribution("d", "p", 10)
		contribution.Maker = w.who("p")
		require.NoError(t, w.k.Accrue(w.ctx, contribution))
	}
	w.at(3, 500)
	got, err := w.claim("p", 0, 1)
	require.NoError(t, err)
	require.Equal(t, uint64(2*7_000), got)
	require.Len(t, events(w, &types.EventClaimed{}), 4)
}

func TestClaimIsRefused(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.accrue("d", "p", 30)
	w.at(1, 0)
	w.accrue("d", "p", 30)
	many := make([]uint64, types.MaxClaimEpochs+1)
	for i := range many {
		many[i] = uint64(i)
	}
	cases := []struct {
		name   string
		at     [2]int64
		who    string
		epochs []uint64
		err    error
	}{
		{"an open epoch", [2]int64{0, 999}, "p", []uint64{0}, types.ErrEpochNotFinal},
		{"a contestable epoch", [2]int64{2, 499}, "p", []uint64{0}, types.ErrEpochNotFinal},
		{"an epoch to come", [2]int64{2, 500}, "p", []uint64{1 << 63}, types.ErrEpochNotFinal},
		{"one final and one not", [2]int64{2, 500}, "p", []uint64{0, 1}, types.ErrEpochNotFinal},
		{"nothing earned", [2]int64{2, 500}, "x", []uint64{0}, types.ErrNothingDue},
		{"an expired epoch", [2]int64{5, 0}, "p", []uint64{0}, types.ErrEpochExpired},
		{"no epoch", [2]int64{2, 500}, "p", nil, types.ErrClaimRefused},
		{"53 epochs", [2]int64{2, 500}, "p", many, types.ErrClaimRefused},
		{"an epoch twice", [2]int64{2, 500}, "p", []uint64{0, 0}, types.ErrClaimRefused},
	}
	for _, c := range cases {
		w.at(c.at[0], c.at[1])
		before := w.store()
		ctx, _ := w.ctx.CacheContext()
		_, err := w.msg.Claim(ctx, &types.MsgClaim{Claimant: w.who(c.who), Epochs: c.epochs})
		require.ErrorIs(t, err, c.err, c.name)
		require.Equal(t, before, w.store(), c.name)
	}
	_, err := w.msg.Claim(w.ctx, &types.MsgClaim{Claimant: "nobody", Epochs: []uint64{0}})
	require.ErrorIs(t, err, types.ErrAddressRefused)
}

func TestAShareThatRoundsToNothingIsNotDue(t *testing.T) {
	genesis := smallGenesis()
	genesis.Params.FirstEmission = 10
	w := newWorld(t, genesis)
	w.accrue("d1", "p", 100)
	w.accrue("d2", "q", 1)
	w.at(2, 500)
	_, err := w.claim("q", 0)
	require.ErrorIs(t, err, types.ErrNothingDue)
}

func TestPoolsNobodySharesAreNotMinted(t *testing.T) {
	w := newWorld(t, smallGenesis())
	require.NoError(t, w.k.AccrueTrustees(w.ctx, []string{w.who("t")}))
	w.at(2, 500)
	got, err := w.claim("t", 0)
	require.NoError(t, err)
	require.Equal(t, uint64(1_000), got)
	supply, err := w.query.Supply(w.ctx, &types.QuerySupplyRequest{})
	require.NoError(t, err)
	require.Equal(t, types.QuerySupplyResponse{Supply: types.Supply{Minted: 2_000, Unallocated: 8_000}, Cap: 1_000_000}, *supply)
	require.Zero(t, w.module(types.ModuleName))
}

func TestNoMoreThanTheCapIsEverMinted(t *testing.T) {
	genesis := smallGenesis()
	genesis.Params.SupplyCap = 15_000
	w := newWorld(t, genesis)
	for number := range int64(3) {
		w.at(number, 0)
		w.accrue("d", "p", 10)
		require.NoError(t, w.k.AccrueTrustees(w.ctx, []string{w.who("t")}))
	}
	w.at(4, 600)
	got, err := w.claim("p", 0)
	require.NoError(t, err)
	require.Equal(t, uint64(6_000), got)
	got, err = w.claim("p", 1)
	require.NoError(t, err)
	require.Equal(t, uint64(3_000), got)
	_, err = w.claim("p", 2)
	require.ErrorIs(t, err, types.ErrNothingDue)
	supply, err := w.k.Supply.Get(w.ctx)
	require.NoError(t, err)
	require.Equal(t, uint64(15_000), supply.Minted)
}

func TestEmissionHalves(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.at(10, 0)
	w.accrue("d", "p", 10)
	w.at(12, 500)
	got, err := w.claim("p", 10)
	require.NoError(t, err)
	require.Equal(t, uint64(3_000), got)
}

func TestASplitChangedAfterTheMintChangesNoShare(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.accrue("d", "p", 10)
	w.at(2, 500)
	_, err := w.claim("m", 0)
	require.NoError(t, err)
	params := smallGenesis().Params
	params.Split.PatientBp, params.Split.MakerBp = 7_000, 0
	_, err = w.msg.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: w.gov, Params: params})
	require.NoError(t, err)
	got, err := w.claim("p", 0)
	require.NoError(t, err)
	require.Equal(t, uint64(6_000), got)
}

func TestUpdateParamsIsRefused(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.accrue("d", "p", 10)
	w.at(2, 500)
	_, err := w.claim("p", 0)
	require.NoError(t, err)
	params := smallGenesis().Params
	_, err = w.msg.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: w.who("x"), Params: params})
	require.ErrorIs(t, err, types.ErrUnauthorized)
	for name, spoil := range map[string]func(*types.Params){
		"out of bounds":          func(p *types.Params) { p.DeviceCap = 0 },
		"another epoch length":   func(p *types.Params) { p.EpochSeconds++ },
		"a cap below the minted": func(p *types.Params) { p.SupplyCap = 8_999 },
	} {
		changed := smallGenesis().Params
		spoil(&changed)
		_, err := w.msg.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: w.gov, Params: changed})
		require.ErrorIs(t, err, types.ErrParamsRefused, name)
	}
	params.DeviceCap = 7
	_, err = w.msg.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: w.gov, Params: params})
	require.NoError(t, err)
	require.Len(t, events(w, &types.EventParamsUpdated{}), 1)
}
