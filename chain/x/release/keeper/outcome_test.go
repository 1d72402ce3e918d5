// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

func TestAConsentWithdrawnAfterTheDeadlineDoesNotExcuseSilence(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.after(7 * day)
	w.withdraw("consent", consenttypes.WITHDRAWAL_MODE_STOP_NEW)
	outcome, since, err := w.k.Outcome(w.ctx, order.Id)
	require.NoError(t, err)
	require.Equal(t, types.OUTCOME_EXPIRED, outcome)
	require.Equal(t, order.Expires, since)

	twin := newWorld(t)
	order = twin.opened("first")
	twin.after(7*day - 1)
	twin.withdraw("consent", consenttypes.WITHDRAWAL_MODE_STOP_NEW)
	twin.after(1)
	require.Equal(t, types.OUTCOME_VOID, twin.outcome(order.Id))
}

func TestAConsentThatEndsWithTheOrderDoesNotVoidIt(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.changeConsent("consent", func(c *consenttypes.Consent) { c.Terms.ExpiresAt = order.Expires })
	w.after(7 * day)
	require.Equal(t, types.OUTCOME_EXPIRED, w.outcome(order.Id))
}

func TestWhatWasConcludedStaysWhenASuspendedConsentWakesUp(t *testing.T) {
	suspend := func(c *consenttypes.Consent) { c.Status = consenttypes.CONSENT_STATUS_SUSPENDED }
	wake := func(c *consenttypes.Consent) { c.Status = consenttypes.CONSENT_STATUS_ACTIVE }
	w := newWorld(t)
	acted, read := w.opened("acted on"), w.opened("only read")
	w.after(10)
	w.changeConsent("consent", suspend)
	require.Equal(t, types.OUTCOME_VOID, w.outcome(read.Id))
	outcome, since, err := w.k.Conclude(w.ctx, acted.Id)
	require.NoError(t, err)
	require.Equal(t, types.OUTCOME_VOID, outcome)
	require.EqualValues(t, genesis+10, since)
	progress := last[*types.EventOrderChanged](w).Progress
	require.Equal(t, types.OUTCOME_VOID, progress.Outcome)

	w.after(10)
	w.changeConsent("consent", wake)
	require.Equal(t, types.OUTCOME_VOID, w.outcome(acted.Id))
	require.ErrorIs(t, w.answer(1, acted.Id, released), types.ErrOrderVoid, "its money is gone")
	require.Equal(t, types.OUTCOME_OPEN, w.outcome(read.Id))
	require.NoError(t, w.answer(1, read.Id, released))
}

func TestConcludingTwiceOrTooEarlyChangesNothing(t *testing.T) {
	w := newWorld(t)
	order, answered := w.opened("first"), w.opened("second")
	w.answers(answered.Id, released, 1, 2, 3)
	before, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	for _, id := range [][]byte{order.Id, answered.Id} {
		_, _, err := w.k.Conclude(w.ctx, id)
		require.NoError(t, err)
	}
	after, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	require.Equal(t, before, after)

	w.after(7 * day)
	for range 2 {
		outcome, since, err := w.k.Conclude(w.ctx, order.Id)
		require.NoError(t, err)
		require.Equal(t, types.OUTCOME_EXPIRED, outcome)
		require.Equal(t, order.Expires, since)
	}
	_, _, err = w.k.Conclude(w.ctx, id("unknown"))
	require.ErrorIs(t, err, types.ErrOrderNotFound)
}
