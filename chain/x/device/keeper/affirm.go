// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"crypto/sha256"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

// Affirm makes a device ACTIVE on the result of a round and returns the key generation in force from now on. A new data key
// starts the grace window of the one before it and uses up the owner's permission.
// Errors: those of types.Device.Affirmed, ErrDeviceNotFound, ErrKeyChangeNotAllowed.
func (k Keeper) Affirm(ctx context.Context, a types.Affirmation) (uint32, error) {
	device, err := k.GetDevice(ctx, a.Device)
	if err != nil {
		return 0, err
	}
	model, err := k.GetModel(ctx, device.Model)
	if err != nil {
		return 0, err
	}
	var current types.DeviceKey
	if device.KeyGeneration > 0 {
		if current, err = k.GetDataKey(ctx, device.Id, device.KeyGeneration); err != nil {
			return 0, err
		}
	}
	affirmed, err := device.Affirmed(a, current.DataKey, model)
	if err != nil {
		return 0, err
	}
	if affirmed.KeyGeneration != device.KeyGeneration {
		if err := k.changeKey(ctx, a, current, affirmed.KeyGeneration); err != nil {
			return 0, err
		}
	}
	return affirmed.KeyGeneration, k.setDevice(ctx, affirmed)
}

func (k Keeper) changeKey(ctx context.Context, a types.Affirmation, current types.DeviceKey, generation uint32) error {
	if a.KeyChange {
		if err := k.useKeyChange(ctx, a); err != nil {
			return err
		}
		params, err := k.GetParams(ctx)
		if err != nil {
			return err
		}
		current.Until = now(ctx) + params.KeyGraceSeconds
		if err := k.setKey(ctx, current); err != nil {
			return err
		}
	}
	return k.setKey(ctx, types.DeviceKey{Device: a.Device, KeyGeneration: generation, DataKey: a.DataKey})
}

func (k Keeper) useKeyChange(ctx context.Context, a types.Affirmation) error {
	hash := sha256.Sum256(a.DataKey)
	allowed, err := k.KeyChangeAllowed(ctx, a.Device, hash[:])
	if err != nil {
		return err
	}
	if !allowed {
		return errorsmod.Wrapf(types.ErrKeyChangeNotAllowed, "device %x: got key %x, wanted the one its owner allowed", a.Device, hash)
	}
	return k.dropKeyChange(ctx, a.Device)
}

// Overturn takes back the last AFFIRMED result of a device and what it earned in epochs that can still be contested.
func (k Keeper) Overturn(ctx context.Context, id []byte) error {
	device, err := k.GetDevice(ctx, id)
	if err != nil {
		return err
	}
	if err := k.Reward.Void(ctx, id); err != nil {
		return err
	}
	return k.setDevice(ctx, device.Overturned())
}
