// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

const headerHashSize = 32

// HeaderAt returns the hash of the block at a height among the last 1024, or ErrHeaderNotInRing. Handlers read hashes
// only here, so that every node and every replay sees the same.
func (k Keeper) HeaderAt(ctx context.Context, height int64) ([]byte, error) {
	header, found, err := modules.Found(k.Headers.Get(ctx, height))
	if err != nil {
		return nil, err
	}
	if !found {
		return nil, errorsmod.Wrapf(types.ErrHeaderNotInRing, "height: got %d, wanted one of the last %d", height, types.RingSize)
	}
	return header.Hash, nil
}

// rememberHeader puts the executing block's hash into the ring and drops the one that falls out.
func (k Keeper) rememberHeader(ctx context.Context) ([]byte, error) {
	height := sdk.UnwrapSDKContext(ctx).BlockHeight()
	hash := k.keepers.HeaderHash(ctx)
	if len(hash) != headerHashSize {
		return nil, errorsmod.Wrapf(types.ErrHeaderHash, "header hash of height %d: got %d bytes, wanted %d", height, len(hash), headerHashSize)
	}
	if err := k.Headers.Set(ctx, height, types.HeaderRef{Height: height, Hash: hash}); err != nil {
		return nil, err
	}
	return hash, k.Headers.Remove(ctx, height-types.RingSize)
}
