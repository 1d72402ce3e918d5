// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

func TestASuspensionIsTakenBackByTheOwnerOnly(t *testing.T) {
	w := newWorld(t)
	id := w.mustGrant(alice, terms(10))
	require.NoError(t, w.addGuardian(alice, carol))
	require.NoError(t, w.setStatus(carol, id, types.CONSENT_STATUS_SUSPENDED))
	live, err := w.keeper.IsLive(w.ctx, id)
	require.NoError(t, err)
	require.False(t, live)
	require.Equal(t, types.SetOf([]types.Consent{w.consent(id)}), w.head(alice).ConsentSet) // still in the set: a DENY stays seen

	require.ErrorIs(t, w.setStatus(carol, id, types.CONSENT_STATUS_ACTIVE), types.ErrNotConsentOwner)
	w.silence()
	require.NoError(t, w.setStatus(alice, id, types.CONSENT_STATUS_ACTIVE))
	require.Equal(t, types.CONSENT_STATUS_ACTIVE, w.consent(id).Status)
	require.Equal(t, &types.EventConsentChanged{Consent: w.consent(id), Head: w.head(alice)}, w.said()[0])
}

func TestSetConsentStatusIsRefusedWhen(t *testing.T) {
	rows := []struct {
		title string
		run   func(w *world, id []byte) error
		err   error
	}{
		{"a stranger signs", func(w *world, id []byte) error { return w.setStatus(stranger, id, types.CONSENT_STATUS_SUSPENDED) }, types.ErrNotConsentOwner},
		{"nothing changes", func(w *world, id []byte) error { return w.setStatus(alice, id, types.CONSENT_STATUS_ACTIVE) }, types.ErrStatusTransition},
		{"the status is WITHDRAWN", func(w *world, id []byte) error { return w.setStatus(alice, id, types.CONSENT_STATUS_WITHDRAWN) }, types.ErrStatusTransition},
		{"the status is EXPIRED", func(w *world, id []byte) error { return w.setStatus(alice, id, types.CONSENT_STATUS_EXPIRED) }, types.ErrStatusTransition},
		{"a withdrawn consent should come back", func(w *world, id []byte) error {
			require.NoError(w.t, w.withdraw(alice, id, types.WITHDRAWAL_MODE_STOP_NEW))
			return w.setStatus(alice, id, types.CONSENT_STATUS_ACTIVE)
		}, types.ErrConsentOver},
		{"a superseded consent should come back", func(w *world, id []byte) error {
			require.NoError(w.t, second(w.replace(alice, id, terms(11))))
			return w.setStatus(alice, id, types.CONSENT_STATUS_ACTIVE)
		}, types.ErrConsentOver},
	}
	for _, row := range rows {
		t.Run(row.title, func(t *testing.T) {
			w := newWorld(t)
			require.ErrorIs(t, row.run(w, w.mustGrant(alice, terms(10))), row.err)
		})
	}
}

func TestEnteredInErrorAsksForDeletionWhateverBecameOfTheConsent(t *testing.T) {
	w := newWorld(t)
	id := w.mustGrant(alice, terms(10))
	require.NoError(t, w.withdraw(alice, id, types.WITHDRAWAL_MODE_STOP_NEW))
	w.later(7)
	require.NoError(t, w.mark(alice, id))
	found := w.consent(id)
	require.Equal(t, types.CONSENT_STATUS_ENTERED_IN_ERROR, found.Status)
	require.Equal(t, types.Withdrawal{Time: start, Mode: types.WITHDRAWAL_MODE_STOP_DELETE}, found.Withdrawal)

	live := w.mustGrant(alice, terms(11))
	require.NoError(t, w.mark(alice, live))
	require.Equal(t, start+7, w.consent(live).Withdrawal.Time)
	require.Equal(t, types.SetOf(nil), w.head(alice).ConsentSet)
}

func TestMarkEnteredInErrorIsRefusedWhen(t *testing.T) {
	w := newWorld(t)
	id := w.mustGrant(alice, terms(10))
	require.NoError(t, w.addGuardian(alice, carol))
	require.ErrorIs(t, w.mark(alice, hash(9)), types.ErrConsentNotFound)
	require.ErrorIs(t, w.mark(stranger, id), types.ErrNotConsentOwner)
	require.ErrorIs(t, w.mark(carol, id), types.ErrNotConsentOwner)
	require.NoError(t, w.mark(alice, id))
	require.ErrorIs(t, w.mark(alice, id), types.ErrConsentOver)
}
