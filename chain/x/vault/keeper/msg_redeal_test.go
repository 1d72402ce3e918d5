// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

func TestTheOldDealAnswersUntilTheNewOneTakesOver(t *testing.T) {
	w := newWorld(t)
	id := w.active()
	w.later(10 * day)
	require.NoError(t, w.redeal(redealing(id)))
	require.Equal(t, uint32(1), w.vault(id).ShareGeneration)
	require.Equal(t, start+375*day, w.operators.duties[1])
	for i := byte(3); i <= 5; i++ {
		require.NoError(t, w.ack(i, id, 2))
	}
	require.Equal(t, uint32(1), w.vault(id).ShareGeneration)
	require.ErrorIs(t, w.ack(1, id, 2), types.ErrNotMember) // of the old committee only

	w.silence()
	require.NoError(t, w.ack(6, id, 2))
	taken := w.vault(id)
	require.Equal(t, uint32(2), taken.ShareGeneration)
	require.Equal(t, start+375*day, taken.LeaseUntil)
	require.Equal(t, points(1, 3)[0], taken.C0)
	require.Equal(t, start+10*day, w.deal(id, 1).Superseded)
	require.Contains(t, w.said(), &types.EventDealChanged{Deal: w.deal(id, 1)})
	require.Contains(t, w.said(), &types.EventVaultChanged{Vault: taken})
	require.ErrorIs(t, w.ack(5, id, 1), types.ErrDealOver)
}

func TestRedealIsRefusedWhen(t *testing.T) {
	rows := []struct {
		title  string
		change func(w *world, msg *types.MsgRedeal)
		err    error
	}{
		{"it is another's vault", func(_ *world, msg *types.MsgRedeal) { msg.Owner = bob }, types.ErrNotVaultOwner},
		{"the vault is unknown", func(_ *world, msg *types.MsgRedeal) { msg.Vault = hash(9) }, types.ErrVaultNotFound},
		{"the vault is shredding", func(w *world, msg *types.MsgRedeal) { require.NoError(w.t, w.shred(alice, msg.Vault)) }, types.ErrVaultOver},
		{"C_0 is another", func(_ *world, msg *types.MsgRedeal) { msg.Commitments[0] = msg.Commitments[1] }, types.ErrCommitmentsInvalid},
		{"the polynomial is the old one", func(_ *world, msg *types.MsgRedeal) { msg.Commitments = points(1, 3) }, types.ErrPolynomialReused},
		{"there are no commitments", func(_ *world, msg *types.MsgRedeal) { msg.Commitments = nil }, types.ErrCommitmentsInvalid},
		{"a commitment is the identity", func(_ *world, msg *types.MsgRedeal) { msg.Commitments[1] = make([]byte, 32) }, types.ErrCommitmentsInvalid},
		{"the manifest is no name", func(_ *world, msg *types.MsgRedeal) { msg.Manifest = hash(1)[:4] }, types.ErrFieldInvalid},
		{"the epoch is two back", func(_ *world, msg *types.MsgRedeal) { msg.Epoch = epoch - 2 }, types.ErrCommitteeStale},
		{"a member has given notice", func(w *world, _ *types.MsgRedeal) { w.operators.status[trustee(7)] = operatortypes.STATUS_LEAVING }, types.ErrMemberOnNotice},
	}
	for _, row := range rows {
		t.Run(row.title, func(t *testing.T) {
			w := newWorld(t)
			msg := redealing(w.active())
			row.change(w, msg)
			require.ErrorIs(t, w.redeal(msg), row.err)
		})
	}
}

func TestADealThatFailedIsFollowedAndDropped(t *testing.T) {
	w := newWorld(t)
	id := w.mustOpen()
	require.NoError(t, w.complain(1, id, 1))
	w.silence()
	require.NoError(t, w.redeal(redealing(id)))
	_, err := w.keeper.GetDeal(w.ctx, id, 1)
	require.ErrorIs(t, err, types.ErrDealNotFound)
	require.Contains(t, w.said(), &types.EventDealDropped{Vault: id, ShareGeneration: 1})
	require.Equal(t, uint32(2), w.deal(id, 2).ShareGeneration)
	for i := byte(3); i <= 6; i++ {
		require.NoError(t, w.ack(i, id, 2))
	}
	require.Equal(t, uint32(2), w.vault(id).ShareGeneration)
}

func TestWhoStaysSilentIsIdleAndWhoComplainsIsNot(t *testing.T) {
	w := newWorld(t)
	id := w.active() // 5 is silent
	w.later(day - 1)
	require.NoError(t, w.redeal(redealing(id)))
	require.Empty(t, w.operators.points) // not for a whole ack_seconds

	w.operators.status[trustee(7)] = operatortypes.STATUS_JAILED
	require.NoError(t, w.complain(3, id, 2))
	require.NoError(t, w.ack(4, id, 2))
	w.later(2*day - 1)
	third := redealing(id)
	third.K, third.Commitments = 0, points(3, 3)
	require.NoError(t, w.redeal(third))
	require.Equal(t, map[string]uint32{trustee(5): 1, trustee(6): 1}, w.operators.points)
}

func TestASupersededDealStaysUntilItsDisputesAreOver(t *testing.T) {
	w := newWorld(t)
	id := w.active()
	require.NoError(t, w.redeal(redealing(id)))
	for i := byte(3); i <= 6; i++ {
		require.NoError(t, w.ack(i, id, 2))
	}
	w.later(90*day - 1)
	require.NoError(t, w.renew(alice, id))
	require.Equal(t, start, w.deal(id, 1).Superseded)
	w.later(90 * day)
	w.silence()
	require.NoError(t, w.renew(alice, id))
	_, err := w.keeper.GetDeal(w.ctx, id, 1)
	require.ErrorIs(t, err, types.ErrDealNotFound)
	require.Contains(t, w.said(), &types.EventDealDropped{Vault: id, ShareGeneration: 1})
	require.Equal(t, uint32(2), w.deal(id, 2).ShareGeneration)
}

func TestTheCommitteeOfADealIsAsItWasDealt(t *testing.T) {
	w := newWorld(t)
	id := w.active()
	committee, deal, err := w.keeper.Committee(w.ctx, id, 1)
	require.NoError(t, err)
	require.Equal(t, trustee(1), committee.Members[0])
	require.Equal(t, w.deal(id, 1), deal)
	_, _, err = w.keeper.Committee(w.ctx, id, 2)
	require.ErrorIs(t, err, types.ErrDealNotFound)
}
