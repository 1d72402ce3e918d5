// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"crypto/sha256"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

func TestPairingRaisesTheGenerationAndSetsTheAccountKind(t *testing.T) {
	w := newWorld(t)
	device := id("d")
	w.withPaired(w.withModel(), device)
	paired := w.device(device)
	require.Equal(t, addr("patient"), paired.Owner)
	require.Equal(t, uint32(1), paired.Generation)
	require.Equal(t, paired, last[*types.EventDeviceChanged](w).Device)
	require.Equal(t, types.AccountKind{Owner: addr("patient"), Kind: types.OWNER_KIND_ORDINARY}, last[*types.EventAccountKindSet](w).Kind)
	page, err := w.query.DevicesByOwner(w.ctx, &types.QueryDevicesByOwnerRequest{Owner: addr("patient")})
	require.NoError(t, err)
	require.Equal(t, []types.Device{paired}, page.Devices)
}

func TestASecondOwnerHasAnotherGenerationAndNeedsAFreshProof(t *testing.T) {
	w := newWorld(t)
	device := id("d")
	key := w.withPaired(w.withModel(), device)
	ok(w, w.msg.UnpairDevice, &types.MsgUnpairDevice{Owner: addr("patient"), Device: device})
	require.Empty(t, w.device(device).Owner)
	old := key.possession(t, device, "patient", 1)
	refused(w, w.msg.PairDevice, &types.MsgPairDevice{Owner: addr("patient"), Device: device, Possession: old}, types.ErrPossession)
	ok(w, w.msg.PairDevice, &types.MsgPairDevice{Owner: addr("rival"), Device: device, Possession: key.possession(t, device, "rival", 2)})
	require.Equal(t, uint32(2), w.device(device).Generation)
	page, err := w.query.DevicesByOwner(w.ctx, &types.QueryDevicesByOwnerRequest{Owner: addr("patient")})
	require.NoError(t, err)
	require.Empty(t, page.Devices)
}

func TestPairDeviceIsRefused(t *testing.T) {
	device, sibling := id("d"), id("sibling")
	cases := []struct {
		title string
		edit  func(*world, signer, *types.MsgPairDevice)
		want  error
	}{
		{"with a possession proof by another key", func(w *world, _ signer, m *types.MsgPairDevice) {
			m.Possession = newSigner(w.t).possession(w.t, device, "patient", 1)
		}, types.ErrPossession},
		{"with a possession proof that has one bit wrong", func(_ *world, _ signer, m *types.MsgPairDevice) {
			m.Possession = flipped(m.Possession)
		}, types.ErrPossession},
		{"without a possession proof", func(_ *world, _ signer, m *types.MsgPairDevice) { m.Possession = nil }, types.ErrPossession},
		{"with a possession proof for another owner", func(_ *world, _ signer, m *types.MsgPairDevice) { m.Owner = addr("rival") }, types.ErrPossession},
		{"with a possession proof for another generation", func(w *world, key signer, m *types.MsgPairDevice) {
			m.Possession = key.possession(w.t, device, "patient", 2)
		}, types.ErrPossession},
		{"with a possession proof for a sibling device", func(w *world, key signer, m *types.MsgPairDevice) {
			m.Possession = key.possession(w.t, sibling, "patient", 1)
		}, types.ErrPossession},
		{"with a possession proof for another chain", func(w *world, key signer, m *types.MsgPairDevice) {
			m.Possession = key.sign(w.t, canon.PossessionStatement("aceso-other-1", device, raw("patient"), 1))
		}, types.ErrPossession},
		{"of an unknown device", func(_ *world, _ signer, m *types.MsgPairDevice) { m.Device = id("none") }, types.ErrDeviceNotFound},
		{"of a device that was never affirmed", func(w *world, _ signer, m *types.MsgPairDevice) { m.Device = sibling }, types.ErrNotActive},
		{"of a suspended device", func(w *world, _ signer, _ *types.MsgPairDevice) {
			ok(w, w.msg.SetDeviceStatus, &types.MsgSetDeviceStatus{Signer: addr("maker"), Device: device, Status: types.DEVICE_STATUS_SUSPENDED})
		}, types.ErrNotActive},
		{"of a revoked device", func(w *world, _ signer, _ *types.MsgPairDevice) {
			ok(w, w.msg.SetDeviceStatus, &types.MsgSetDeviceStatus{Signer: addr("maker"), Device: device, Status: types.DEVICE_STATUS_REVOKED})
		}, types.ErrNotActive},
		{"of a paired device", func(w *world, key signer, m *types.MsgPairDevice) {
			ok(w, w.msg.PairDevice, &types.MsgPairDevice{Owner: addr("rival"), Device: device, Possession: key.possession(w.t, device, "rival", 1)})
			m.Possession = key.possession(w.t, device, "patient", 2)
		}, types.ErrPaired},
		{"of an ordinary device to a sensitive account", func(w *world, _ signer, m *types.MsgPairDevice) {
			require.NoError(w.t, w.k.ClaimAccountKind(w.ctx, m.Owner, true))
		}, types.ErrAccountKind},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) {
			w := newWorld(t)
			model := w.withModel()
			key := w.withDevice(model, device)
			ok(w, w.msg.EnrolDevices, &types.MsgEnrolDevices{Maker: addr("maker"), Model: model, Devices: [][]byte{sibling}})
			msg := &types.MsgPairDevice{Owner: addr("patient"), Device: device, Possession: key.possession(t, device, "patient", 1)}
			c.edit(w, key, msg)
			refused(w, w.msg.PairDevice, msg, c.want)
		})
	}
}

func TestASensitiveModelMakesASensitiveAccount(t *testing.T) {
	w := newWorld(t)
	w.withMaker()
	msg := w.modelMsg("glucose")
	msg.Sensitive = true
	device := id("sensor")
	w.withPaired(ok(w, w.msg.RegisterModel, msg).Model, device)
	require.ErrorIs(t, w.k.ClaimAccountKind(w.ctx, addr("patient"), false), types.ErrAccountKind)
	require.NoError(t, w.k.ClaimAccountKind(w.ctx, addr("patient"), true))
	require.NoError(t, w.k.AccountKindAllows(w.ctx, addr("patient"), 1))
	require.ErrorIs(t, w.k.AccountKindAllows(w.ctx, addr("patient"), 2), types.ErrAccountKind)
	require.NoError(t, w.k.AccountKindAllows(w.ctx, addr("rival"), 2))

	other := ok(w, w.msg.RegisterModel, w.modelMsg("patch")).Model
	key := w.withDevice(other, id("patch"))
	pair := &types.MsgPairDevice{Owner: addr("patient"), Device: id("patch"), Possession: key.possession(t, id("patch"), "patient", 1)}
	refused(w, w.msg.PairDevice, pair, types.ErrAccountKind)
}

func TestUnpairDeviceIsRefusedToWhoIsNotTheOwner(t *testing.T) {
	w := newWorld(t)
	device := id("d")
	w.withPaired(w.withModel(), device)
	for _, name := range []string{"maker", "council", "rival"} {
		refused(w, w.msg.UnpairDevice, &types.MsgUnpairDevice{Owner: addr(name), Device: device}, types.ErrNotDeviceOwner)
	}
	refused(w, w.msg.UnpairDevice, &types.MsgUnpairDevice{Owner: addr("patient"), Device: id("none")}, types.ErrDeviceNotFound)
}

func TestUnpairingEndsThePermissionForANewKey(t *testing.T) {
	w := newWorld(t)
	device := id("d")
	w.withPaired(w.withModel(), device)
	hash := id("key hash")
	ok(w, w.msg.AllowKeyChange, &types.MsgAllowKeyChange{Owner: addr("patient"), Device: device, KeyHash: hash})
	ok(w, w.msg.UnpairDevice, &types.MsgUnpairDevice{Owner: addr("patient"), Device: device})
	event := last[*types.EventKeyChangeAllowed](w)
	require.True(t, event.Used)
	require.Equal(t, hash, event.Change.KeyHash)
	require.NoError(t, w.k.Invariants(w.ctx))
}

func TestAllowKeyChangeNamesOneKeyOfAPairedDevice(t *testing.T) {
	w := newWorld(t)
	device := id("d")
	w.withPaired(w.withModel(), device)
	key := newSigner(t)
	hash := sha256.Sum256(key.cose)
	msg := &types.MsgAllowKeyChange{Owner: addr("patient"), Device: device, KeyHash: hash[:]}
	ok(w, w.msg.AllowKeyChange, msg)
	require.Equal(t, types.KeyChange{Device: device, KeyHash: hash[:]}, last[*types.EventKeyChangeAllowed](w).Change)
	for want, named := range map[bool][]byte{true: hash[:], false: id("another")} {
		allowed, err := w.k.KeyChangeAllowed(w.ctx, device, named)
		require.NoError(t, err)
		require.Equal(t, want, allowed)
	}
	refused(w, w.msg.AllowKeyChange, &types.MsgAllowKeyChange{Owner: addr("maker"), Device: device, KeyHash: hash[:]}, types.ErrNotDeviceOwner)
	refused(w, w.msg.AllowKeyChange, &types.MsgAllowKeyChange{Owner: addr("patient"), Device: device, KeyHash: hash[1:]}, types.ErrInvalid)
	ok(w, w.msg.SetDeviceStatus, &types.MsgSetDeviceStatus{Signer: addr("maker"), Device: device, Status: types.DEVICE_STATUS_REVOKED})
	refused(w, w.msg.AllowKeyChange, msg, types.ErrRevoked)
}
