// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

func (w *world) set(name string, device []byte, status types.DeviceStatus) *types.MsgSetDeviceStatus {
	return &types.MsgSetDeviceStatus{Signer: addr(name), Device: device, Status: status}
}

func TestMakerOwnerAndCouncilSuspendAndEachLiftsItsOwn(t *testing.T) {
	for _, name := range []string{"maker", "patient", "council"} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			device := id("d")
			w.withPaired(w.withModel(), device)
			ok(w, w.msg.SetDeviceStatus, w.set(name, device, types.DEVICE_STATUS_SUSPENDED))
			suspended := w.device(device)
			require.Equal(t, addr(name), suspended.SuspendedBy)
			require.Equal(t, suspended, last[*types.EventDeviceChanged](w).Device)
			refused(w, w.msg.SetDeviceStatus, w.set(name, device, types.DEVICE_STATUS_SUSPENDED), types.ErrStatus)
			for _, other := range []string{"maker", "patient", "council", "rival"} {
				if other != name {
					refused(w, w.msg.SetDeviceStatus, w.set(other, device, types.DEVICE_STATUS_ACTIVE), types.ErrNotStatusSigner)
				}
			}
			ok(w, w.msg.SetDeviceStatus, w.set(name, device, types.DEVICE_STATUS_ACTIVE))
			require.Equal(t, types.DEVICE_STATUS_ACTIVE, w.device(device).Status)
			require.Empty(t, w.device(device).SuspendedBy)
		})
	}
}

func TestSetDeviceStatusIsRefused(t *testing.T) {
	device := id("d")
	cases := []struct {
		title  string
		signer string
		status types.DeviceStatus
		before func(*world)
		want   error
	}{
		{"SUSPENDED by a stranger", "rival", types.DEVICE_STATUS_SUSPENDED, nil, types.ErrNotStatusSigner},
		{"SUSPENDED by the authority", "gov", types.DEVICE_STATUS_SUSPENDED, nil, types.ErrNotStatusSigner},
		{"SUSPENDED by a council that has expired", "council", types.DEVICE_STATUS_SUSPENDED, func(w *world) { w.operator.council = "" },
			types.ErrNotStatusSigner},
		{"SUSPENDED by who owned it before", "patient", types.DEVICE_STATUS_SUSPENDED, func(w *world) {
			ok(w, w.msg.UnpairDevice, &types.MsgUnpairDevice{Owner: addr("patient"), Device: device})
		}, types.ErrNotStatusSigner},
		{"REVOKED by the owner", "patient", types.DEVICE_STATUS_REVOKED, nil, types.ErrNotStatusSigner},
		{"REVOKED by the council", "council", types.DEVICE_STATUS_REVOKED, nil, types.ErrNotStatusSigner},
		{"ACTIVE from ACTIVE", "maker", types.DEVICE_STATUS_ACTIVE, nil, types.ErrStatus},
		{"ACTIVE with a result that has run out", "maker", types.DEVICE_STATUS_ACTIVE, func(w *world) {
			ok(w, w.msg.SetDeviceStatus, w.set("maker", device, types.DEVICE_STATUS_SUSPENDED))
			w.after(1_000)
		}, types.ErrResultExpired},
		{"ENROLLED", "maker", types.DEVICE_STATUS_ENROLLED, nil, types.ErrStatus},
		{"no status", "maker", 0, nil, types.ErrStatus},
		{"anything after REVOKED", "maker", types.DEVICE_STATUS_SUSPENDED, func(w *world) {
			ok(w, w.msg.SetDeviceStatus, w.set("maker", device, types.DEVICE_STATUS_REVOKED))
		}, types.ErrRevoked},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) {
			w := newWorld(t)
			w.withPaired(w.withModel(), device)
			if c.before != nil {
				c.before(w)
			}
			refused(w, w.msg.SetDeviceStatus, w.set(c.signer, device, c.status), c.want)
		})
	}
	w := newWorld(t)
	refused(w, w.msg.SetDeviceStatus, w.set("maker", device, types.DEVICE_STATUS_REVOKED), types.ErrDeviceNotFound)
}

func TestRevokedVoidsRewardsAndRevokesEveryKey(t *testing.T) {
	w := newWorld(t)
	device := id("d")
	w.withDevice(w.withModel(), device)
	change := w.affirmation(device, newSigner(t), 11)
	change.KeyChange = true
	_, err := w.k.Affirm(w.ctx, change)
	require.NoError(t, err)
	ok(w, w.msg.SetDeviceStatus, w.set("maker", device, types.DEVICE_STATUS_REVOKED))
	require.Equal(t, [][]byte{device}, w.reward.voided)
	for generation := uint32(1); generation <= 2; generation++ {
		key, err := w.k.GetDataKey(w.ctx, device, generation)
		require.NoError(t, err)
		require.True(t, key.Revoked)
	}
}

func TestASuspensionByTheMakerOutlivesANewRoundAndTheOwnersEndsWithIt(t *testing.T) {
	w := newWorld(t)
	device := id("d")
	key := w.withPaired(w.withModel(), device)
	ok(w, w.msg.SetDeviceStatus, w.set("maker", device, types.DEVICE_STATUS_SUSPENDED))
	_, err := w.k.Affirm(w.ctx, w.affirmation(device, key, 11))
	require.NoError(t, err)
	require.Equal(t, types.DEVICE_STATUS_SUSPENDED, w.device(device).Status)
	ok(w, w.msg.SetDeviceStatus, w.set("maker", device, types.DEVICE_STATUS_ACTIVE))
	ok(w, w.msg.SetDeviceStatus, w.set("patient", device, types.DEVICE_STATUS_SUSPENDED))
	ok(w, w.msg.UnpairDevice, &types.MsgUnpairDevice{Owner: addr("patient"), Device: device})
	require.Equal(t, types.DEVICE_STATUS_ACTIVE, w.device(device).Status)
}

func TestAnOverturnedSuspensionOutlivesTheOwnerWhoAlsoSuspended(t *testing.T) {
	w := newWorld(t)
	device := id("d")
	w.withPaired(w.withModel(), device)
	ok(w, w.msg.SetDeviceStatus, w.set("patient", device, types.DEVICE_STATUS_SUSPENDED))
	require.NoError(t, w.k.Overturn(w.ctx, device))
	ok(w, w.msg.UnpairDevice, &types.MsgUnpairDevice{Owner: addr("patient"), Device: device})
	require.Equal(t, types.DEVICE_STATUS_SUSPENDED, w.device(device).Status)
	require.Empty(t, w.device(device).SuspendedBy)
}
