// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/cost"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

// EnrolDevices records device ids of a model, all or none. The salt in an id stays with maker and owner.
func (s msgServer) EnrolDevices(ctx context.Context, msg *types.MsgEnrolDevices) (*types.MsgEnrolDevicesResponse, error) {
	count := len(msg.Devices)
	if count == 0 || count > types.MaxEnrol {
		return nil, errorsmod.Wrapf(types.ErrTooMany, "devices: got %d, wanted 1 to %d", count, types.MaxEnrol)
	}
	model, err := s.modelOf(ctx, msg.Maker, msg.Model)
	if err != nil {
		return nil, err
	}
	fund, err := s.fund(ctx, model.Id)
	if err != nil {
		return nil, err
	}
	if fund.Enrolled+uint64(count) > model.Quota {
		return nil, errorsmod.Wrapf(types.ErrQuota, "model %x: got %d and %d more, wanted at most %d", model.Id, fund.Enrolled, count, model.Quota)
	}
	fund.Enrolled += uint64(count)
	cost.Charge(ctx, cost.Entry*uint64(count), "enrolled devices")
	for _, id := range msg.Devices {
		if err := s.enrol(ctx, model.Id, id); err != nil {
			return nil, err
		}
	}
	if err := s.Funds.Set(ctx, model.Id, fund); err != nil {
		return nil, err
	}
	event := &types.EventDevicesEnrolled{Model: model.Id, Devices: msg.Devices, Fund: fund}
	return &types.MsgEnrolDevicesResponse{}, emit(ctx, event)
}

func (k Keeper) enrol(ctx context.Context, model, id []byte) error {
	if err := types.CheckID("device", id); err != nil {
		return err
	}
	exists, err := k.Devices.Has(ctx, id)
	if err != nil {
		return err
	}
	if exists {
		return errorsmod.Wrapf(types.ErrDeviceExists, "device %x: got an enrolled id, wanted a new one", id)
	}
	if err := k.Devices.Set(ctx, id, types.Device{Id: id, Model: model, Status: types.DEVICE_STATUS_ENROLLED}); err != nil {
		return err
	}
	return k.ByModel.Set(ctx, collections.Join(model, id))
}
