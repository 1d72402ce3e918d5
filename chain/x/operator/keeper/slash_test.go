// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

func (w *world) slash(name string, amount uint64, reporter string) uint64 {
	w.t.Helper()
	id, err := w.k.Slash(w.ctx, w.who(name), amount, "bad partial", reporter)
	require.NoError(w.t, err)
	w.sound()
	return id
}

func (w *world) execute(id uint64) error {
	_, err := w.msg.ExecuteSlash(w.ctx, &types.MsgExecuteSlash{Sender: w.who("anybody"), Slash: id})
	return err
}

func (w *world) hold(id uint64) error {
	_, err := w.msg.HoldSlash(w.ctx, &types.MsgHoldSlash{Council: w.who("council"), Slash: id})
	return err
}

func (w *world) cancel(id uint64) error {
	_, err := w.msg.CancelSlash(w.ctx, &types.MsgCancelSlash{Council: w.who("council"), Slash: id})
	return err
}

func TestASlashSetsBondAsideUntilAnybodyExecutesIt(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("r")
	id := w.slash("r", 400, w.who("reporter"))
	slash := types.PendingSlash{
		Id: id, Operator: w.who("r"), Amount: 400, Reason: "bad partial", Reporter: w.who("reporter"),
		Due: start + types.DefaultParams().SlashDelaySeconds, Status: types.SLASH_STATUS_PENDING,
	}
	require.Equal(t, []*types.EventSlashChanged{{Slash: slash}}, events(w, &types.EventSlashChanged{}))
	require.Equal(t, bond-400, w.operator("r").Bond)
	w.at(slash.Due - 1)
	require.ErrorIs(t, w.execute(id), types.ErrSlashNotDue)
	w.at(slash.Due)
	require.NoError(t, w.execute(id))
	require.Equal(t, uint64(20), w.balance("reporter"), "5 % of 400")
	require.Equal(t, uint64(380), w.pot())
	slash.Status = types.SLASH_STATUS_EXECUTED
	require.Equal(t, []*types.EventSlashChanged{{Slash: slash}}, events(w, &types.EventSlashChanged{}))
	require.ErrorIs(t, w.execute(id), types.ErrSlashNotFound, "once")
	w.sound()
}

func TestASlashWithoutReporterGoesWholeToTheCommunity(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("r")
	id := w.slash("r", 7, "")
	w.at(start + types.DefaultParams().SlashDelaySeconds)
	require.NoError(t, w.execute(id))
	require.Equal(t, uint64(7), w.pot())
}

func TestASlashTakesNoMoreThanThereIsAndReachesTheUnbonding(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("r")
	w.slash("r", 300, "")
	w.leave("r")
	w.slash("r", 100, "")
	unbonding, err := w.k.Unbondings.Get(w.ctx, []byte(w.raw(w.who("r"))))
	require.NoError(t, err)
	require.Equal(t, bond-400, unbonding.Amount)
	id := w.slash("r", 5_000, "")
	last, err := w.k.Slashes.Get(w.ctx, id)
	require.NoError(t, err)
	require.Equal(t, bond-400, last.Amount)
	require.Zero(t, w.slash("r", 1, ""), "nothing left to take")
	w.at(w.operator("r").LeaveAfter)
	require.NoError(t, w.withdraw("r"))
	require.Zero(t, w.balance("r"))
	w.sound()
	_, err = w.k.Slash(w.ctx, w.who("nobody"), 1, "x", "")
	require.ErrorIs(t, err, types.ErrOperatorNotFound)
}

func TestTheCouncilMayCancelASlashBeforeItIsDue(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("r")
	w.council()
	id := w.slash("r", 400, "")
	_, err := w.msg.CancelSlash(w.ctx, &types.MsgCancelSlash{Council: w.who("impostor"), Slash: id})
	require.ErrorIs(t, err, types.ErrNotCouncil)
	require.ErrorIs(t, w.cancel(id+1), types.ErrSlashNotFound)
	require.NoError(t, w.cancel(id))
	require.Equal(t, bond, w.operator("r").Bond)
	w.sound()

	late := w.slash("r", 400, "")
	w.at(w.now() + types.DefaultParams().SlashDelaySeconds)
	require.ErrorIs(t, w.cancel(late), types.ErrSlashDue)
	require.ErrorIs(t, w.hold(late), types.ErrSlashDue)
	require.NoError(t, w.execute(late))
}

func TestItIsKnownWhatBecameOfASlash(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("r")
	w.council()
	status := func(id uint64) types.SlashStatus {
		found, err := w.k.SlashStatus(w.ctx, id)
		require.NoError(w.t, err)
		return found
	}
	cancelled, held, executed := w.slash("r", 1, ""), w.slash("r", 2, ""), w.slash("r", 3, "")
	require.Equal(t, types.SLASH_STATUS_PENDING, status(cancelled))
	require.NoError(t, w.cancel(cancelled))
	require.NoError(t, w.hold(held))
	w.at(start + types.DefaultParams().SlashDelaySeconds)
	require.NoError(t, w.execute(executed))
	require.Equal(t, types.SLASH_STATUS_CANCELLED, status(cancelled))
	require.Equal(t, types.SLASH_STATUS_HELD, status(held))
	require.Equal(t, types.SLASH_STATUS_EXECUTED, status(executed))
	for _, never := range []uint64{0, executed + 1} {
		_, err := w.k.SlashStatus(w.ctx, never)
		require.ErrorIs(t, err, types.ErrSlashNotFound)
	}
	state, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	require.Equal(t, []uint64{cancelled}, state.CancelledSlashes)
	require.NoError(t, state.Validate())
	state.CancelledSlashes = []uint64{state.NextSlash}
	require.ErrorIs(t, state.Validate(), types.ErrGenesisRefused)
}

func TestACancelledSlashFollowsAnOperatorThatHasGone(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("r")
	w.council()
	leaving := w.slash("r", bond, "")
	w.leave("r")
	require.NoError(t, w.cancel(leaving))
	unbonding, err := w.k.Unbondings.Get(w.ctx, []byte(w.raw(w.who("r"))))
	require.NoError(t, err)
	require.Equal(t, types.Unbonding{Operator: w.who("r"), Amount: bond, Release: w.operator("r").LeaveAfter}, unbonding)

	w.at(w.operator("r").LeaveAfter)
	gone := w.slash("r", 300, "")
	require.NoError(t, w.withdraw("r"))
	require.Equal(t, bond-300, w.balance("r"))
	require.NoError(t, w.cancel(gone))
	require.Equal(t, bond, w.balance("r"))
	w.sound()
}

func TestAHeldSlashIsDueAgainAfterThirtyDaysOnceOnly(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("r")
	w.council()
	id := w.slash("r", 100, "")
	w.at(start + day)
	require.NoError(t, w.hold(id))
	require.ErrorIs(t, w.hold(id), types.ErrSlashHeld)
	w.at(start + 31*day - 1)
	require.ErrorIs(t, w.execute(id), types.ErrSlashNotDue)
	w.at(start + 31*day)
	require.NoError(t, w.execute(id))
}

func TestAHeldSlashIsDueWhenTheCouncilExpires(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("r")
	id := w.slash("r", 100, "")
	_, err := w.msg.SetCouncil(w.ctx, &types.MsgSetCouncil{Authority: w.gov, Council: w.who("council"), Expires: start + 20*day})
	require.NoError(t, err)
	w.at(start + day)
	require.NoError(t, w.hold(id))
	w.at(start + 20*day - 1)
	require.ErrorIs(t, w.execute(id), types.ErrSlashNotDue)
	w.at(start + 20*day)
	require.ErrorIs(t, w.cancel(id), types.ErrNotCouncil, "the council has expired")
	require.NoError(t, w.execute(id))
}

func TestACouncilThatEndsBeforeASlashIsDueCannotHastenItByAHold(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("r")
	id := w.slash("r", 100, "")
	_, err := w.msg.SetCouncil(w.ctx, &types.MsgSetCouncil{Authority: w.gov, Council: w.who("council"), Expires: start + 2*day})
	require.NoError(t, err)
	require.ErrorIs(t, w.hold(id), types.ErrCouncilRefused)
}

func TestIdlePointsBecomeASmallSlashAndAJail(t *testing.T) {
	genesis := smallGenesis()
	genesis.Params.IdleSlashBp = 100
	w := newWorld(t, genesis)
	w.relayer("r")
	require.NoError(t, w.k.AddPoints(w.ctx, w.who("r"), 23, "no reveal"))
	require.Equal(t, uint32(23), w.operator("r").Points)
	require.Equal(t, types.STATUS_ACTIVE, w.operator("r").Status)
	require.Empty(t, events(w, &types.EventSlashChanged{}))
	require.NoError(t, w.k.AddPoints(w.ctx, w.who("r"), 1, "no reveal"))
	operator := w.operator("r")
	require.Equal(t, types.STATUS_JAILED, operator.Status)
	require.Zero(t, operator.Points)
	require.Equal(t, start+types.DefaultParams().JailSeconds, operator.JailedUntil)
	slashes := events(w, &types.EventSlashChanged{})
	require.Len(t, slashes, 1)
	require.Equal(t, uint64(10), slashes[0].Slash.Amount, "1 % of the bond")
	require.Equal(t, "no reveal", slashes[0].Slash.Reason)
	require.ErrorIs(t, w.k.AddPoints(w.ctx, w.who("nobody"), 1, "x"), types.ErrOperatorNotFound)
	w.sound()
}
