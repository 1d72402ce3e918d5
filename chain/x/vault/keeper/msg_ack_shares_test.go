// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

func TestAVaultIsActiveFromMinAcksAndLateMembersMayStillAck(t *testing.T) {
	w := newWorld(t)
	id := w.mustOpen()
	for i := byte(1); i <= 3; i++ {
		require.NoError(t, w.ack(i, id, 1))
		require.Equal(t, types.VAULT_STATUS_DEALING, w.vault(id).Status)
	}
	w.silence()
	require.NoError(t, w.ack(4, id, 1))
	active := w.vault(id)
	require.Equal(t, types.VAULT_STATUS_ACTIVE, active.Status)
	require.Equal(t, uint32(1), active.ShareGeneration)
	require.Equal(t, start+365*day, active.LeaseUntil)
	require.Contains(t, w.said(), &types.EventDealChanged{Deal: w.deal(id, 1)})
	require.Contains(t, w.said(), &types.EventVaultChanged{Vault: active})

	require.NoError(t, w.ack(5, id, 1))
	require.Equal(t, []byte{0b1_1111}, w.deal(id, 1).Acks)
}

func TestMinAcksBelowTheThresholdNeverMakesAVaultNobodyCanOpen(t *testing.T) {
	w := newWorld(t)
	w.operators.rules.MinAcks = 1
	id := w.mustOpen()
	require.NoError(t, w.ack(1, id, 1))
	require.NoError(t, w.ack(2, id, 1))
	require.Equal(t, types.VAULT_STATUS_DEALING, w.vault(id).Status)
	require.NoError(t, w.ack(3, id, 1))
	require.Equal(t, types.VAULT_STATUS_ACTIVE, w.vault(id).Status)
}

func TestASecondAckChangesNothing(t *testing.T) {
	w := newWorld(t)
	id := w.mustOpen()
	require.NoError(t, w.ack(1, id, 1))
	before := w.deal(id, 1)
	w.silence()
	require.NoError(t, w.ack(1, id, 1))
	require.Equal(t, before, w.deal(id, 1))
	require.Empty(t, w.said())
}

func TestAckSharesIsRefusedWhen(t *testing.T) {
	rows := []struct {
		title string
		run   func(w *world, id []byte) error
		err   error
	}{
		{"the trustee is unknown", func(w *world, id []byte) error {
			_, err := w.msgs.AckShares(w.ctx, &types.MsgAckShares{Trustee: alice, Vaults: []types.AckedVault{{Vault: id, ShareGeneration: 1}}})
			return err
		}, operatortypes.ErrOperatorNotFound},
		{"the bond address signs", func(w *world, id []byte) error {
			_, err := w.msgs.AckShares(w.ctx, &types.MsgAckShares{Trustee: trustee(1), Vaults: []types.AckedVault{{Vault: id, ShareGeneration: 1}}})
			return err
		}, operatortypes.ErrOperatorNotFound},
		{"it is not a member", func(w *world, id []byte) error { return w.ack(6, id, 1) }, types.ErrNotMember},
		{"the vault is unknown", func(w *world, _ []byte) error { return w.ack(1, hash(9), 1) }, types.ErrVaultNotFound},
		{"the deal is unknown", func(w *world, id []byte) error { return w.ack(1, id, 2) }, types.ErrDealNotFound},
		{"the vault is shredding", func(w *world, id []byte) error {
			require.NoError(w.t, w.shred(alice, id))
			return w.ack(1, id, 1)
		}, types.ErrVaultOver},
		{"nothing is acknowledged", func(w *world, _ []byte) error {
			_, err := w.msgs.AckShares(w.ctx, &types.MsgAckShares{Trustee: hot(1)})
			return err
		}, types.ErrBatchInvalid},
		{"over two hundred are", func(w *world, _ []byte) error {
			_, err := w.msgs.AckShares(w.ctx, &types.MsgAckShares{Trustee: hot(1), Vaults: make([]types.AckedVault, 201)})
			return err
		}, types.ErrBatchInvalid},
	}
	for _, row := range rows {
		t.Run(row.title, func(t *testing.T) {
			w := newWorld(t)
			require.ErrorIs(t, row.run(w, w.mustOpen()), row.err)
		})
	}
}

func TestOneBadAckRefusesTheWholeBatch(t *testing.T) {
	w := newWorld(t)
	id := w.mustOpen()
	_, err := try(w, w.msgs.AckShares, &types.MsgAckShares{Trustee: hot(1), Vaults: []types.AckedVault{{Vault: id, ShareGeneration: 1}, {Vault: hash(9), ShareGeneration: 1}}})
	require.ErrorIs(t, err, types.ErrVaultNotFound)
	require.Zero(t, w.deal(id, 1).AckCount())
}

func TestAComplaintBlamesNobodyAndARepeatedOneCostsAPoint(t *testing.T) {
	w := newWorld(t)
	id := w.mustOpen()
	w.silence()
	require.NoError(t, w.complain(2, id, 1))
	require.True(t, w.deal(id, 1).Complained(2))
	require.Empty(t, w.operators.points)
	require.Contains(t, w.said(), &types.EventShareComplained{Vault: id, ShareGeneration: 1, Trustee: trustee(2)})
	require.Contains(t, w.said(), &types.EventDealChanged{Deal: w.deal(id, 1)})

	require.NoError(t, w.complain(2, id, 1))
	require.Equal(t, map[string]uint32{trustee(2): 1}, w.operators.points)
	require.NoError(t, w.ack(2, id, 1)) // the box came late
	require.False(t, w.deal(id, 1).Complained(2))
}

func TestComplainShareIsRefusedWhen(t *testing.T) {
	w := newWorld(t)
	id := w.active()
	require.ErrorIs(t, w.complain(6, id, 1), types.ErrNotMember)
	require.ErrorIs(t, w.complain(1, id, 1), types.ErrShareAcknowledged)
	require.ErrorIs(t, w.complain(1, id, 2), types.ErrDealNotFound)
	require.ErrorIs(t, w.complain(1, hash(9), 1), types.ErrVaultNotFound)
	require.NoError(t, w.complain(5, id, 1))
	require.NoError(t, w.shred(alice, id))
	require.ErrorIs(t, w.complain(5, id, 1), types.ErrVaultOver)
}
