// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

// RevealVerdicts opens one member's commitments. The last reveal of a round decides it.
func (s msgServer) RevealVerdicts(ctx context.Context, msg *types.MsgRevealVerdicts) (*types.MsgRevealVerdictsResponse, error) {
	if err := chargeVotes(ctx, len(msg.Reveals)); err != nil {
		return nil, err
	}
	voter, err := s.memberOf(ctx, msg.Member)
	if err != nil {
		return nil, err
	}
	for _, entry := range msg.Reveals {
		if err := s.reveal(ctx, voter, entry); err != nil {
			return nil, err
		}
	}
	return &types.MsgRevealVerdictsResponse{}, nil
}

func (k Keeper) reveal(ctx context.Context, voter member, entry types.VoteReveal) error {
	round, progress, err := k.inPhase(ctx, entry.Round, types.PHASE_REVEAL)
	if err != nil {
		return err
	}
	vote, err := k.committedVote(ctx, round, voter)
	if err != nil {
		return err
	}
	if err := verifyReveal(vote, voter, entry); err != nil {
		return err
	}
	vote.Digest = entry.Digest
	vote.Unavailable = bytes.Equal(entry.Digest, types.UnavailableDigest())
	result, err := k.takeResult(ctx, round, vote, entry.Result)
	if err != nil {
		return err
	}
	if err := k.Votes.Set(ctx, collections.Join(round.Id, voter.raw), vote); err != nil {
		return err
	}
	progress.Revealed++
	if vote.Unavailable {
		progress.Unavailable++
	}
	if err := k.setProgress(ctx, progress); err != nil {
		return err
	}
	if err := emit(ctx, &types.EventVoteRevealed{Vote: vote, Progress: progress, Result: result}); err != nil {
		return err
	}
	if progress.Revealed == progress.Committed {
		return k.decideOrWait(ctx, round, progress)
	}
	return nil
}

// committedVote reads a vote that may be opened; ErrNotCommitted, ErrAlreadyRevealed. Who is not in the committee has none.
func (k Keeper) committedVote(ctx context.Context, round types.Round, voter member) (types.Vote, error) {
	vote, err := k.Votes.Get(ctx, collections.Join(round.Id, voter.raw))
	if errors.Is(err, collections.ErrNotFound) {
		return vote, errorsmod.Wrapf(types.ErrNotCommitted, "round %x: got a reveal of %s, wanted its commit first", round.Id, voter.address)
	}
	if err != nil {
		return vote, err
	}
	if vote.Revealed() {
		return vote, errorsmod.Wrapf(types.ErrAlreadyRevealed, "round %x: got a second reveal of %s, wanted one", round.Id, voter.address)
	}
	return vote, nil
}

// verifyReveal refuses a digest and salt that are not what the member committed to; ErrRevealMismatch. The commit names the
// operator: a copied one opens for nobody else.
func verifyReveal(vote types.Vote, voter member, entry types.VoteReveal) error {
	if err := types.CheckID("digest", entry.Digest); err != nil {
		return err
	}
	if err := types.CheckID("salt", entry.Salt); err != nil {
		return err
	}
	if !bytes.Equal(vote.Commit, canon.VoteCommit(vote.Round, voter.raw, entry.Digest, entry.Salt)) {
		return errorsmod.Wrapf(types.ErrRevealMismatch, "round %x: got digest %x of %s, wanted what it committed to",
			vote.Round, entry.Digest, voter.address)
	}
	return nil
}

// takeResult stores the result that the first reveal of a digest brings and returns it; nil where it is known already.
// Errors: ErrResultMissing, ErrResult.
func (k Keeper) takeResult(ctx context.Context, round types.Round, vote types.Vote, result *types.Result) (*types.Result, error) {
	if vote.Unavailable {
		return nil, nil
	}
	key := collections.Join(round.Id, vote.Digest)
	known, err := k.Results.Has(ctx, key)
	if err != nil || known {
		return nil, err
	}
	if result == nil {
		return nil, errorsmod.Wrapf(types.ErrResultMissing, "round %x: got the first reveal of %x, wanted its result", round.Id, vote.Digest)
	}
	if err := k.checkResult(ctx, round, *result); err != nil {
		return nil, err
	}
	if !bytes.Equal(result.Digest(), vote.Digest) {
		return nil, errorsmod.Wrapf(types.ErrResult, "round %x: got a result with digest %x, wanted %x", round.Id, result.Digest(), vote.Digest)
	}
	return result, k.Results.Set(ctx, key, types.RoundResult{Round: round.Id, Result: *result})
}

func (k Keeper) checkResult(ctx context.Context, round types.Round, result types.Result) error {
	model, err := k.Device.GetModel(ctx, round.Model)
	if err != nil {
		return err
	}
	params, err := k.GetParams(ctx)
	if err != nil {
		return err
	}
	return result.CheckFor(round, model.MaxTier, params.ResultSeconds)
}

// decideOrWait decides the round now or, where that fails, leaves it to the end of the phase: the reveal itself stands.
func (k Keeper) decideOrWait(ctx context.Context, round types.Round, progress types.Progress) error {
	sdkCtx := sdk.UnwrapSDKContext(ctx)
	cached, write := sdkCtx.CacheContext()
	if err := k.decide(cached, round, progress); err != nil {
		sdkCtx.Logger().Error("round not decided by its last reveal", "round", round.Id, "err", err)
		return nil
	}
	write()
	return nil
}
