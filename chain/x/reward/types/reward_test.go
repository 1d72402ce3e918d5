// SPDX-License-Identifier: Apache-2.0

package types_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/reward/types"
)

func TestWeightIsReadingsTimesTierTimesClass(t *testing.T) {
	params := types.DefaultParams()
	cases := []struct {
		name        string
		tier, class uint32
		readings    uint64
		want        uint64
	}{
		{"T2 wearable", 3, 1, 10, 40},
		{"T4 lab", 5, 2, 3, 300},
		{"T0 earns nothing", 1, 1, 1_000, 0},
		{"no tier", 0, 1, 1_000, 0},
		{"a tier without a weight", 9, 1, 1_000, 0},
		{"a class without a weight", 3, 9, 1_000, 0},
		{"no readings", 3, 1, 0, 0},
	}
	for _, c := range cases {
		got, err := params.WeightOf(c.tier, c.class, c.readings)
		require.NoError(t, err, c.name)
		require.Equal(t, c.want, got, c.name)
	}
	_, err := params.WeightOf(5, 5, math.MaxUint64)
	require.ErrorIs(t, err, safemath.ErrOverflow)
}

func TestADeviceIsCappedAndAnOwnerDiminishes(t *testing.T) {
	params := types.Params{DeviceCap: 100, OwnerFullWeight: 150}
	cases := []struct{ added, deviceRaw, ownerCounted, want uint64 }{
		{60, 0, 0, 60},
		{60, 60, 60, 40},    // the device's cap
		{60, 100, 100, 0},   // beyond it
		{60, 5_000, 100, 0}, // far beyond it
		{60, 0, 100, 52},    // 50 whole, a quarter of 10
		{60, 0, 150, 15},    // a quarter
		{3, 0, 1_000, 0},    // a quarter of 3, rounded down
	}
	for _, c := range cases {
		require.Equal(t, c.want, params.Counted(c.added, c.deviceRaw, c.ownerCounted), c)
	}
}

func TestAnAccrualGivesBackExactlyThePartARecordEarned(t *testing.T) {
	accrual := types.Accrual{}
	var err error
	accrual, err = accrual.Add(60, 60, "r1")
	require.NoError(t, err)
	accrual, err = accrual.Add(60, 40, "r2")
	require.NoError(t, err)
	accrual, err = accrual.Add(80, 0, "r3")
	require.NoError(t, err)
	require.Equal(t, types.Accrual{Raw: 200, Weight: 100, Carriers: []types.Carrier{{Relayer: "r1", Weight: 60}, {Relayer: "r2", Weight: 40}}}, accrual)

	half, err := accrual.Reduce(100)
	require.NoError(t, err)
	require.Equal(t, types.Accrual{Raw: 100, Weight: 50, Carriers: []types.Carrier{{Relayer: "r1", Weight: 30}, {Relayer: "r2", Weight: 20}}}, half)
	none, err := half.Reduce(100)
	require.NoError(t, err)
	require.Equal(t, types.Accrual{}, none)
	none, err = half.Reduce(math.MaxUint64)
	require.NoError(t, err)
	require.Zero(t, none.Weight)
	_, err = types.Accrual{Raw: math.MaxUint64}.Add(1, 0, "")
	require.ErrorIs(t, err, safemath.ErrOverflow)
}

func TestAnAccrualCreditsSixteenCarriersAtMost(t *testing.T) {
	accrual := types.Accrual{}
	var err error
	for i := range types.MaxCarriers + 1 {
		accrual, err = accrual.Add(1, 1, string(rune('a'+i)))
		require.NoError(t, err)
	}
	require.Len(t, accrual.Carriers, types.MaxCarriers)
	require.Equal(t, uint64(types.MaxCarriers+1), accrual.Weight)
	accrual, err = accrual.Add(1, 1, "a")
	require.NoError(t, err)
	require.Equal(t, uint64(2), accrual.Carriers[0].Weight)
	accrual, err = accrual.Add(1, 1, "")
	require.NoError(t, err)
	require.Len(t, accrual.Carriers, types.MaxCarriers)
}

func TestAnEpochsPhaseFollowsFromTimeAlone(t *testing.T) {
	clock := types.Clock{Origin: 1_000, Length: 100, Contest: 150, Keep: 5}
	for _, c := range []struct {
		time    int64
		current uint64
		phase   types.Phase // of epoch 1: 1100 to 1200
	}{
		{1_000, 0, types.PhaseOpen},
		{1_100, 1, types.PhaseOpen},
		{1_199, 1, types.PhaseOpen},
		{1_200, 2, types.PhaseContestable},
		{1_349, 3, types.PhaseContestable},
		{1_350, 3, types.PhaseFinal},
	} {
		current, err := clock.At(c.time)
		require.NoError(t, err)
		require.Equal(t, c.current, current)
		require.Equal(t, c.phase, clock.PhaseOf(1, current, c.time), c.time)
	}
	_, err := clock.At(999)
	require.ErrorIs(t, err, types.ErrEpochRefused)
	require.False(t, clock.Expired(0, 5))
	require.True(t, clock.Expired(0, 6))
	require.False(t, clock.Expired(1, 6))
	require.Equal(t, types.PhaseOpen, clock.PhaseOf(math.MaxUint64, 3, 1_350))
}

func TestEmissionHalvesAndEndsAtTheCap(t *testing.T) {
	params := types.Params{SupplyCap: 1_000, FirstEmission: 96, HalvingEpochs: 10}
	for epoch, want := range map[uint64]uint64{0: 96, 9: 96, 10: 48, 25: 24, 79: 0, math.MaxUint64: 0} {
		require.Equal(t, want, params.Emission(epoch), epoch)
	}
	require.Equal(t, uint64(96), params.Offered(0, 904))
	require.Equal(t, uint64(95), params.Offered(0, 905))
	require.Zero(t, params.Offered(0, 1_000))
	require.Zero(t, params.Offered(0, 1_001))
}

var split = types.Split{PatientBp: 6_000, MakerBp: 1_000, RelayersBp: 1_000, TrusteesBp: 1_000, ValidatorsBp: 600, CommunityBp: 400}

func TestOnlyWhatSomebodyEarnedIsMinted(t *testing.T) {
	cases := []struct {
		name             string
		weight, trustees uint64
		want             types.Minting
	}{
		{"all roles", 5, 2, types.Minting{Mint: types.EpochMint{Minted: 1_003, Remaining: 901}, Validators: 60, Community: 42}},
		{"no trustees", 5, 0, types.Minting{Mint: types.EpochMint{Minted: 903, Remaining: 801}, Validators: 60, Community: 42, Unallocated: 100}},
		{"trustees only", 0, 2, types.Minting{Mint: types.EpochMint{Minted: 202, Remaining: 100}, Validators: 60, Community: 42, Unallocated: 801}},
	}
	for _, c := range cases {
		got, err := types.MintEpoch(7, 1_003, split, c.weight, c.trustees)
		require.NoError(t, err)
		c.want.Mint.Epoch, c.want.Mint.Emission, c.want.Mint.Split = 7, 1_003, split
		require.Equal(t, c.want, got, c.name)
		require.Equal(t, got.Mint.Minted, got.Mint.Remaining+got.Validators+got.Community, c.name)
		require.Equal(t, uint64(1_003), got.Mint.Minted+got.Unallocated, c.name)
	}
}

func TestSharesNeverExceedTheirPool(t *testing.T) {
	mint := types.EpochMint{Emission: 1_001, Split: split}
	var sum uint64
	for _, weight := range []uint64{1, 1, 1} {
		share, err := mint.ShareOf(types.ROLE_PATIENT, weight, 3)
		require.NoError(t, err)
		sum += share
	}
	require.Equal(t, uint64(600), sum)
	none, err := mint.ShareOf(types.ROLE_MAKER, 0, 0)
	require.NoError(t, err)
	require.Zero(t, none)
}

func TestAPaymentIsDividedToTheLastUnit(t *testing.T) {
	all := types.Parties{Patient: "p", Maker: "m", Relayer: "r", Trustees: []string{"t1", "t2", "t3"}}
	cases := []struct {
		name    string
		amount  uint64
		parties types.Parties
		want    []types.Share
		dust    uint64
	}{
		{"everybody there", 10_007, all, []types.Share{
			{Role: types.ROLE_PATIENT, Address: "p", Amount: 6_004},
			{Role: types.ROLE_MAKER, Address: "m", Amount: 1_000},
			{Role: types.ROLE_RELAYER, Address: "r", Amount: 1_000},
			{Role: types.ROLE_TRUSTEE, Address: "t1", Amount: 333},
			{Role: types.ROLE_TRUSTEE, Address: "t2", Amount: 333},
			{Role: types.ROLE_TRUSTEE, Address: "t3", Amount: 333},
			{Role: types.ROLE_VALIDATORS, Amount: 600},
			{Role: types.ROLE_COMMUNITY, Amount: 400},
		}, 4},
		{"an import has no maker", 1_000, types.Parties{Patient: "p", Relayer: "r", Trustees: []string{"t1"}}, []types.Share{
			{Role: types.ROLE_PATIENT, Address: "p", Amount: 600},
			{Role: types.ROLE_RELAYER, Address: "r", Amount: 100},
			{Role: types.ROLE_TRUSTEE, Address: "t1", Amount: 100},
			{Role: types.ROLE_VALIDATORS, Amount: 60},
			{Role: types.ROLE_COMMUNITY, Amount: 140},
		}, 0},
		{"nobody there", 1_000, types.Parties{}, []types.Share{{Role: types.ROLE_VALIDATORS, Amount: 60}, {Role: types.ROLE_COMMUNITY, Amount: 940}}, 0},
		{"less than one unit each", 1, all, nil, 1},
		{"nothing", 0, all, nil, 0},
	}
	for _, c := range cases {
		shares, dust, err := types.DividePayment(c.amount, split, c.parties)
		require.NoError(t, err)
		require.Equal(t, c.want, shares, c.name)
		require.Equal(t, c.dust, dust, c.name)
		sum := dust
		for _, share := range shares {
			sum += share.Amount
		}
		require.Equal(t, c.amount, sum, c.name)
	}
}

func TestParametersThatShortThePatientOrForgetBeforeAClaimAreRefused(t *testing.T) {
	require.NoError(t, types.DefaultParams().Validate())
	cases := []func(*types.Params){
		func(p *types.Params) {
			p.Split.PatientBp, p.Split.MakerBp = 5_999, p.Split.MakerBp+p.Split.PatientBp-5_999
		},
		func(p *types.Params) { p.Split.CommunityBp++ },
		func(p *types.Params) { p.SupplyCap = 0 },
		func(p *types.Params) { p.EpochSeconds = 0 },
		func(p *types.Params) { p.HalvingEpochs = 0 },
		func(p *types.Params) { p.DeviceCap = 0 },
		func(p *types.Params) { p.OwnerFullWeight = 0 },
		func(p *types.Params) { p.ContestSeconds = -1 },
		func(p *types.Params) { p.ContestSeconds = 60 * p.EpochSeconds },
		func(p *types.Params) { p.KeepEpochs = 0 },
		func(p *types.Params) { p.KeepEpochs = 1_001 },
		func(p *types.Params) { p.TierWeights = []types.Weight{{Number: 1, Weight: 1}} },
		func(p *types.Params) { p.ClassWeights = []types.Weight{{Number: 0, Weight: 1}} },
		func(p *types.Params) { p.ClassWeights = []types.Weight{{Number: 2, Weight: 1}, {Number: 2, Weight: 2}} },
		func(p *types.Params) { p.ClassWeights = []types.Weight{{Number: 2, Weight: 1_000_001}} },
		func(p *types.Params) {
			p.ClassWeights = nil
			for number := range uint32(33) {
				p.ClassWeights = append(p.ClassWeights, types.Weight{Number: number + 1, Weight: 1})
			}
		},
	}
	for i, spoil := range cases {
		params := types.DefaultParams()
		spoil(&params)
		require.ErrorIs(t, params.Validate(), types.ErrParamsRefused, i)
	}
}

func TestAGenesisThatMessagesCouldNotHaveLedToIsRefused(t *testing.T) {
	full := func() *types.GenesisState {
		genesis := types.DefaultGenesis()
		genesis.Origin = 1
		genesis.Accruals = []types.Accrual{{Epoch: 1, Device: []byte{1}, Owner: "o", Weight: 4, Raw: 5, Carriers: []types.Carrier{{Relayer: "r", Weight: 4}}}}
		genesis.Trustees = []types.TrusteeAccrual{{Epoch: 1, Trustee: "t"}}
		genesis.Mints = []types.EpochMint{{Epoch: 1, Emission: 9, Minted: 8, Remaining: 7, Split: split}}
		genesis.Claimed = []types.Claimed{{Epoch: 1, Role: types.ROLE_PATIENT, Address: "o", Amount: 1}}
		return genesis
	}
	require.NoError(t, full().Validate())
	require.NoError(t, types.DefaultGenesis().Validate())
	cases := []struct {
		name  string
		spoil func(*types.GenesisState)
	}{
		{"accruals before the first epoch", func(gs *types.GenesisState) { gs.Origin = 0 }},
		{"an accrual twice", func(gs *types.GenesisState) { gs.Accruals = append(gs.Accruals, gs.Accruals[0]) }},
		{"an accrual of weight 0", func(gs *types.GenesisState) { gs.Accruals[0].Weight, gs.Accruals[0].Carriers = 0, nil }},
		{"more counted than raw", func(gs *types.GenesisState) { gs.Accruals[0].Raw = 3 }},
		{"more carried than counted", func(gs *types.GenesisState) { gs.Accruals[0].Carriers[0].Weight = 5 }},
		{"a trustee twice", func(gs *types.GenesisState) { gs.Trustees = append(gs.Trustees, gs.Trustees[0]) }},
		{"a mint twice", func(gs *types.GenesisState) { gs.Mints = append(gs.Mints, gs.Mints[0]) }},
		{"more remaining than minted", func(gs *types.GenesisState) { gs.Mints[0].Remaining = 9 }},
		{"more minted than offered", func(gs *types.GenesisState) { gs.Mints[0].Minted = 10 }},
		{"a claim of an epoch not minted", func(gs *types.GenesisState) { gs.Claimed[0].Epoch = 2 }},
		{"a claim twice", func(gs *types.GenesisState) { gs.Claimed = append(gs.Claimed, gs.Claimed[0]) }},
		{"more minted than the cap", func(gs *types.GenesisState) { gs.Supply.Minted = gs.Params.SupplyCap + 1 }},
	}
	for _, c := range cases {
		genesis := full()
		c.spoil(genesis)
		require.ErrorIs(t, genesis.Validate(), types.ErrGenesisRefused, c.name)
	}
}
