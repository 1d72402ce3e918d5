// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

func TestAWithdrawalCountsFromThisBlockOn(t *testing.T) {
	w := newWorld(t)
	id := w.mustGrant(alice, terms(10))
	live, err := w.keeper.IsLive(w.ctx, id)
	require.NoError(t, err)
	require.True(t, live)

	w.silence()
	w.later(5)
	require.NoError(t, w.withdraw(alice, id, types.WITHDRAWAL_MODE_STOP_DELETE))
	live, err = w.keeper.IsLive(w.ctx, id)
	require.NoError(t, err)
	require.False(t, live)
	found := w.consent(id)
	require.Equal(t, types.CONSENT_STATUS_WITHDRAWN, found.Status)
	require.Equal(t, types.Withdrawal{Time: start + 5, Mode: types.WITHDRAWAL_MODE_STOP_DELETE}, found.Withdrawal)
	require.Equal(t, types.SetOf(nil), w.head(alice).ConsentSet)
	require.Equal(t, &types.EventConsentChanged{Consent: found, Head: w.head(alice)}, w.said()[0])
	standing, err := w.keeper.LiveConsents(w.ctx, alice)
	require.NoError(t, err)
	require.Empty(t, standing)
}

func TestWithdrawConsentIsRefusedWhen(t *testing.T) {
	stop := types.WITHDRAWAL_MODE_STOP_NEW
	rows := []struct {
		title string
		run   func(w *world, id []byte) error
		err   error
	}{
		{"the consent is unknown", func(w *world, _ []byte) error { return w.withdraw(alice, hash(9), stop) }, types.ErrConsentNotFound},
		{"a stranger signs", func(w *world, id []byte) error { return w.withdraw(stranger, id, stop) }, types.ErrNotConsentOwner},
		{"the grantee signs", func(w *world, id []byte) error { return w.withdraw(bob, id, stop) }, types.ErrNotConsentOwner},
		{"the signer is no address", func(w *world, id []byte) error { return w.withdraw("nobody", id, stop) }, types.ErrFieldInvalid},
		{"the mode is unset", func(w *world, id []byte) error { return w.withdraw(alice, id, 0) }, types.ErrUnknownValue},
		{"it is withdrawn already", func(w *world, id []byte) error {
			require.NoError(w.t, w.withdraw(alice, id, stop))
			return w.withdraw(alice, id, stop)
		}, types.ErrConsentOver},
		{"it has expired", func(w *world, id []byte) error {
			w.later(300 * day)
			return w.withdraw(alice, id, stop)
		}, types.ErrConsentOver},
		{"the guardian's authority has run out", func(w *world, id []byte) error {
			require.NoError(w.t, w.addGuardian(alice, carol))
			w.later(10 * day)
			return w.withdraw(carol, id, stop)
		}, types.ErrNotConsentOwner},
		{"the guardian is another's", func(w *world, id []byte) error {
			require.NoError(w.t, w.addGuardian(bob, carol))
			return w.withdraw(carol, id, stop)
		}, types.ErrNotConsentOwner},
	}
	for _, row := range rows {
		t.Run(row.title, func(t *testing.T) {
			w := newWorld(t)
			require.ErrorIs(t, row.run(w, w.mustGrant(alice, terms(10))), row.err)
		})
	}
}

func TestAGuardianInOfficeCanWithdraw(t *testing.T) {
	w := newWorld(t)
	id := w.mustGrant(alice, terms(10))
	require.NoError(t, w.addGuardian(alice, carol))
	require.NoError(t, w.withdraw(carol, id, types.WITHDRAWAL_MODE_STOP_NEW))
}

func TestAConsentUnderReviewOrNotYetBegunCanBeWithdrawn(t *testing.T) {
	w := newWorld(t)
	reviewed, ahead := terms(10), terms(11)
	reviewed.ReviewAt, ahead.ValidFrom = start+1, start+100*day
	one, two := w.mustGrant(alice, reviewed), w.mustGrant(alice, ahead)
	w.later(10)
	for _, id := range [][]byte{one, two} {
		live, err := w.keeper.IsLive(w.ctx, id)
		require.NoError(t, err)
		require.False(t, live)
		require.NoError(t, w.withdraw(alice, id, types.WITHDRAWAL_MODE_STOP_NEW))
	}
}

func TestExpiredConsentsLeaveAtTheOwnersNextWrite(t *testing.T) {
	w := newWorld(t)
	short := terms(10)
	short.ExpiresAt = start + day
	gone, kept := w.mustGrant(alice, short), w.mustGrant(alice, terms(11))
	w.later(2 * day)
	require.Equal(t, types.CONSENT_STATUS_ACTIVE, w.consent(gone).Status)
	live, err := w.keeper.IsLive(w.ctx, gone)
	require.NoError(t, err)
	require.False(t, live)

	w.silence()
	require.NoError(t, w.setStatus(alice, kept, types.CONSENT_STATUS_SUSPENDED))
	require.Equal(t, types.CONSENT_STATUS_EXPIRED, w.consent(gone).Status)
	require.Equal(t, types.SetOf([]types.Consent{w.consent(kept)}), w.head(alice).ConsentSet)
	require.Equal(t, &types.EventConsentsExpired{Consents: [][]byte{gone}, Head: w.head(alice)}, w.said()[0])
	require.Equal(t, &types.EventConsentChanged{Consent: w.consent(kept), Head: w.head(alice)}, w.said()[1])
}
