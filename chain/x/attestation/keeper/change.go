// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

// setProgress writes a round's progress and moves its place in the queue of deadlines.
func (k Keeper) setProgress(ctx context.Context, progress types.Progress) error {
	before, err := k.Progress.Get(ctx, progress.Round)
	switch {
	case err == nil:
		if err := k.Timeouts.Remove(ctx, collections.Join(before.Deadline, progress.Round)); err != nil {
			return err
		}
	case !errors.Is(err, collections.ErrNotFound):
		return err
	}
	if err := k.Timeouts.Set(ctx, collections.Join(progress.Deadline, progress.Round)); err != nil {
		return err
	}
	if err := k.keepLot(ctx, progress); err != nil {
		return err
	}
	return k.Progress.Set(ctx, progress.Round, progress)
}

// keepLot has the round wait for its audit lot, or no longer.
func (k Keeper) keepLot(ctx context.Context, progress types.Progress) error {
	lot := collections.Join(progress.DecidedHeight, progress.Round)
	if progress.LotDue() {
		return k.Lots.Set(ctx, lot)
	}
	return k.Lots.Remove(ctx, lot)
}

// movePhase writes progress that no vote brought.
func (k Keeper) movePhase(ctx context.Context, progress types.Progress) error {
	if err := k.setProgress(ctx, progress); err != nil {
		return err
	}
	return emit(ctx, &types.EventRoundPhase{Progress: progress})
}

// reserved is the sum of fees of a model's undecided rounds.
func (k Keeper) reserved(ctx context.Context, model []byte) (uint64, error) {
	sum, err := k.Reserved.Get(ctx, model)
	if errors.Is(err, collections.ErrNotFound) {
		return 0, nil
	}
	return sum, err
}

// reserve keeps a part of the model's fund for one more undecided round.
func (k Keeper) reserve(ctx context.Context, model []byte, fee uint64) error {
	sum, err := k.reserved(ctx, model)
	if err != nil {
		return err
	}
	if sum, err = safemath.Add(sum, fee); err != nil {
		return err
	}
	return k.setReserved(ctx, model, sum)
}

func (k Keeper) unreserve(ctx context.Context, model []byte, fee uint64) error {
	sum, err := k.reserved(ctx, model)
	if err != nil {
		return err
	}
	if sum, err = safemath.Sub(sum, fee); err != nil {
		return err
	}
	return k.setReserved(ctx, model, sum)
}

func (k Keeper) setReserved(ctx context.Context, model []byte, sum uint64) error {
	if sum == 0 {
		return k.Reserved.Remove(ctx, model)
	}
	return k.Reserved.Set(ctx, model, sum)
}
