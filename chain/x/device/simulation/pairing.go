// SPDX-License-Identifier: Apache-2.0

package simulation

import (
	"context"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	"github.com/aceso-network/aceso/chain/x/device/keeper"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

// MsgPairDeviceFactory makes an affirmed device somebody's; the device itself signs for it.
func MsgPairDeviceFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgPairDevice] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgPairDevice) {
		device, ok := sim.Pick(ctx, data, reporter, k.Devices, func(device types.Device) bool {
			return device.Status == types.DEVICE_STATUS_ACTIVE && device.Owner == ""
		})
		owner := data.AnyAccount(reporter, simsx.WithSpendableBalance())
		if !ok || reporter.IsSkipped() {
			return nil, nil
		}
		key, _ := sim.DataKey(device.Id, device.KeyGeneration)
		statement := canon.PossessionStatement(sdk.UnwrapSDKContext(ctx).ChainID(), device.Id, owner.Address, uint64(device.Generation)+1)
		return []simsx.SimAccount{owner}, &types.MsgPairDevice{Owner: owner.AddressBech32, Device: device.Id, Possession: sim.Sign(key, statement)}
	}
}

// paired has the owner of a device send a message about it.
func paired[M sim.Msg](k keeper.Keeper, make func(device types.Device) M) simsx.SimMsgFactoryFn[M] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, M) {
		device, ok := sim.Pick(ctx, data, reporter, k.Devices, func(device types.Device) bool {
			return device.Owner != "" && device.Status != types.DEVICE_STATUS_REVOKED
		})
		if !ok {
			var none M
			return nil, none
		}
		return sim.Signed(data, reporter, device.Owner, make(device))
	}
}

// MsgUnpairDeviceFactory has an owner give a device up.
func MsgUnpairDeviceFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgUnpairDevice] {
	return paired(k, func(device types.Device) *types.MsgUnpairDevice {
		return &types.MsgUnpairDevice{Owner: device.Owner, Device: device.Id}
	})
}

// MsgAllowKeyChangeFactory has an owner allow the next data key.
func MsgAllowKeyChangeFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgAllowKeyChange] {
	return paired(k, func(device types.Device) *types.MsgAllowKeyChange {
		return &types.MsgAllowKeyChange{Owner: device.Owner, Device: device.Id, KeyHash: sim.DataKeyHash(device.Id, device.KeyGeneration+1)}
	})
}
