// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/reward/types"
)

func TestAContributionCountsForOwnerMakerAndCarrier(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.accrue("d", "p", 30)
	for name, role := range map[string]types.Role{"p": types.ROLE_PATIENT, "m": types.ROLE_MAKER, "r": types.ROLE_RELAYER} {
		require.Equal(t, uint64(30), w.weight(0, name, role), name)
	}
	accrual := types.Accrual{
		Device: device("d"), Owner: w.who("p"), Maker: w.who("m"), Weight: 30, Raw: 30,
		Carriers: []types.Carrier{{Relayer: w.who("r"), Weight: 30}},
	}
	require.Equal(t, []*types.EventAccrued{{Accrual: accrual}}, events(w, &types.EventAccrued{}))
	w.accrue("d", "p", 5)
	require.Equal(t, uint64(35), w.weight(0, "p", types.ROLE_PATIENT))
	w.at(1, 0)
	w.accrue("d", "p", 7)
	require.Equal(t, uint64(35), w.weight(0, "p", types.ROLE_PATIENT))
	require.Equal(t, uint64(7), w.weight(1, "p", types.ROLE_PATIENT))
}

func TestATransactionsContributionsMakeOneAccrualForEachDeviceAndOwner(t *testing.T) {
	w := newWorld(t, smallGenesis())
	together := []types.Contribution{w.contribution("d", "p", 30), w.contribution("e", "p", 4), w.contribution("d", "p", 5)}
	require.NoError(t, w.k.Accrue(w.ctx, together...))
	accrued := events(w, &types.EventAccrued{})
	require.Len(t, accrued, 2)
	require.Equal(t, uint64(35), accrued[0].Accrual.Raw)
	require.Equal(t, uint64(4), accrued[1].Accrual.Raw)
	require.Equal(t, uint64(39), w.weight(0, "p", types.ROLE_PATIENT))
	require.Equal(t, uint64(39), w.weight(0, "r", types.ROLE_RELAYER))
	w.sound()
}

func TestOneRefusedContributionLeavesNothingOfTheOthers(t *testing.T) {
	w := newWorld(t, smallGenesis())
	before := w.store()
	nameless := w.contribution("e", "p", 4)
	nameless.Device = nil
	require.ErrorIs(t, w.k.Accrue(w.ctx, w.contribution("d", "p", 30), nameless), types.ErrContributionRefused)
	require.Equal(t, before, w.store())
}

func TestASecondCarrierOfADeviceIsCreditedForItsOwnPart(t *testing.T) {
	w := newWorld(t, smallGenesis())
	other := w.contribution("d", "p", 5)
	other.Relayer = w.who("r2")
	require.NoError(t, w.k.Accrue(w.ctx, w.contribution("d", "p", 30), other))
	require.Equal(t, uint64(30), w.weight(0, "r", types.ROLE_RELAYER))
	require.Equal(t, uint64(5), w.weight(0, "r2", types.ROLE_RELAYER))
	require.Equal(t, uint64(35), w.weight(0, "p", types.ROLE_PATIENT))
	w.sound()
}

func TestT0EarnsNothing(t *testing.T) {
	w := newWorld(t, smallGenesis())
	before := w.store()
	contribution := w.contribution("d", "p", 30)
	contribution.Tier = 1
	require.NoError(t, w.k.Accrue(w.ctx, contribution))
	require.Equal(t, before, w.store())
	require.Empty(t, events(w, &types.EventAccrued{}))
}

func TestAContributionWithoutDeviceOrOwnerIsRefused(t *testing.T) {
	w := newWorld(t, smallGenesis())
	for _, spoil := range []func(*types.Contribution){
		func(c *types.Contribution) { c.Device = nil }, func(c *types.Contribution) { c.Owner = "" },
	} {
		contribution := w.contribution("d", "p", 30)
		spoil(&contribution)
		require.ErrorIs(t, w.k.Accrue(w.ctx, contribution), types.ErrContributionRefused)
	}
}

func TestADevicesCapHoldsOverItsOwnersAndOneEpoch(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.accrue("d", "p", 80)
	w.accrue("d", "q", 80)
	require.Equal(t, uint64(80), w.weight(0, "p", types.ROLE_PATIENT))
	require.Equal(t, uint64(20), w.weight(0, "q", types.ROLE_PATIENT))
	w.accrue("d", "x", 80)
	require.Zero(t, w.weight(0, "x", types.ROLE_PATIENT))
	w.at(1, 0)
	w.accrue("d", "p", 80)
	require.Equal(t, uint64(80), w.weight(1, "p", types.ROLE_PATIENT))
}

func TestAnOwnersWeightAboveTheFullOneCountsAQuarter(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.accrue("d1", "p", 100)
	w.accrue("d2", "p", 90)
	w.accrue("d3", "p", 40)
	require.Equal(t, uint64(100+50+10+10), w.weight(0, "p", types.ROLE_PATIENT))
}

func TestTrusteesAreMarkedOnceAnEpoch(t *testing.T) {
	w := newWorld(t, smallGenesis())
	require.NoError(t, w.k.AccrueTrustees(w.ctx, []string{w.who("t1"), w.who("t2")}))
	require.NoError(t, w.k.AccrueTrustees(w.ctx, []string{w.who("t2"), w.who("t3")}))
	require.Len(t, events(w, &types.EventTrusteeAccrued{}), 3)
	require.Equal(t, uint64(1), w.weight(0, "t2", types.ROLE_TRUSTEE))
	require.ErrorIs(t, w.k.AccrueTrustees(w.ctx, []string{"nobody"}), types.ErrAddressRefused)
}

func TestVoidTakesBackADevicesOpenAndContestableEpochsOnly(t *testing.T) {
	w := newWorld(t, smallGenesis())
	for number := range int64(4) {
		w.at(number, 0)
		w.accrue("bad", "p", 50)
		w.accrue("bad", "q", 10)
		w.accrue("good", "p", 20)
	}
	w.at(3, 999) // epoch 0 has been FINAL since 2.5, 1 is until 3.5
	require.NoError(t, w.k.Void(w.ctx, device("bad")))
	w.sound()
	require.Equal(t, uint64(70), w.weight(0, "p", types.ROLE_PATIENT))
	require.Equal(t, uint64(70), w.weight(1, "p", types.ROLE_PATIENT))
	for number := uint64(2); number < 4; number++ {
		require.Equal(t, uint64(20), w.weight(number, "p", types.ROLE_PATIENT))
		require.Zero(t, w.weight(number, "q", types.ROLE_PATIENT))
		require.Equal(t, uint64(20), w.weight(number, "r", types.ROLE_RELAYER))
	}
	require.Equal(t, []*types.EventVoided{{Epoch: 2, Device: device("bad")}, {Epoch: 3, Device: device("bad")}}, events(w, &types.EventVoided{}))
	require.NoError(t, w.k.Void(w.ctx, device("unknown")))
}

func TestReduceTakesBackExactlyWhatARecordEarned(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.accrue("other", "p", 10)
	before := w.store()
	w.accrue("d", "p", 30)
	require.NoError(t, w.k.Reduce(w.ctx, 0, device("d"), w.who("p"), 10))
	require.Equal(t, uint64(30), w.weight(0, "p", types.ROLE_PATIENT))
	require.NoError(t, w.k.Reduce(w.ctx, 0, device("d"), w.who("p"), 20))
	require.Equal(t, before, w.store(), "nothing is left of what was taken back")
	reduced := events(w, &types.EventReduced{})
	require.Len(t, reduced, 2)
	require.Equal(t, uint64(20), reduced[0].Accrual.Weight)
	require.Zero(t, reduced[1].Accrual.Weight)
	w.sound()
}

func TestReduceLeavesFinalEpochsAndStrangersAlone(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.accrue("d", "p", 30)
	before := w.store()
	require.NoError(t, w.k.Reduce(w.ctx, 0, device("d"), w.who("q"), 10))
	require.NoError(t, w.k.Reduce(w.ctx, 0, device("e"), w.who("p"), 10))
	require.NoError(t, w.k.Reduce(w.ctx, 1, device("d"), w.who("p"), 10))
	w.at(2, 500)
	require.NoError(t, w.k.Reduce(w.ctx, 0, device("d"), w.who("p"), 10))
	require.Equal(t, before, w.store())
}

func TestAMintedEpochStaysFinalWhenTheContestWindowGrows(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.accrue("d", "p", 30)
	w.at(2, 500)
	_, err := w.claim("p", 0)
	require.NoError(t, err)
	params := smallGenesis().Params
	params.ContestSeconds = 2_500
	_, err = w.msg.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: w.gov, Params: params})
	require.NoError(t, err)
	before := w.store()
	require.NoError(t, w.k.Void(w.ctx, device("d")))
	require.NoError(t, w.k.Reduce(w.ctx, 0, device("d"), w.who("p"), 30))
	require.Equal(t, before, w.store())
}
