// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

// PairDevice makes the signer the device's owner, under a new generation: no consent or vault of an earlier owner reaches over.
// The device itself agrees with its data key's signature over (chain, device, owner, generation + 1).
func (s msgServer) PairDevice(ctx context.Context, msg *types.MsgPairDevice) (*types.MsgPairDeviceResponse, error) {
	owner, err := s.raw("owner", msg.Owner)
	if err != nil {
		return nil, err
	}
	device, err := s.freeDevice(ctx, msg.Device)
	if err != nil {
		return nil, err
	}
	key, err := s.GetDataKey(ctx, device.Id, device.KeyGeneration)
	if err != nil {
		return nil, err
	}
	device.Owner = msg.Owner
	device.Generation++
	chainID := sdk.UnwrapSDKContext(ctx).ChainID()
	statement := canon.PossessionStatement(chainID, device.Id, owner, uint64(device.Generation))
	if err := verifyPossession(ctx, key.DataKey, statement, msg.Possession); err != nil {
		return nil, err
	}
	model, err := s.GetModel(ctx, device.Model)
	if err != nil {
		return nil, err
	}
	if err := s.ClaimAccountKind(ctx, msg.Owner, model.Sensitive); err != nil {
		return nil, err
	}
	if err := s.ByOwner.Set(ctx, collections.Join(owner, device.Id)); err != nil {
		return nil, err
	}
	return &types.MsgPairDeviceResponse{}, s.setDevice(ctx, device)
}

// freeDevice reads a device that somebody may pair; ErrDeviceNotFound, ErrPaired, ErrNotActive.
func (k Keeper) freeDevice(ctx context.Context, id []byte) (types.Device, error) {
	device, err := k.GetDevice(ctx, id)
	if err != nil {
		return device, err
	}
	if device.Owner != "" {
		return device, errorsmod.Wrapf(types.ErrPaired, "device %x: got one with an owner, wanted an unpaired one", id)
	}
	if device.Status != types.DEVICE_STATUS_ACTIVE {
		return device, errorsmod.Wrapf(types.ErrNotActive, "device %x: got %s, wanted ACTIVE", id, device.Status)
	}
	return device, nil
}
