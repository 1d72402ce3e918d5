// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

// InitGenesis writes the primaries and rebuilds the indexes.
func (k Keeper) InitGenesis(ctx context.Context, genesis types.GenesisState) error {
	if err := k.Params.Set(ctx, genesis.Params); err != nil {
		return err
	}
	if err := k.initAccounts(ctx, genesis); err != nil {
		return err
	}
	if err := k.initModels(ctx, genesis); err != nil {
		return err
	}
	for _, device := range genesis.Devices {
		if err := k.initDevice(ctx, device); err != nil {
			return err
		}
	}
	for _, key := range genesis.Keys {
		if err := k.Keys.Set(ctx, collections.Join(key.Device, key.KeyGeneration), key); err != nil {
			return err
		}
	}
	for _, change := range genesis.KeyChanges {
		if err := k.KeyChanges.Set(ctx, change.Device, change); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) initAccounts(ctx context.Context, genesis types.GenesisState) error {
	for _, maker := range genesis.Makers {
		raw, err := k.addresses.StringToBytes(maker.Address)
		if err != nil {
			return err
		}
		if err := k.Makers.Set(ctx, raw, maker); err != nil {
			return err
		}
	}
	for _, kind := range genesis.AccountKinds {
		raw, err := k.addresses.StringToBytes(kind.Owner)
		if err != nil {
			return err
		}
		if err := k.AccountKinds.Set(ctx, raw, kind); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) initModels(ctx context.Context, genesis types.GenesisState) error {
	for _, anchor := range genesis.Anchors {
		if err := k.Anchors.Set(ctx, anchor.Id, anchor); err != nil {
			return err
		}
	}
	for _, model := range genesis.Models {
		if err := k.Models.Set(ctx, model.Id, model); err != nil {
			return err
		}
	}
	for _, fund := range genesis.Funds {
		if err := k.Funds.Set(ctx, fund.Model, fund); err != nil {
			return err
		}
	}
	for _, reference := range genesis.References {
		if err := k.ReferenceValues.Set(ctx, collections.Join(reference.Model, reference.Measurement), reference); err != nil {
			return err
		}
	}
	for _, recall := range genesis.Recalls {
		key := collections.Join(recall.Model, collections.Join(recall.From, recall.Until))
		if err := k.Recalls.Set(ctx, key, recall); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) initDevice(ctx context.Context, device types.Device) error {
	if err := k.Devices.Set(ctx, device.Id, device); err != nil {
		return err
	}
	if err := k.ByModel.Set(ctx, collections.Join(device.Model, device.Id)); err != nil {
		return err
	}
	if device.Owner == "" {
		return nil
	}
	owner, err := k.addresses.StringToBytes(device.Owner)
	if err != nil {
		return err
	}
	return k.ByOwner.Set(ctx, collections.Join(owner, device.Id))
}

// ExportGenesis reads the primaries, each in the order of its key.
func (k Keeper) ExportGenesis(ctx context.Context) (*types.GenesisState, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	genesis := &types.GenesisState{Params: params}
	if genesis.Makers, err = modules.Values(ctx, k.Makers); err != nil {
		return nil, err
	}
	if genesis.Anchors, err = modules.Values(ctx, k.Anchors); err != nil {
		return nil, err
	}
	if genesis.Models, err = modules.Values(ctx, k.Models); err != nil {
		return nil, err
	}
	if genesis.Funds, err = modules.Values(ctx, k.Funds); err != nil {
		return nil, err
	}
	if genesis.AccountKinds, err = modules.Values(ctx, k.AccountKinds); err != nil {
		return nil, err
	}
	if genesis.References, err = modules.Values(ctx, k.ReferenceValues); err != nil {
		return nil, err
	}
	if genesis.Recalls, err = modules.Values(ctx, k.Recalls); err != nil {
		return nil, err
	}
	if genesis.Devices, err = modules.Values(ctx, k.Devices); err != nil {
		return nil, err
	}
	if genesis.Keys, err = modules.Values(ctx, k.Keys); err != nil {
		return nil, err
	}
	genesis.KeyChanges, err = modules.Values(ctx, k.KeyChanges)
	return genesis, err
}
