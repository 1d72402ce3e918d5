// SPDX-License-Identifier: Apache-2.0

package keeper

import "context"

// BeginBlock remembers the block's hash and, in the first block of an epoch, freezes the active sets and draws the
// committees from it.
func (k Keeper) BeginBlock(ctx context.Context) error {
	hash, err := k.rememberHeader(ctx)
	if err != nil {
		return err
	}
	epoch, begins, err := k.nextEpoch(ctx)
	if err != nil || !begins {
		return err
	}
	return k.startEpoch(ctx, epoch, hash)
}
