// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/cost"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

func (k Keeper) setKey(ctx context.Context, key types.DeviceKey) error {
	if err := k.Keys.Set(ctx, collections.Join(key.Device, key.KeyGeneration), key); err != nil {
		return err
	}
	return emit(ctx, &types.EventDeviceKeyChanged{Key: key})
}

// keysOf lists all data keys of a device, oldest first.
func (k Keeper) keysOf(ctx context.Context, device []byte) ([]types.DeviceKey, error) {
	iterator, err := k.Keys.Iterate(ctx, collections.NewPrefixedPairRange[[]byte, uint32](device))
	if err != nil {
		return nil, err
	}
	return iterator.Values()
}

// revokeKeys marks every data key of a device as revoked.
func (k Keeper) revokeKeys(ctx context.Context, device []byte) error {
	keys, err := k.keysOf(ctx, device)
	if err != nil {
		return err
	}
	for _, key := range keys {
		key.Revoked = true
		if err := k.setKey(ctx, key); err != nil {
			return err
		}
	}
	return nil
}

// KeyChangeAllowed reports whether the next round may bring the data key with this SHA-256: on a paired device only the one that
// its owner named, on an unpaired one any.
func (k Keeper) KeyChangeAllowed(ctx context.Context, device, keyHash []byte) (bool, error) {
	found, err := k.GetDevice(ctx, device)
	if err != nil {
		return false, err
	}
	if found.Owner == "" {
		return true, nil
	}
	change, err := k.KeyChanges.Get(ctx, device)
	if errors.Is(err, collections.ErrNotFound) {
		return false, nil
	}
	return err == nil && bytes.Equal(change.KeyHash, keyHash), err
}

// dropKeyChange removes the permission for a new key, where there is one.
func (k Keeper) dropKeyChange(ctx context.Context, device []byte) error {
	change, err := k.KeyChanges.Get(ctx, device)
	if errors.Is(err, collections.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	if err := k.KeyChanges.Remove(ctx, device); err != nil {
		return err
	}
	return emit(ctx, &types.EventKeyChangeAllowed{Change: change, Used: true})
}

// verifyPossession charges for and checks the data key's signature over statement; ErrPossession.
func verifyPossession(ctx context.Context, dataKey, statement, signature []byte) error {
	cost.Charge(ctx, cost.P256, "possession proof")
	if !canon.VerifyDataKey(dataKey, statement, signature) {
		return errorsmod.Wrapf(types.ErrPossession, "possession: got a signature that does not verify, wanted the data key over %x", statement)
	}
	return nil
}
