// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

func TestUpdateMovesTheHotAddressAndEndpoint(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("r")
	_, err := w.msg.Update(w.ctx, &types.MsgUpdate{Address: w.who("r"), HotAddress: w.who("new hot"), Endpoint: "https://new.example"})
	require.NoError(t, err)
	operator, err := w.k.OperatorByHot(w.ctx, w.who("new hot"))
	require.NoError(t, err)
	require.Equal(t, "https://new.example", operator.Endpoint)
	_, err = w.k.OperatorByHot(w.ctx, w.who("r hot"))
	require.ErrorIs(t, err, types.ErrOperatorNotFound)
	require.Len(t, events(w, &types.EventOperatorChanged{}), 2)
}

func TestUpdateIsRefused(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("r")
	w.relayer("other")
	cases := []struct {
		name string
		msg  types.MsgUpdate
		err  error
	}{
		{"not an operator", types.MsgUpdate{Address: w.who("nobody"), HotAddress: w.who("x"), Endpoint: "https://x.example"}, types.ErrOperatorNotFound},
		{"only the hot address", types.MsgUpdate{Address: w.who("r hot"), HotAddress: w.who("x"), Endpoint: "https://x.example"}, types.ErrOperatorNotFound},
		{"another's hot address", types.MsgUpdate{Address: w.who("r"), HotAddress: w.who("other hot"), Endpoint: "https://x.example"}, types.ErrOperatorExists},
		{"plain http", types.MsgUpdate{Address: w.who("r"), HotAddress: w.who("r hot"), Endpoint: "http://x.example"}, types.ErrEndpointRefused},
	}
	for _, c := range cases {
		_, err := w.msg.Update(w.ctx, &c.msg)
		require.ErrorIs(t, err, c.err, c.name)
	}
}

func TestRotateKeysKeepsTheOldBoxKeyAndFreesTheOldSigningKey(t *testing.T) {
	w := newWorld(t, smallGenesis())
	before := w.relayer("r")
	signKey, hpkeKey := keysFor(t, "fresh")
	_, err := w.msg.RotateKeys(w.ctx, &types.MsgRotateKeys{Address: w.who("r"), SignKey: signKey, HpkeKey: hpkeKey})
	require.NoError(t, err)
	after := w.operator("r")
	require.Equal(t, signKey, after.SignKey)
	require.Equal(t, hpkeKey, after.HpkeKey)
	require.Equal(t, [][]byte{before.HpkeKey}, after.RetiredHpkeKeys)
	taken, err := w.k.ByKey.Has(w.ctx, before.SignKey)
	require.NoError(t, err)
	require.False(t, taken)
}

func TestRotateKeysIsRefused(t *testing.T) {
	w := newWorld(t, smallGenesis())
	first := w.relayer("r")
	other := w.relayer("other")
	signKey, hpkeKey := keysFor(t, "fresh")
	_, err := w.msg.RotateKeys(w.ctx, &types.MsgRotateKeys{Address: w.who("r"), SignKey: signKey, HpkeKey: hpkeKey})
	require.NoError(t, err)
	third, thirdBox := keysFor(t, "third")
	cases := []struct {
		name string
		msg  types.MsgRotateKeys
		err  error
	}{
		{"not an operator", types.MsgRotateKeys{Address: w.who("x"), SignKey: third, HpkeKey: thirdBox}, types.ErrOperatorNotFound},
		{"nothing new", types.MsgRotateKeys{Address: w.who("r"), SignKey: signKey, HpkeKey: hpkeKey}, types.ErrKeyInUse},
		{"a retired key again", types.MsgRotateKeys{Address: w.who("r"), SignKey: third, HpkeKey: first.HpkeKey}, types.ErrKeyInUse},
		{"another's key", types.MsgRotateKeys{Address: w.who("r"), SignKey: other.SignKey, HpkeKey: thirdBox}, types.ErrKeyInUse},
		{"no key", types.MsgRotateKeys{Address: w.who("r"), SignKey: third}, types.ErrKeyRefused},
	}
	for _, c := range cases {
		_, err := w.msg.RotateKeys(w.ctx, &c.msg)
		require.ErrorIs(t, err, c.err, c.name)
	}
	_, err = w.msg.RotateKeys(w.ctx, &types.MsgRotateKeys{Address: w.who("r"), SignKey: signKey, HpkeKey: thirdBox})
	require.NoError(t, err, "one key alone may change")
}

func TestAddBondAddsAndIsRefusedOnTheWayOut(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("r")
	w.fund("r", 100)
	_, err := w.msg.AddBond(w.ctx, &types.MsgAddBond{Address: w.who("r"), Amount: 60})
	require.NoError(t, err)
	require.Equal(t, bond+60, w.operator("r").Bond)
	_, err = w.msg.AddBond(w.ctx, &types.MsgAddBond{Address: w.who("r"), Amount: 41})
	require.ErrorIs(t, err, errNoFunds)
	_, err = w.msg.AddBond(w.ctx, &types.MsgAddBond{Address: w.who("r")})
	require.ErrorIs(t, err, types.ErrAmountRefused)
	_, err = w.msg.AddBond(w.ctx, &types.MsgAddBond{Address: w.who("x"), Amount: 1})
	require.ErrorIs(t, err, types.ErrOperatorNotFound)
	_, err = w.msg.Leave(w.ctx, &types.MsgLeave{Address: w.who("r")})
	require.NoError(t, err)
	_, err = w.msg.AddBond(w.ctx, &types.MsgAddBond{Address: w.who("r"), Amount: 1})
	require.ErrorIs(t, err, types.ErrStatusRefused)
	w.sound()
}
