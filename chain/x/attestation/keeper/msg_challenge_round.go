// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"crypto/sha256"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/cost"
	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

// ChallengeRound has the chain judge a round's evidence itself, at the round's time. Who voted otherwise is slashed: a contradicted
// minority as usual, a contradicted committee only after the council had time to look, because a verifier's fault is likelier than a
// conspiracy. A challenger whom the chain contradicts pays its bond to the committee.
func (s msgServer) ChallengeRound(ctx context.Context, msg *types.MsgChallengeRound) (*types.MsgChallengeRoundResponse, error) {
	round, progress, err := s.challengeable(ctx, msg)
	if err != nil {
		return nil, err
	}
	if err := s.requireBond(ctx, msg.Challenger); err != nil {
		return nil, err
	}
	revoked, err := revokedAsOpened(ctx, round, msg.Snapshot)
	if err != nil {
		return nil, err
	}
	result, err := s.reexecute(ctx, round, msg.Evidence, revoked)
	if err != nil {
		return nil, err
	}
	progress.Reexecuted = result.Digest()
	if bytes.Equal(progress.Reexecuted, progress.Digest) {
		err = s.confirm(ctx, round, progress, msg.Challenger)
	} else {
		err = s.contradict(ctx, round, progress, result, msg.Challenger)
	}
	if err != nil {
		return nil, err
	}
	if progress, err = s.Progress.Get(ctx, round.Id); err != nil {
		return nil, err
	}
	changed := &types.EventRoundChallenged{Progress: progress, Result: result, Challenger: msg.Challenger}
	return &types.MsgChallengeRoundResponse{Digest: result.Digest()}, emit(ctx, changed)
}

// challengeable reads a round and refuses one that the chain cannot or may not judge: ErrRoundNotFound, ErrNotDecided, ErrPhaseOver,
// ErrChallenged, ErrNoTwin, ErrEvidencePrivate, ErrEvidenceHash.
func (k Keeper) challengeable(ctx context.Context, msg *types.MsgChallengeRound) (types.Round, types.Progress, error) {
	round, err := k.GetRound(ctx, msg.Round)
	if err != nil {
		return round, types.Progress{}, err
	}
	progress, err := k.Progress.Get(ctx, round.Id)
	if err != nil {
		return round, progress, err
	}
	if progress.Phase != types.PHASE_AFFIRMED && progress.Phase != types.PHASE_REFUSED {
		return round, progress, errorsmod.Wrapf(types.ErrNotDecided, "round %x: got %s, wanted AFFIRMED or REFUSED", round.Id, progress.Phase)
	}
	if now(ctx) > progress.Deadline {
		return round, progress, errorsmod.Wrapf(types.ErrPhaseOver, "round %x: got a challenge at %d, wanted until %d", round.Id, now(ctx), progress.Deadline)
	}
	if len(progress.Reexecuted) > 0 {
		return round, progress, errorsmod.Wrapf(types.ErrChallenged, "round %x: got a second challenge, wanted one", round.Id)
	}
	model, err := k.Device.GetModel(ctx, round.Model)
	if err != nil {
		return round, progress, err
	}
	if !model.EvidencePublic {
		return round, progress, errorsmod.Wrapf(types.ErrEvidencePrivate, "model %x: got one whose evidence may name a device, wanted evidence_public", model.Id)
	}
	cost.Charge(ctx, cost.Hashing(len(msg.Evidence)), "evidence hash")
	if sum := sha256.Sum256(msg.Evidence); !bytes.Equal(sum[:], round.EvidenceHash) {
		return round, progress, errorsmod.Wrapf(types.ErrEvidenceHash, "round %x: got evidence %x, wanted %x", round.Id, sum, round.EvidenceHash)
	}
	if round.Format != "psa" {
		return round, progress, errorsmod.Wrapf(types.ErrNoTwin, "round %x: got format %q, wanted psa", round.Id, round.Format)
	}
	return round, progress, nil
}

// confirm: the chain found what the committee did. Members that said otherwise are slashed; where there is none the challenger has lost.
func (k Keeper) confirm(ctx context.Context, round types.Round, progress types.Progress, challenger string) error {
	committee, err := k.Committees.Get(ctx, round.Id)
	if err != nil {
		return err
	}
	dissenters := types.Marked(committee.Members, progress.Dissent)
	for _, member := range dissenters {
		if err := k.slashContradicted(ctx, member, challenger, k.Operator.Slash); err != nil {
			return err
		}
	}
	if len(dissenters) == 0 {
		if err := k.forfeit(ctx, round, challenger, types.Marked(committee.Members, progress.Winners)); err != nil {
			return err
		}
	}
	return k.setProgress(ctx, progress)
}

// contradict: the chain found another verdict than a quorum of equal digests.
func (k Keeper) contradict(ctx context.Context, round types.Round, progress types.Progress, result types.Result, challenger string) error {
	committee, err := k.Committees.Get(ctx, round.Id)
	if err != nil {
		return err
	}
	for _, member := range types.Marked(committee.Members, progress.Winners) {
		if err := k.slashContradicted(ctx, member, challenger, k.Operator.SlashHeld); err != nil {
			return err
		}
	}
	if progress.Phase == types.PHASE_AFFIRMED {
		return k.overturn(ctx, progress, result.Code)
	}
	return k.setProgress(ctx, progress)
}

type slasher func(ctx context.Context, address string, amount uint64, reason, reporter string) (uint64, error)

func (k Keeper) slashContradicted(ctx context.Context, member, challenger string, slash slasher) error {
	params, err := k.GetParams(ctx)
	if err != nil {
		return err
	}
	rules, err := k.Operator.GetParams(ctx)
	if err != nil {
		return err
	}
	amount, err := safemath.MulDiv(rules.MinBondRelayer, uint64(params.ContradictedSlashBp), safemath.BasisPoints)
	if err != nil {
		return err
	}
	_, err = slash(ctx, member, amount, types.ReasonContradicted, challenger)
	return err
}

// forfeit takes the challenge bond and divides it among those who were right; what division leaves goes to the first of them.
func (k Keeper) forfeit(ctx context.Context, round types.Round, challenger string, winners []string) error {
	params, err := k.GetParams(ctx)
	if err != nil {
		return err
	}
	from, err := k.raw("challenger", challenger)
	if err != nil {
		return err
	}
	if err := k.Bank.SendCoinsFromAccountToModule(ctx, from, types.ModuleName, denom.Coins(params.ChallengeBond)); err != nil {
		return err
	}
	share := params.ChallengeBond / uint64(len(winners)) // a decided round has a quorum of them
	left := params.ChallengeBond - share*uint64(len(winners))
	for _, member := range winners {
		if err := k.send(ctx, member, share+left); err != nil {
			return err
		}
		if err := emit(ctx, &types.EventRoundFee{Round: round.Id, Address: member, Amount: share + left}); err != nil {
			return err
		}
		left = 0
	}
	return nil
}

// requireBond refuses a challenger that could not pay if it lost, before anything is judged.
func (k Keeper) requireBond(ctx context.Context, challenger string) error {
	params, err := k.GetParams(ctx)
	if err != nil {
		return err
	}
	address, err := k.raw("challenger", challenger)
	if err != nil {
		return err
	}
	if held := k.Bank.GetBalance(ctx, address, denom.Base); held.IsLT(denom.Coin(params.ChallengeBond)) {
		return errorsmod.Wrapf(types.ErrInvalid, "challenger: got %s, wanted a bond of %d", held, params.ChallengeBond)
	}
	return nil
}
