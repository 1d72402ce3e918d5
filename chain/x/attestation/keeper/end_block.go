// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

// EndBlock draws audit lots and moves on the rounds whose deadline is over, at most types.MaxTimeouts of each a block, oldest first. Each has its own cache
// context; one that fails waits types.ParkSeconds, so that it never stops the chain or the rounds behind it.
func (k Keeper) EndBlock(ctx context.Context) error {
	due, err := k.due(ctx)
	if err != nil {
		return err
	}
	if err := k.drawLots(ctx); err != nil {
		return err
	}
	sdkCtx := sdk.UnwrapSDKContext(ctx)
	for _, id := range due {
		cached, write := sdkCtx.CacheContext()
		if err := k.timeOut(cached, id); err != nil {
			sdkCtx.Logger().Error("round parked", "round", id, "err", err)
			if err := k.park(ctx, id); err != nil {
				return err
			}
			continue
		}
		write()
	}
	return nil
}

// due lists the rounds whose deadline is before this block's time, at most types.MaxTimeouts.
func (k Keeper) due(ctx context.Context) ([][]byte, error) {
	iterator, err := k.Timeouts.Iterate(ctx, collections.NewPrefixUntilPairRange[int64, []byte](now(ctx)-1))
	if err != nil {
		return nil, err
	}
	defer iterator.Close()
	var due [][]byte
	for ; iterator.Valid() && len(due) < types.MaxTimeouts; iterator.Next() {
		key, err := iterator.Key()
		if err != nil {
			return nil, err
		}
		due = append(due, key.K2())
	}
	return due, nil
}

func (k Keeper) park(ctx context.Context, id []byte) error {
	progress, err := k.Progress.Get(ctx, id)
	if err != nil {
		return err
	}
	progress.Deadline = now(ctx) + types.ParkSeconds
	return k.movePhase(ctx, progress)
}

// timeOut ends the phase a round is in.
func (k Keeper) timeOut(ctx context.Context, id []byte) error {
	round, err := k.GetRound(ctx, id)
	if err != nil {
		return err
	}
	progress, err := k.Progress.Get(ctx, id)
	if err != nil {
		return err
	}
	switch {
	case progress.Phase == types.PHASE_COMMIT && progress.Committed > 0:
		if progress, err = k.toReveal(ctx, progress); err != nil {
			return err
		}
		return k.movePhase(ctx, progress)
	case progress.Phase.Voting():
		return k.decide(ctx, round, progress)
	case progress.Audit == types.AUDIT_STATUS_OPEN: // what is judged again is not FINAL
		params, err := k.GetParams(ctx)
		if err != nil {
			return err
		}
		progress.Deadline = now(ctx) + params.RevealSeconds
		return k.movePhase(ctx, progress)
	}
	return k.finalise(ctx, round, progress)
}

// finalise prunes a round whose appeal window is over: id and nonce height of an AFFIRMED one stay with its device, the rest is
// in the events.
func (k Keeper) finalise(ctx context.Context, round types.Round, progress types.Progress) error {
	if err := k.Timeouts.Remove(ctx, collections.Join(progress.Deadline, round.Id)); err != nil {
		return err
	}
	if err := k.ByDevice.Remove(ctx, collections.Join(round.Device, round.Id)); err != nil {
		return err
	}
	if err := k.Committees.Remove(ctx, round.Id); err != nil {
		return err
	}
	if err := k.Progress.Remove(ctx, round.Id); err != nil {
		return err
	}
	if err := k.Rounds.Remove(ctx, round.Id); err != nil {
		return err
	}
	if err := k.Lots.Remove(ctx, collections.Join(progress.DecidedHeight, round.Id)); err != nil {
		return err
	}
	if !round.IsAudit() {
		if err := k.dropMark(ctx, round, progress.Deadline); err != nil {
			return err
		}
	}
	progress.Phase = types.PHASE_FINAL
	return emit(ctx, &types.EventRoundPhase{Progress: progress})
}
