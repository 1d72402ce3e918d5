// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

// GetRound reads a round; ErrRoundNotFound, also once it is FINAL.
func (k Keeper) GetRound(ctx context.Context, id []byte) (types.Round, error) {
	round, err := k.Rounds.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return round, errorsmod.Wrapf(types.ErrRoundNotFound, "round %x: got an unknown one, wanted one before FINAL", id)
	}
	return round, err
}

// votesOf lists the votes of a round by member address.
func (k Keeper) votesOf(ctx context.Context, round []byte) ([]types.Vote, error) {
	iterator, err := k.Votes.Iterate(ctx, collections.NewPrefixedPairRange[[]byte, []byte](round))
	if err != nil {
		return nil, err
	}
	return iterator.Values()
}

// inPhase reads a round and refuses one that is not, or no longer, in the phase; ErrRoundNotFound, ErrPhaseOver.
func (k Keeper) inPhase(ctx context.Context, id []byte, phase types.Phase) (types.Round, types.Progress, error) {
	round, err := k.GetRound(ctx, id)
	if err != nil {
		return round, types.Progress{}, err
	}
	progress, err := k.Progress.Get(ctx, id)
	if err != nil {
		return round, progress, err
	}
	if progress.Phase != phase || now(ctx) > progress.Deadline {
		return round, progress, errorsmod.Wrapf(types.ErrPhaseOver, "round %x: got %s until %d, wanted %s at %d",
			id, progress.Phase, progress.Deadline, phase, now(ctx))
	}
	return round, progress, nil
}
