// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

// AllowKeyChange lets one later round bring the data key with this SHA-256. A second permission replaces the first.
func (s msgServer) AllowKeyChange(ctx context.Context, msg *types.MsgAllowKeyChange) (*types.MsgAllowKeyChangeResponse, error) {
	if err := types.CheckID("key_hash", msg.KeyHash); err != nil {
		return nil, err
	}
	device, err := s.deviceOf(ctx, msg.Owner, msg.Device)
	if err != nil {
		return nil, err
	}
	if device.Status == types.DEVICE_STATUS_REVOKED {
		return nil, errorsmod.Wrapf(types.ErrRevoked, "device %x: got a key change, wanted none after REVOKED", device.Id)
	}
	change := types.KeyChange{Device: device.Id, KeyHash: msg.KeyHash}
	if err := s.KeyChanges.Set(ctx, device.Id, change); err != nil {
		return nil, err
	}
	return &types.MsgAllowKeyChangeResponse{}, emit(ctx, &types.EventKeyChangeAllowed{Change: change})
}
