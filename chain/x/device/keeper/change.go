// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

// The writers below keep state and event together: no primary changes without the event that carries it.

func (k Keeper) setDevice(ctx context.Context, device types.Device) error {
	if err := k.Devices.Set(ctx, device.Id, device); err != nil {
		return err
	}
	return emit(ctx, &types.EventDeviceChanged{Device: device})
}

func (k Keeper) setFund(ctx context.Context, fund types.ModelFund) error {
	if err := k.Funds.Set(ctx, fund.Model, fund); err != nil {
		return err
	}
	return emit(ctx, &types.EventModelFundChanged{Fund: fund})
}

func (k Keeper) setAnchor(ctx context.Context, anchor types.Anchor) error {
	if err := k.Anchors.Set(ctx, anchor.Id, anchor); err != nil {
		return err
	}
	return emit(ctx, &types.EventAnchorChanged{Anchor: anchor})
}
