// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

func TestAReleasedOrderIsPaidAfterItsQuietWindowOnce(t *testing.T) {
	w := newWorld(t)
	study := w.active()
	request := ok(w, w.msg.RequestAccess, asking(study, "r", "one", "two"))
	require.ErrorIs(t, w.settle(request.Request), types.ErrNotDue, "open")
	w.ends(request.Orders[0], releasetypes.OUTCOME_RELEASED)
	w.after(day - 1)
	require.ErrorIs(t, w.settle(request.Request), types.ErrNotDue, "within the window")
	w.after(1)
	require.NoError(t, w.settle(request.Request))
	require.Equal(t, []payment{{2 * price, rewardtypes.Parties{
		Patient: addr("alice"), Maker: addr("maker"), Relayer: addr("relayer"), Trustees: []string{addr("t1"), addr("t2")},
	}}}, w.around.payments)
	require.Equal(t, types.REQUEST_ORDER_STATUS_PAID, last[*types.EventOrderSettled](w).Order.Status)
	require.Equal(t, types.Escrow{Study: study, Balance: 8 * price}, w.escrow(study))
	require.ErrorIs(t, w.settle(request.Request), types.ErrNotDue, "twice")
	require.Len(t, w.around.payments, 1)
}

func TestARefusedOrderCostsATenthAndAVoidOrExpiredOneNothing(t *testing.T) {
	for name, c := range map[string]struct {
		outcome releasetypes.Outcome
		fee     uint64
	}{
		"refused": {releasetypes.OUTCOME_REFUSED, price / 10},
		"void":    {releasetypes.OUTCOME_VOID, 0},
		"expired": {releasetypes.OUTCOME_EXPIRED, 0},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			study := w.active()
			request := ok(w, w.msg.RequestAccess, asking(study, "r", "one"))
			w.ends(request.Orders[0], c.outcome)
			require.NoError(t, w.settle(request.Request), "without waiting")
			require.Equal(t, types.Escrow{Study: study, Balance: 10*price - c.fee}, w.escrow(study))
			require.Equal(t, c.fee, w.around.pot)
			settled := last[*types.EventOrderSettled](w).Order
			require.Equal(t, types.REQUEST_ORDER_STATUS_REFUNDED, settled.Status)
			require.EqualValues(t, price-c.fee, settled.Refunded)
			require.Empty(t, w.around.payments)
		})
	}
}

func TestEachOrderIsSettledAlone(t *testing.T) {
	w := newWorld(t)
	study := w.active()
	request := ok(w, w.msg.RequestAccess, asking(study, "r", "one", "three"))
	w.ends(request.Orders[1], releasetypes.OUTCOME_VOID)
	require.NoError(t, w.settle(request.Request, request.Orders[1]))
	require.Equal(t, types.Escrow{Study: study, Balance: 9 * price, Reserved: price}, w.escrow(study))
	require.ErrorIs(t, w.settle(request.Request, id("another order")), types.ErrInvalid)
	require.ErrorIs(t, w.settle(id("unknown")), types.ErrRequestNotFound)
	require.ErrorIs(t, w.settle(request.Request, request.Orders[0]), types.ErrNotDue)
}

func TestARecordErasedSinceIsRefundedAndTheOthersPaid(t *testing.T) {
	w := newWorld(t)
	study := w.active()
	request := ok(w, w.msg.RequestAccess, asking(study, "r", "one", "two"))
	w.ends(request.Orders[0], releasetypes.OUTCOME_RELEASED)
	w.erase("one")
	w.after(day)
	require.NoError(t, w.settle(request.Request))
	require.EqualValues(t, price, w.around.payments[0].amount)
	require.EqualValues(t, price, last[*types.EventOrderSettled](w).Order.Refunded)
	require.Equal(t, types.Escrow{Study: study, Balance: 9 * price}, w.escrow(study))
}

func TestDisputedReceiptsAreNotPaidAndTooFewStandingOnesRefund(t *testing.T) {
	w := newWorld(t)
	study := w.active()
	request := ok(w, w.msg.RequestAccess, asking(study, "r", "one"))
	order := request.Orders[0]
	w.ends(order, releasetypes.OUTCOME_RELEASED)
	w.around.standing[string(order)] = releasetypes.Standing{Trustees: []string{addr("t1")}, Waiting: true}
	w.after(7 * day)
	require.ErrorIs(t, w.settle(request.Request), types.ErrNotDue, "a dispute decides whether enough stand")
	w.around.standing[string(order)] = releasetypes.Standing{Trustees: []string{addr("t1")}}
	require.NoError(t, w.settle(request.Request))
	require.Empty(t, w.around.payments)
	require.Equal(t, types.Escrow{Study: study, Balance: 10 * price}, w.escrow(study))

	w = newWorld(t)
	study = w.active()
	request = ok(w, w.msg.RequestAccess, asking(study, "r", "one"))
	order = request.Orders[0]
	w.ends(order, releasetypes.OUTCOME_RELEASED)
	w.around.standing[string(order)] = releasetypes.Standing{Trustees: []string{addr("t1")}}
	w.after(day)
	require.ErrorIs(t, w.settle(request.Request), types.ErrNotDue, "a late receipt can still come")
	w.around.standing[string(order)] = releasetypes.Standing{Trustees: []string{addr("t1"), addr("t3")}, Enough: true, Waiting: true}
	require.NoError(t, w.settle(request.Request), "enough stand whatever the dispute comes to")
	require.Equal(t, []string{addr("t1"), addr("t3")}, w.around.payments[0].parties.Trustees)
}
