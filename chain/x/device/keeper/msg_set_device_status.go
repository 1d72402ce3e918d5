// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

// SetDeviceStatus suspends, re-activates or revokes a device; types.Device.Change says who may do which. REVOKED also revokes
// every data key and takes back what can still be contested.
func (s msgServer) SetDeviceStatus(ctx context.Context, msg *types.MsgSetDeviceStatus) (*types.MsgSetDeviceStatusResponse, error) {
	device, err := s.GetDevice(ctx, msg.Device)
	if err != nil {
		return nil, err
	}
	signer, err := s.statusSigner(ctx, msg.Signer, device)
	if err != nil {
		return nil, err
	}
	changed, err := device.Change(msg.Status, signer, now(ctx))
	if err != nil {
		return nil, err
	}
	if changed.Status == types.DEVICE_STATUS_REVOKED {
		if err := s.revokeKeys(ctx, device.Id); err != nil {
			return nil, err
		}
		if err := s.Reward.Void(ctx, device.Id); err != nil {
			return nil, err
		}
	}
	return &types.MsgSetDeviceStatusResponse{}, s.setDevice(ctx, changed)
}

func (k Keeper) statusSigner(ctx context.Context, address string, device types.Device) (types.StatusSigner, error) {
	model, err := k.GetModel(ctx, device.Model)
	if err != nil {
		return types.StatusSigner{}, err
	}
	council, err := k.Operator.IsCouncil(ctx, address)
	if err != nil {
		return types.StatusSigner{}, err
	}
	return types.StatusSigner{
		Address: address,
		Maker:   address == model.Maker,
		Owner:   device.Owner != "" && address == device.Owner,
		Council: council,
	}, nil
}
