// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

func (w *world) confirm(recipient string, order []byte) error {
	_, err := w.msg.ConfirmDeletion(w.ctx, &types.MsgConfirmDeletion{Recipient: addr(recipient), Order: order})
	return err
}

func TestARecipientConfirmsADeletionThatWasAskedFor(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.answers(order.Id, released, 1, 2, 3)
	require.ErrorIs(t, w.confirm("researcher", order.Id), types.ErrNoDeletionWanted)
	w.withdraw("consent", consenttypes.WITHDRAWAL_MODE_STOP_NEW)
	require.ErrorIs(t, w.confirm("researcher", order.Id), types.ErrNoDeletionWanted)
	w.withdraw("second consent", consenttypes.WITHDRAWAL_MODE_STOP_DELETE)
	require.ErrorIs(t, w.confirm("stranger", order.Id), types.ErrNotRecipient)
	require.ErrorIs(t, w.confirm("researcher", id("unknown")), types.ErrOrderNotFound)
	w.after(10)
	require.NoError(t, w.confirm("researcher", order.Id))
	progress := last[*types.EventOrderChanged](w).Progress
	require.EqualValues(t, genesis+10, progress.DeletionConfirmed)
	require.Equal(t, types.OUTCOME_RELEASED, progress.Outcome, "the release stays in the accounting")
}

func TestAConsentEnteredInErrorAsksForDeletionToo(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.changeConsent("consent", func(c *consenttypes.Consent) {
		marked, err := c.EnteredInError(w.now())
		require.NoError(t, err)
		*c = marked
	})
	require.NoError(t, w.confirm("researcher", order.Id))
}

func TestNobodyIsAskedToDeleteWhatAnOwnerShared(t *testing.T) {
	w := newWorld(t)
	order := w.shared(w.share("doctor"))
	w.withdraw("consent", consenttypes.WITHDRAWAL_MODE_STOP_DELETE)
	require.ErrorIs(t, w.confirm("doctor", order), types.ErrNoDeletionWanted)
}

func TestOnlyTheAuthorityChangesParameters(t *testing.T) {
	w := newWorld(t)
	params := types.DefaultParams()
	params.MaxOpenShares = 1
	_, err := w.msg.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: addr("alice"), Params: params})
	require.ErrorIs(t, err, types.ErrNotAuthority)
	for _, change := range []func(*types.Params){
		func(p *types.Params) { p.OrderSeconds = 0 }, func(p *types.Params) { p.MaxShareSeconds = -1 },
		func(p *types.Params) { p.MaxOpenShares = 0 }, func(p *types.Params) { p.MaxRecords = 0 }, func(p *types.Params) { p.MaxRecords = 501 },
	} {
		bad := params
		change(&bad)
		_, err = w.msg.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: addr("gov"), Params: bad})
		require.ErrorIs(t, err, types.ErrInvalid)
	}
	_, err = w.msg.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: addr("gov"), Params: params})
	require.NoError(t, err)
	require.Equal(t, params, last[*types.EventParamsUpdated](w).Params)
	w.shared(w.share("doctor"))
	w.refused(types.ErrTooManyOpen, w.share("second doctor"))
}
