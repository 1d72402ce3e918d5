// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

func many(count int) [][]byte {
	devices := make([][]byte, count)
	for i := range devices {
		devices[i] = id(fmt.Sprintf("device %d", i))
	}
	return devices
}

func TestEnrolledDevicesHaveNoOwnerAndNoKey(t *testing.T) {
	w := newWorld(t)
	model := w.withModel()
	ok(w, w.msg.EnrolDevices, &types.MsgEnrolDevices{Maker: addr("maker"), Model: model, Devices: many(3)})
	require.Equal(t, types.Device{Id: many(3)[2], Model: model, Status: types.DEVICE_STATUS_ENROLLED}, w.device(many(3)[2]))
	event := last[*types.EventDevicesEnrolled](w)
	require.Equal(t, many(3), event.Devices)
	require.Equal(t, types.ModelFund{Model: model, Enrolled: 3}, event.Fund)
	require.NoError(t, w.k.Invariants(w.ctx))
}

func TestEnrolDevicesIsRefused(t *testing.T) {
	cases := []struct {
		title   string
		devices [][]byte
		want    error
	}{
		{"with none", nil, types.ErrTooMany},
		{"with 501", many(501), types.ErrTooMany},
		{"over the quota by one", many(11), types.ErrQuota},
		{"with an id of 31 bytes", [][]byte{make([]byte, 31)}, types.ErrInvalid},
		{"with an id twice", [][]byte{id("a"), id("a")}, types.ErrDeviceExists},
		{"with an id that another message enrolled", [][]byte{id("b"), id("known")}, types.ErrDeviceExists},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) {
			w := newWorld(t)
			model := w.withModel()
			ok(w, w.msg.EnrolDevices, &types.MsgEnrolDevices{Maker: addr("maker"), Model: model, Devices: [][]byte{id("known")}})
			refused(w, w.msg.EnrolDevices, &types.MsgEnrolDevices{Maker: addr("maker"), Model: model, Devices: c.devices}, c.want)
		})
	}
}

func TestAQuotaCanBeFilledInOneMessageOf500(t *testing.T) {
	w := newWorld(t)
	w.withMaker()
	msg := w.modelMsg("ring")
	msg.Quota = types.MaxEnrol
	model := ok(w, w.msg.RegisterModel, msg).Model
	ok(w, w.msg.EnrolDevices, &types.MsgEnrolDevices{Maker: addr("maker"), Model: model, Devices: many(types.MaxEnrol)})
	refused(w, w.msg.EnrolDevices, &types.MsgEnrolDevices{Maker: addr("maker"), Model: model, Devices: [][]byte{id("a")}}, types.ErrQuota)
}
