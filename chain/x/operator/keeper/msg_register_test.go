// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

func TestRegisterBondsARelayerThatIsFoundByBothAddresses(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.fund("r", bond+5)
	msg := w.registration("r")
	_, err := w.msg.Register(w.ctx, msg)
	require.NoError(t, err)

	operator := w.operator("r")
	require.Equal(t, types.Operator{
		Address: msg.Address, HotAddress: msg.HotAddress, SignKey: msg.SignKey, HpkeKey: msg.HpkeKey, Role: types.ROLE_RELAYER,
		Endpoint: msg.Endpoint, Status: types.STATUS_ACTIVE, Bond: bond, Registered: start,
	}, operator)
	byHot, err := w.k.OperatorByHot(w.ctx, w.who("r hot"))
	require.NoError(t, err)
	require.Equal(t, operator, byHot)
	_, err = w.k.OperatorByHot(w.ctx, w.who("r"))
	require.ErrorIs(t, err, types.ErrOperatorNotFound)
	require.Equal(t, uint64(5), w.balance("r"))
	said := events(w, &types.EventOperatorChanged{})
	require.Len(t, said, 1)
	said[0].Operator.RetiredHpkeKeys = nil // JSON has no nil list
	require.Equal(t, operator, said[0].Operator)
	w.sound()
}

func TestRegisterIsRefused(t *testing.T) {
	cases := []struct {
		name  string
		spoil func(*world, *types.MsgRegister)
		err   error
	}{
		{"a bond below the minimum", func(_ *world, m *types.MsgRegister) { m.Bond = bond - 1 }, types.ErrBondTooSmall},
		{"a bond that cannot be paid", func(_ *world, m *types.MsgRegister) { m.Bond = bond + 1 }, errNoFunds},
		{"no role", func(_ *world, m *types.MsgRegister) { m.Role = types.ROLE_UNSPECIFIED }, types.ErrRoleRefused},
		{"an unknown role", func(_ *world, m *types.MsgRegister) { m.Role = 9 }, types.ErrRoleRefused},
		{"an address that serves already", func(w *world, m *types.MsgRegister) { m.Address = w.who("other") }, types.ErrOperatorExists},
		{"an address that is another's hot one", func(w *world, m *types.MsgRegister) { m.Address = w.who("other hot") }, types.ErrOperatorExists},
		{"another's hot address", func(w *world, m *types.MsgRegister) { m.HotAddress = w.who("other hot") }, types.ErrOperatorExists},
		{"another's own address as hot one", func(w *world, m *types.MsgRegister) { m.HotAddress = w.who("other") }, types.ErrOperatorExists},
		{"a hot address that is none", func(_ *world, m *types.MsgRegister) { m.HotAddress = "aceso1nothing" }, types.ErrAddressRefused},
		{"plain http", func(_ *world, m *types.MsgRegister) { m.Endpoint = "http://127.0.0.1:9000" }, types.ErrEndpointRefused},
		{"a trustee of an org not approved", func(_ *world, m *types.MsgRegister) { m.Role, m.Org = types.ROLE_TRUSTEE, "nobody" }, types.ErrOrgNotApproved},
		{"a trustee without an org", func(_ *world, m *types.MsgRegister) { m.Role = types.ROLE_TRUSTEE }, types.ErrOrgNotApproved},
		{"a relayer with an org", func(_ *world, m *types.MsgRegister) { m.Org = "org-t" }, types.ErrOrgNotApproved},
		{"another's signing key", func(w *world, m *types.MsgRegister) { m.SignKey, _ = keysFor(w.t, "other") }, types.ErrKeyInUse},
		{"another's box key", func(w *world, m *types.MsgRegister) { _, m.HpkeKey = keysFor(w.t, "other") }, types.ErrKeyInUse},
		{"a signing key of small order", func(_ *world, m *types.MsgRegister) { m.SignKey = make([]byte, 32) }, types.ErrKeyRefused},
		{"a box key of small order", func(_ *world, m *types.MsgRegister) { m.HpkeKey = make([]byte, 32) }, types.ErrKeyRefused},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t, smallGenesis())
			w.relayer("other")
			w.trustee("t")
			w.fund("r", bond)
			before := w.store()
			msg := w.registration("r")
			c.spoil(w, msg)
			_, err := w.msg.Register(w.ctx, msg)
			require.ErrorIs(t, err, c.err)
			require.Equal(t, before, w.store())
			w.sound()
		})
	}
}

func TestPlainHttpOnLoopbackIsForLocalNetworks(t *testing.T) {
	genesis := smallGenesis()
	genesis.Local = true
	w := newWorld(t, genesis)
	local, err := w.k.IsLocal(w.ctx)
	require.NoError(t, err)
	require.True(t, local)
	w.fund("r", bond)
	msg := w.registration("r")
	msg.Endpoint = "http://127.0.0.1:9000"
	_, err = w.msg.Register(w.ctx, msg)
	require.NoError(t, err)
}

func TestOneAddressMayServeAsItsOwnHotAddress(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.fund("r", bond)
	msg := w.registration("r")
	msg.HotAddress = msg.Address
	_, err := w.msg.Register(w.ctx, msg)
	require.NoError(t, err)
	_, err = w.k.OperatorByHot(w.ctx, msg.Address)
	require.NoError(t, err)
}
