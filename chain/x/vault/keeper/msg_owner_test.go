// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

func TestALeaseIsRenewedFromNowAndBindsTheCommittee(t *testing.T) {
	w := newWorld(t)
	id := w.active()
	w.later(300 * day)
	w.silence()
	require.NoError(t, w.renew(alice, id))
	require.Equal(t, start+665*day, w.vault(id).LeaseUntil)
	require.Equal(t, start+665*day, w.operators.duties[0])
	require.Contains(t, w.said(), &types.EventVaultChanged{Vault: w.vault(id)})
	require.True(t, w.vault(id).Leased(start+665*day-1))
	require.False(t, w.vault(id).Leased(start+665*day))
	require.True(t, w.vault(id).Readable(types.DefaultParams(), start+755*day-1))
	require.False(t, w.vault(id).Readable(types.DefaultParams(), start+755*day))
}

func TestRenewLeaseIsRefusedWhen(t *testing.T) {
	rows := []struct {
		title string
		run   func(w *world, id []byte) error
		err   error
	}{
		{"it is another's vault", func(w *world, id []byte) error { return w.renew(bob, id) }, types.ErrNotVaultOwner},
		{"a member has given notice", func(w *world, id []byte) error {
			w.operators.status[trustee(2)] = operatortypes.STATUS_LEAVING
			return w.renew(alice, id)
		}, types.ErrMemberOnNotice},
		{"lease and grace are over", func(w *world, id []byte) error {
			w.later(455 * day)
			return w.renew(alice, id)
		}, types.ErrLeaseOver},
		{"the vault is shredding", func(w *world, id []byte) error {
			require.NoError(w.t, w.shred(alice, id))
			return w.renew(alice, id)
		}, types.ErrVaultOver},
	}
	for _, row := range rows {
		t.Run(row.title, func(t *testing.T) {
			w := newWorld(t)
			require.ErrorIs(t, row.run(w, w.active()), row.err)
		})
	}
	t.Run("the vault is not active", func(t *testing.T) {
		w := newWorld(t)
		require.ErrorIs(t, w.renew(alice, w.mustOpen()), types.ErrVaultNotActive)
	})
	t.Run("it is renewed within the grace", func(t *testing.T) {
		w := newWorld(t)
		id := w.active()
		w.later(455*day - 1)
		require.NoError(t, w.renew(alice, id))
	})
}

func TestPoliciesAreReplacedByTheOwner(t *testing.T) {
	w := newWorld(t)
	id := w.active()
	set := func(owner string, vault []byte, generation uint32, manifest []byte) error {
		_, err := try(w, w.msgs.SetPolicies, &types.MsgSetPolicies{Owner: owner, Vault: vault, ShareGeneration: generation, Manifest: manifest})
		return err
	}
	w.silence()
	require.NoError(t, set(alice, id, 1, hash(8)))
	require.Equal(t, hash(8), w.deal(id, 1).Manifest)
	require.Equal(t, 4, w.deal(id, 1).AckCount())
	require.Contains(t, w.said(), &types.EventDealChanged{Deal: w.deal(id, 1)})

	require.ErrorIs(t, set(bob, id, 1, hash(8)), types.ErrNotVaultOwner)
	require.ErrorIs(t, set(alice, id, 2, hash(8)), types.ErrDealNotFound)
	require.ErrorIs(t, set(alice, id, 1, hash(8)[1:]), types.ErrFieldInvalid)
	require.NoError(t, w.redeal(redealing(id)))
	require.NoError(t, set(alice, id, 2, hash(9))) // before it takes over
	for i := byte(3); i <= 6; i++ {
		require.NoError(t, w.ack(i, id, 2))
	}
	require.ErrorIs(t, set(alice, id, 1, hash(8)), types.ErrDealOver)
	require.NoError(t, w.shred(alice, id))
	require.ErrorIs(t, set(alice, id, 2, hash(8)), types.ErrVaultOver)
}

func TestTheAgentKeyIsRotatedByTheOwner(t *testing.T) {
	w := newWorld(t)
	id := w.active()
	rotate := func(owner string, key []byte) error {
		_, err := try(w, w.msgs.RotateAgentKey, &types.MsgRotateAgentKey{Owner: owner, Vault: id, AgentKey: key})
		return err
	}
	w.silence()
	require.NoError(t, rotate(alice, signKey(3)))
	require.Equal(t, signKey(3), w.vault(id).AgentKey)
	require.Equal(t, signKey(1), w.vault(id).OwnerSign)
	require.Contains(t, w.said(), &types.EventVaultChanged{Vault: w.vault(id)})
	require.ErrorIs(t, rotate(bob, signKey(4)), types.ErrNotVaultOwner)
	require.ErrorIs(t, rotate(alice, make([]byte, 32)), types.ErrKeyInvalid)
	require.ErrorIs(t, rotate(alice, signKey(3)), types.ErrKeyInvalid)
	require.ErrorIs(t, rotate(alice, signKey(1)), types.ErrKeyInvalid)
	require.NoError(t, w.shred(alice, id))
	require.ErrorIs(t, rotate(alice, signKey(4)), types.ErrVaultOver)
}

func TestAVaultIsShreddedOnceTooFewSharesAreLeft(t *testing.T) {
	w := newWorld(t)
	id := w.active()
	w.later(5)
	w.silence()
	require.NoError(t, w.shred(alice, id))
	require.Equal(t, types.VAULT_STATUS_SHREDDING, w.vault(id).Status)
	ordered := types.NewShredding(id, 1, 5, start+5)
	require.Contains(t, w.said(), &types.EventShreddingChanged{Shredding: ordered})
	require.Contains(t, w.said(), &types.EventVaultChanged{Vault: w.vault(id)})

	require.NoError(t, w.ackShred(5, id))
	require.NoError(t, w.ackShred(1, id))
	require.Equal(t, types.VAULT_STATUS_SHREDDING, w.vault(id).Status)
	w.silence()
	require.NoError(t, w.ackShred(1, id)) // again: nothing
	require.Empty(t, w.said())
	require.NoError(t, w.ackShred(2, id))
	require.Equal(t, types.VAULT_STATUS_SHREDDED, w.vault(id).Status)
	require.Contains(t, w.said(), &types.EventShreddingChanged{Shredding: ordered.Ack(5).Ack(1).Ack(2)})
	require.NoError(t, w.ackShred(3, id)) // late ones count too
	answer, err := w.keeper.Shreddings.Get(w.ctx, id)
	require.NoError(t, err)
	require.True(t, answer.Acked(3))
	require.False(t, answer.Acked(4))
}

func TestAVaultThatWasNeverActiveCanBeShredded(t *testing.T) {
	w := newWorld(t)
	id := w.mustOpen()
	require.NoError(t, w.shred(alice, id))
	require.NoError(t, w.ackShred(4, id))
}

func TestShredAndAckShredsAreRefusedWhen(t *testing.T) {
	w := newWorld(t)
	id := w.active()
	require.ErrorIs(t, w.shred(bob, id), types.ErrNotVaultOwner)
	require.ErrorIs(t, w.shred(alice, hash(9)), types.ErrVaultNotFound)
	require.ErrorIs(t, w.ackShred(1, id), types.ErrNotShredding)
	require.NoError(t, w.shred(alice, id))
	require.ErrorIs(t, w.shred(alice, id), types.ErrVaultOver)
	require.ErrorIs(t, w.ackShred(6, id), types.ErrNotMember)
	require.ErrorIs(t, w.ackShred(1, hash(9)), types.ErrVaultNotFound)
	require.ErrorIs(t, w.ackShred(1), types.ErrBatchInvalid)
	require.ErrorIs(t, w.ackShred(1, make([][]byte, 201)...), types.ErrBatchInvalid)
	_, err := w.msgs.AckShreds(w.ctx, &types.MsgAckShreds{Trustee: alice, Vaults: [][]byte{id}})
	require.ErrorIs(t, err, operatortypes.ErrOperatorNotFound)
}

func TestParametersAreSetByGovernance(t *testing.T) {
	w := newWorld(t)
	changed := types.DefaultParams()
	changed.LeaseSeconds = 7
	_, err := w.msgs.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: alice, Params: changed})
	require.ErrorIs(t, err, types.ErrUnauthorized)
	_, err = w.msgs.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: gov, Params: types.Params{}})
	require.ErrorIs(t, err, types.ErrParamsInvalid)
	w.silence()
	_, err = w.msgs.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: gov, Params: changed})
	require.NoError(t, err)
	require.Equal(t, &types.EventParamsUpdated{Params: changed}, w.said()[0])
}
