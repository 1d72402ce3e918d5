// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
)

// VaultsOf lists the ids of an owner's vaults, of all classes and generations, in the order of their ids.
func (k Keeper) VaultsOf(ctx context.Context, owner string) ([][]byte, error) {
	raw, err := k.addresses.StringToBytes(owner)
	if err != nil {
		return nil, err
	}
	iterator, err := k.VaultsByOwner.Iterate(ctx, collections.NewPrefixedPairRange[[]byte, []byte](raw))
	if err != nil {
		return nil, err
	}
	keys, err := iterator.Keys()
	ids := make([][]byte, len(keys))
	for i, key := range keys {
		ids[i] = key.K2()
	}
	return ids, err
}
