// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

func (w *world) leave(name string) {
	w.t.Helper()
	_, err := w.msg.Leave(w.ctx, &types.MsgLeave{Address: w.who(name)})
	require.NoError(w.t, err)
}

func (w *world) withdraw(name string) error {
	_, err := w.msg.Withdraw(w.ctx, &types.MsgWithdraw{Address: w.who(name)})
	return err
}

func TestLeaveStartsUnbondingAndEndsNewDuties(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("r")
	w.relayer("stays")
	w.block(epoch)
	events(w, &types.EventOperatorChanged{})
	w.leave("r")
	operator := w.operator("r")
	release := w.now() + types.DefaultParams().UnbondingSeconds
	require.Equal(t, types.STATUS_LEAVING, operator.Status)
	require.Zero(t, operator.Bond)
	require.Equal(t, release, operator.LeaveAfter)
	require.Equal(t, []*types.EventUnbondingChanged{{Unbonding: types.Unbonding{Operator: w.who("r"), Amount: bond, Release: release}}},
		events(w, &types.EventUnbondingChanged{}))

	w.block(epoch)
	current, err := w.k.CurrentEpoch(w.ctx)
	require.NoError(t, err)
	set, err := w.k.ActiveSet(w.ctx, current.Number, types.ROLE_RELAYER)
	require.NoError(t, err)
	require.Equal(t, []types.Member{{Address: w.who("stays"), Weight: bond}}, set.Members)
	_, err = w.msg.Leave(w.ctx, &types.MsgLeave{Address: w.who("r")})
	require.ErrorIs(t, err, types.ErrStatusRefused)
	_, err = w.msg.Leave(w.ctx, &types.MsgLeave{Address: w.who("nobody")})
	require.ErrorIs(t, err, types.ErrOperatorNotFound)
	w.sound()
}

func TestWithdrawReturnsTheBondAndFreesAddressAndKeys(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("r")
	require.ErrorIs(t, w.withdraw("r"), types.ErrStatusRefused)
	require.ErrorIs(t, w.withdraw("nobody"), types.ErrOperatorNotFound)
	w.leave("r")
	release := w.operator("r").LeaveAfter
	w.at(release - 1)
	require.ErrorIs(t, w.withdraw("r"), types.ErrUnbonding)
	w.at(release)
	require.NoError(t, w.withdraw("r"))
	require.Equal(t, bond, w.balance("r"))
	require.Equal(t, types.STATUS_LEFT, w.operator("r").Status)
	require.ErrorIs(t, w.withdraw("r"), types.ErrStatusRefused)
	_, err := w.k.OperatorByHot(w.ctx, w.who("r hot"))
	require.ErrorIs(t, err, types.ErrOperatorNotFound)
	w.sound()

	_, err = w.msg.Update(w.ctx, &types.MsgUpdate{Address: w.who("r"), HotAddress: w.who("r hot"), Endpoint: "https://r.example"})
	require.ErrorIs(t, err, types.ErrStatusRefused)
	msg := w.registration("r")
	msg.HotAddress = w.who("another hot")
	_, err = w.msg.Register(w.ctx, msg)
	require.NoError(t, err, "one who has left may come back with the same keys")
	w.sound()
}

func TestWithdrawWaitsForEveryDutyAndNinetyDays(t *testing.T) {
	w := newWorld(t, smallGenesis())
	for _, name := range []string{"t1", "t2", "t3"} {
		w.trustee(name)
	}
	w.block(epoch)
	until := w.now() + 365*day
	require.NoError(t, w.k.RaiseDuty(w.ctx, 0, 1, until))
	require.Equal(t, []*types.EventDutyRaised{{Duty: types.Duty{Epoch: 0, K: 1, Until: until}}}, events(w, &types.EventDutyRaised{}))
	require.NoError(t, w.k.RaiseDuty(w.ctx, 0, 1, until-1))
	require.Empty(t, events(w, &types.EventDutyRaised{}), "a duty is never lowered")
	require.ErrorIs(t, w.k.RaiseDuty(w.ctx, 7, 0, until), types.ErrCommitteeNotFound)

	w.leave("t1")
	w.at(until + types.DutyTail - 1)
	require.ErrorIs(t, w.withdraw("t1"), types.ErrDutyOpen)
	w.at(until + types.DutyTail)
	require.NoError(t, w.withdraw("t1"))
	require.Equal(t, bond, w.balance("t1"))
	w.sound()
}

func TestWithdrawWaitsForTheEndOfAJail(t *testing.T) {
	genesis := smallGenesis()
	genesis.Params.JailSeconds = genesis.Params.UnbondingSeconds + 10
	w := newWorld(t, genesis)
	w.relayer("r")
	require.NoError(t, w.k.AddPoints(w.ctx, w.who("r"), 24, "no reveal"))
	w.leave("r")
	w.at(w.operator("r").LeaveAfter)
	require.ErrorIs(t, w.withdraw("r"), types.ErrJailed)
	w.at(w.operator("r").JailedUntil)
	require.NoError(t, w.withdraw("r"))
	w.sound()
}

func TestUnjailWaitsForTheJailsEndAndAFullBond(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("r")
	unjail := func() error {
		_, err := w.msg.Unjail(w.ctx, &types.MsgUnjail{Address: w.who("r")})
		return err
	}
	require.ErrorIs(t, unjail(), types.ErrStatusRefused)
	require.NoError(t, w.k.AddPoints(w.ctx, w.who("r"), 24, "no reveal"))
	w.at(w.operator("r").JailedUntil - 1)
	require.ErrorIs(t, unjail(), types.ErrJailed)
	w.at(w.operator("r").JailedUntil)
	require.ErrorIs(t, unjail(), types.ErrBondTooSmall)
	w.fund("r", 1)
	_, err := w.msg.AddBond(w.ctx, &types.MsgAddBond{Address: w.who("r"), Amount: 1})
	require.NoError(t, err)
	require.NoError(t, unjail())
	require.Equal(t, types.STATUS_ACTIVE, w.operator("r").Status)
	require.Zero(t, w.operator("r").JailedUntil)
	_, err = w.msg.Unjail(w.ctx, &types.MsgUnjail{Address: w.who("nobody")})
	require.ErrorIs(t, err, types.ErrOperatorNotFound)
}
