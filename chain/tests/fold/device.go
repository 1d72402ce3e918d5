// SPDX-License-Identifier: Apache-2.0

package fold

import (
	"bytes"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

func (s *State) setFund(fund types.ModelFund) {
	put(&s.Device.Funds, fund, func(f types.ModelFund) string { return string(f.Model) })
}

func (s *State) setDevice(device types.Device) {
	put(&s.Device.Devices, device, func(d types.Device) string { return string(d.Id) })
}

func deviceRules(r rules) {
	on(r, func(s *State, e *types.EventMakerRegistered) {
		put(&s.Device.Makers, e.Maker, func(m types.Maker) string { return m.Address })
	})
	on(r, func(s *State, e *types.EventAnchorChanged) {
		put(&s.Device.Anchors, e.Anchor, func(a types.Anchor) string { return string(a.Id) })
	})
	on(r, func(s *State, e *types.EventModelRegistered) {
		put(&s.Device.Models, e.Model, func(m types.Model) string { return string(m.Id) })
	})
	on(r, func(s *State, e *types.EventModelFundChanged) { s.setFund(e.Fund) })
	on(r, func(s *State, e *types.EventReferenceSet) {
		put(&s.Device.References, e.Reference, func(x types.Reference) string { return at(x.Model, x.Measurement) })
	})
	on(r, func(s *State, e *types.EventModelRecalled) {
		put(&s.Device.Recalls, e.Recall, func(x types.Recall) string { return at(x.Model, x.From, x.Until) })
	})
	on(r, func(s *State, e *types.EventDevicesEnrolled) {
		s.setFund(e.Fund)
		for _, id := range e.Devices {
			s.setDevice(types.Device{Id: id, Model: e.Model, Status: types.DEVICE_STATUS_ENROLLED})
		}
	})
	on(r, func(s *State, e *types.EventDeviceChanged) { s.setDevice(e.Device) })
	on(r, func(s *State, e *types.EventDeviceKeyChanged) {
		put(&s.Device.Keys, e.Key, func(k types.DeviceKey) string { return at(k.Device, k.KeyGeneration) })
	})
	on(r, func(s *State, e *types.EventKeyChangeAllowed) {
		drop(&s.Device.KeyChanges, func(c types.KeyChange) bool { return bytes.Equal(c.Device, e.Change.Device) })
		if !e.Used {
			s.Device.KeyChanges = append(s.Device.KeyChanges, e.Change)
		}
	})
	on(r, func(s *State, e *types.EventAccountKindSet) {
		put(&s.Device.AccountKinds, e.Kind, func(k types.AccountKind) string { return k.Owner })
	})
	on(r, func(s *State, e *types.EventParamsUpdated) { s.Device.Params = e.Params })
}
