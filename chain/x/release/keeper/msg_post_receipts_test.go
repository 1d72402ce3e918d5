// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"crypto/ed25519"
	"testing"

	"github.com/stretchr/testify/require"

	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

const (
	released = types.RECEIPT_KIND_RELEASED
	refused  = types.RECEIPT_KIND_REFUSED
)

func TestAReceiptStandsAtItsTrusteesPlace(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.after(10)
	w.answers(order.Id, released, 4)
	w.answers(order.Id, refused, 2)
	event := last[*types.EventReceiptPosted](w)
	want := types.Receipt{
		Order: order.Id, Place: 2, Kind: refused, Box: id("box"), Trustee: addr(trustee(2)), Time: genesis + 10,
		SignKey: signKey(trustee(2)).Public().(ed25519.PublicKey),
	}
	require.Equal(t, want, event.Receipt)
	require.Equal(t, types.OrderProgress{Order: order.Id, Released: []byte{0b01000}, Refused: []byte{0b00010}, Outcome: types.OUTCOME_OPEN}, event.Progress)
	receipts, err := w.k.ReceiptsOf(w.ctx, order.Id)
	require.NoError(t, err)
	require.Len(t, receipts, 2)
	require.Equal(t, want, receipts[0])
	require.NoError(t, w.k.Invariants(w.ctx))
}

func TestOnlyATrusteeOfTheOrdersCommitteeAnswers(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	input := types.ReceiptInput{Order: order.Id, Kind: released, Box: id("box")}
	require.ErrorIs(t, w.post(trustee(committee+1)+" hot", input), types.ErrNotTrustee)
	require.ErrorIs(t, w.post("relayer hot", input), types.ErrNotTrustee)
	require.ErrorIs(t, w.post("stranger", input), operatortypes.ErrOperatorNotFound)
	require.ErrorIs(t, w.post(trustee(1), input), operatortypes.ErrOperatorNotFound, "the bonding address sends no duty transactions")
	require.NoError(t, w.post(trustee(1)+" hot", input))
}

func TestATrusteeOnNoticeOrInJailStillAnswers(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	for place, status := range []operatortypes.Status{operatortypes.STATUS_JAILED, operatortypes.STATUS_LEAVING} {
		hot := addr(trustee(place+1) + " hot")
		operator := w.around.operators[hot]
		operator.Status = status
		w.around.operators[hot] = operator
		require.NoError(t, w.answer(place+1, order.Id, released))
	}
}

func TestATrusteeAnswersOnce(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.answers(order.Id, refused, 1)
	require.ErrorIs(t, w.answer(1, order.Id, released), types.ErrAlreadyAnswered)
	require.ErrorIs(t, w.answer(1, order.Id, refused), types.ErrAlreadyAnswered)
	w.answers(order.Id, released, 2)
}

func TestAMalformedReceiptIsRefused(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	hot := trustee(1) + " hot"
	require.ErrorIs(t, w.post(hot), types.ErrTooMany)
	require.ErrorIs(t, w.post(hot, make([]types.ReceiptInput, 201)...), types.ErrTooMany)
	require.ErrorIs(t, w.post(hot, types.ReceiptInput{Order: order.Id, Kind: released, Box: []byte{1}}), types.ErrInvalid)
	require.ErrorIs(t, w.post(hot, types.ReceiptInput{Order: order.Id, Box: id("box")}), types.ErrInvalid)
	require.ErrorIs(t, w.post(hot, types.ReceiptInput{Order: order.Id, Kind: 3, Box: id("box")}), types.ErrInvalid)
	require.ErrorIs(t, w.post(hot, types.ReceiptInput{Order: id("unknown"), Kind: released, Box: id("box")}), types.ErrOrderNotFound)
	second := w.opened("second")
	require.NoError(t, w.post(hot, types.ReceiptInput{Order: order.Id, Kind: released, Box: id("box")}, types.ReceiptInput{Order: second.Id, Kind: refused, Box: id("box")}))
}

func TestThresholdReceiptsReleaseAnOrder(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.answers(order.Id, refused, 5)
	w.answers(order.Id, released, 1, 2)
	require.Equal(t, types.OUTCOME_OPEN, w.outcome(order.Id))
	w.after(60)
	w.answers(order.Id, released, 3)
	outcome, since, err := w.k.Outcome(w.ctx, order.Id)
	require.NoError(t, err)
	require.Equal(t, types.OUTCOME_RELEASED, outcome)
	require.EqualValues(t, genesis+60, since)
	w.after(60)
	w.answers(order.Id, released, 4) // late, and paid like the others
	_, since, err = w.k.Outcome(w.ctx, order.Id)
	require.NoError(t, err)
	require.EqualValues(t, genesis+60, since, "a late receipt moves no window")
}

func TestEnoughRefusalsCloseAnOrder(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.answers(order.Id, released, 5)
	w.answers(order.Id, refused, 1, 2)
	require.Equal(t, types.OUTCOME_OPEN, w.outcome(order.Id))
	w.answers(order.Id, refused, 3) // n − t + 1: t can no longer be reached
	require.Equal(t, types.OUTCOME_REFUSED, w.outcome(order.Id))
	require.ErrorIs(t, w.answer(4, order.Id, released), types.ErrOrderOver)
}

func TestAnOrderTakesNoAnswerFromItsDeadlineOn(t *testing.T) {
	w := newWorld(t)
	order, late := w.opened("first"), w.opened("second")
	w.answers(late.Id, released, 1, 2, 3)
	w.after(7*day - 1)
	w.answers(order.Id, released, 1)
	w.after(1)
	require.ErrorIs(t, w.answer(2, order.Id, released), types.ErrOrderOver)
	require.Equal(t, types.OUTCOME_EXPIRED, w.outcome(order.Id))
	require.ErrorIs(t, w.answer(4, late.Id, released), types.ErrOrderOver)
	require.Equal(t, types.OUTCOME_RELEASED, w.outcome(late.Id))
}

func TestAnOrderIsVoidOnceAnyConsentOfItIsNoLongerLive(t *testing.T) {
	for name, end := range map[string]func(*consenttypes.Consent){
		"withdrawn": func(c *consenttypes.Consent) {
			c.Status, c.Withdrawal = consenttypes.CONSENT_STATUS_WITHDRAWN, consenttypes.Withdrawal{Time: genesis + 5, Mode: consenttypes.WITHDRAWAL_MODE_STOP_NEW}
		},
		"suspended":    func(c *consenttypes.Consent) { c.Status = consenttypes.CONSENT_STATUS_SUSPENDED },
		"superseded":   func(c *consenttypes.Consent) { c.Status = consenttypes.CONSENT_STATUS_SUPERSEDED },
		"expired":      func(c *consenttypes.Consent) { c.Terms.ExpiresAt = genesis + 5 },
		"under review": func(c *consenttypes.Consent) { c.Terms.ReviewAt = genesis + 5 },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			order := w.opened("first")
			w.answers(order.Id, released, 1, 2)
			w.after(5)
			w.changeConsent("second consent", end)
			require.Equal(t, types.OUTCOME_VOID, w.outcome(order.Id))
			require.ErrorIs(t, w.answer(3, order.Id, released), types.ErrOrderVoid)
			require.ErrorIs(t, w.answer(3, order.Id, refused), types.ErrOrderVoid)
			w.after(7 * day)
			require.Equal(t, types.OUTCOME_VOID, w.outcome(order.Id), "silence after it is no fault")
		})
	}
}

func TestAWithdrawalDoesNotUndoThresholdReceiptsAndTakesNoMore(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.answers(order.Id, released, 1, 2, 3)
	w.withdraw("consent", consenttypes.WITHDRAWAL_MODE_STOP_NEW)
	require.Equal(t, types.OUTCOME_RELEASED, w.outcome(order.Id))
	require.ErrorIs(t, w.answer(4, order.Id, released), types.ErrOrderVoid)
}

func TestAnOwnersOrderStandsOnNoConsent(t *testing.T) {
	w := newWorld(t)
	order := w.shared(w.share("doctor"))
	w.withdraw("consent", consenttypes.WITHDRAWAL_MODE_STOP_NEW)
	w.answers(order, released, 1, 2, 3)
	require.Equal(t, types.OUTCOME_RELEASED, w.outcome(order))
}
