// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

// CommitVerdicts commits one member's verdicts. The first commit of a round draws its committee, the last ends the phase early.
func (s msgServer) CommitVerdicts(ctx context.Context, msg *types.MsgCommitVerdicts) (*types.MsgCommitVerdictsResponse, error) {
	if err := chargeVotes(ctx, len(msg.Commits)); err != nil {
		return nil, err
	}
	voter, err := s.memberOf(ctx, msg.Member)
	if err != nil {
		return nil, err
	}
	for _, entry := range msg.Commits {
		if err := s.commit(ctx, voter, entry); err != nil {
			return nil, err
		}
	}
	return &types.MsgCommitVerdictsResponse{}, nil
}

func (k Keeper) commit(ctx context.Context, voter member, entry types.VoteCommit) error {
	if err := types.CheckID("commit", entry.Commit); err != nil {
		return err
	}
	round, progress, err := k.inPhase(ctx, entry.Round, types.PHASE_COMMIT)
	if err != nil {
		return err
	}
	committee, err := k.drawn(ctx, round)
	if err != nil {
		return err
	}
	if err := voter.requireIn(committee); err != nil {
		return err
	}
	key := collections.Join(round.Id, voter.raw)
	voted, err := k.Votes.Has(ctx, key)
	if err != nil {
		return err
	}
	if voted {
		return errorsmod.Wrapf(types.ErrAlreadyCommitted, "round %x: got a second commit of %s, wanted one", round.Id, voter.address)
	}
	vote := types.Vote{Round: round.Id, Member: voter.address, Commit: entry.Commit}
	if err := k.Votes.Set(ctx, key, vote); err != nil {
		return err
	}
	progress.Committed++
	if int(progress.Committed) == len(committee.Members) {
		if progress, err = k.toReveal(ctx, progress); err != nil {
			return err
		}
	}
	if err := k.setProgress(ctx, progress); err != nil {
		return err
	}
	return emit(ctx, &types.EventVoteCommitted{Vote: vote, Progress: progress})
}

// toReveal is the progress of a round whose REVEAL phase starts now.
func (k Keeper) toReveal(ctx context.Context, progress types.Progress) (types.Progress, error) {
	params, err := k.GetParams(ctx)
	if err != nil {
		return progress, err
	}
	progress.Phase = types.PHASE_REVEAL
	progress.Deadline = now(ctx) + params.RevealSeconds
	return progress, nil
}
