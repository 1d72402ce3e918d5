// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

// References lists the reference values of a model, at most types.MaxReferences, by measurement.
func (k Keeper) References(ctx context.Context, model []byte) ([]types.Reference, error) {
	iterator, err := k.ReferenceValues.Iterate(ctx, collections.NewPrefixedPairRange[[]byte, []byte](model))
	if err != nil {
		return nil, err
	}
	return iterator.Values()
}

// recallsOf lists the recalls of a model, at most types.MaxRecalls, by window.
func (k Keeper) recallsOf(ctx context.Context, model []byte) ([]types.Recall, error) {
	iterator, err := k.Recalls.Iterate(ctx, collections.NewPrefixedPairRange[[]byte, collections.Pair[int64, int64]](model))
	if err != nil {
		return nil, err
	}
	return iterator.Values()
}

// IsRecalled reports whether a record of the model made at time (unix seconds) reads as RECALLED.
func (k Keeper) IsRecalled(ctx context.Context, model []byte, time int64) (bool, error) {
	recalls, err := k.recallsOf(ctx, model)
	if err != nil {
		return false, err
	}
	for _, recall := range recalls {
		if recall.Covers(time) {
			return true, nil
		}
	}
	return false, nil
}
