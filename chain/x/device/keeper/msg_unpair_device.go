// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

// UnpairDevice ends the ownership of a device, whatever its status. The owner's permission for a new key ends with it.
func (s msgServer) UnpairDevice(ctx context.Context, msg *types.MsgUnpairDevice) (*types.MsgUnpairDeviceResponse, error) {
	owner, err := s.raw("owner", msg.Owner)
	if err != nil {
		return nil, err
	}
	device, err := s.deviceOf(ctx, msg.Owner, msg.Device)
	if err != nil {
		return nil, err
	}
	if err := s.dropKeyChange(ctx, device.Id); err != nil {
		return nil, err
	}
	if err := s.ByOwner.Remove(ctx, collections.Join(owner, device.Id)); err != nil {
		return nil, err
	}
	return &types.MsgUnpairDeviceResponse{}, s.setDevice(ctx, device.Unpair())
}
