// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

// orNotFound turns a missing value into the module's own error about subject.
func orNotFound(err error, missing *errorsmod.Error, subject string) error {
	if errors.Is(err, collections.ErrNotFound) {
		return errorsmod.Wrapf(missing, "%s: got an unknown one, wanted one in state", subject)
	}
	return err
}

// GetDevice reads a device; ErrDeviceNotFound.
func (k Keeper) GetDevice(ctx context.Context, id []byte) (types.Device, error) {
	device, err := k.Devices.Get(ctx, id)
	if err != nil {
		return device, orNotFound(err, types.ErrDeviceNotFound, "device")
	}
	return device, nil
}

// GetModel reads a model; ErrModelNotFound.
func (k Keeper) GetModel(ctx context.Context, id []byte) (types.Model, error) {
	model, err := k.Models.Get(ctx, id)
	if err != nil {
		return model, orNotFound(err, types.ErrModelNotFound, "model")
	}
	return model, nil
}

// GetAnchor reads a trust anchor by the hash of its material, also a retired one; ErrAnchorNotFound.
func (k Keeper) GetAnchor(ctx context.Context, id []byte) (types.Anchor, error) {
	anchor, err := k.Anchors.Get(ctx, id)
	if err != nil {
		return anchor, orNotFound(err, types.ErrAnchorNotFound, "anchor")
	}
	return anchor, nil
}

// GetMaker reads a maker by its bech32 address; ErrMakerNotFound.
func (k Keeper) GetMaker(ctx context.Context, maker string) (types.Maker, error) {
	raw, err := k.raw("maker", maker)
	if err != nil {
		return types.Maker{}, err
	}
	found, err := k.Makers.Get(ctx, raw)
	if err != nil {
		return found, orNotFound(err, types.ErrMakerNotFound, "maker "+maker)
	}
	return found, nil
}

// GetDataKey reads the data key of one key generation; ErrDataKeyNotFound. Keys are never deleted.
func (k Keeper) GetDataKey(ctx context.Context, device []byte, keyGeneration uint32) (types.DeviceKey, error) {
	key, err := k.Keys.Get(ctx, collections.Join(device, keyGeneration))
	if err != nil {
		return key, orNotFound(err, types.ErrDataKeyNotFound, "data key")
	}
	return key, nil
}

// bondedMaker reads a maker and refuses one whose bond is below the minimum; ErrMakerNotFound, ErrBondShort.
func (k Keeper) bondedMaker(ctx context.Context, address string) (types.Maker, error) {
	maker, err := k.GetMaker(ctx, address)
	if err != nil {
		return maker, err
	}
	params, err := k.GetParams(ctx)
	if err != nil {
		return maker, err
	}
	if maker.Bond < params.MinMakerBond {
		return maker, errorsmod.Wrapf(types.ErrBondShort, "maker %s: got a bond of %d, wanted %d", address, maker.Bond, params.MinMakerBond)
	}
	return maker, nil
}

// modelOf reads a model and refuses a bonded maker whose model it is not; ErrBondShort, ErrModelNotFound, ErrNotMaker.
func (k Keeper) modelOf(ctx context.Context, maker string, id []byte) (types.Model, error) {
	if _, err := k.bondedMaker(ctx, maker); err != nil {
		return types.Model{}, err
	}
	model, err := k.GetModel(ctx, id)
	if err != nil {
		return model, err
	}
	if model.Maker != maker {
		return model, errorsmod.Wrapf(types.ErrNotMaker, "model %x: got %s, wanted its maker", id, maker)
	}
	return model, nil
}

// deviceOf reads a device and refuses who is not its owner; ErrDeviceNotFound, ErrNotDeviceOwner.
func (k Keeper) deviceOf(ctx context.Context, owner string, id []byte) (types.Device, error) {
	device, err := k.GetDevice(ctx, id)
	if err != nil {
		return device, err
	}
	if device.Owner == "" || device.Owner != owner {
		return device, errorsmod.Wrapf(types.ErrNotDeviceOwner, "device %x: got %s, wanted its owner", id, owner)
	}
	return device, nil
}
