// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"errors"
	"slices"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/bitmap"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
)

// standing is everything a decision looks at.
type standing struct {
	round   types.Round
	members []string // empty where no committee was ever drawn
	votes   []types.Vote
	tally   types.Tally
}

// revealed reports whether a member opened its vote.
func (s standing) revealed(member string) bool {
	for _, vote := range s.votes {
		if vote.Member == member && vote.Revealed() {
			return true
		}
	}
	return false
}

// marks are the bitmaps of who revealed the winning digest, and of who revealed another result; none where nothing won.
func (s standing) marks() (winners, dissent []byte) {
	if len(s.tally.Digest) == 0 {
		return nil, nil
	}
	winners, dissent = bitmap.New(len(s.members)), bitmap.New(len(s.members))
	for _, vote := range s.votes {
		place := slices.Index(s.members, vote.Member) + 1
		switch {
		case bytes.Equal(vote.Digest, s.tally.Digest):
			winners = bitmap.With(winners, place, true)
		case vote.Revealed() && !vote.Unavailable:
			dissent = bitmap.With(dissent, place, true)
		}
	}
	return winners, dissent
}

// paid are the members whom the phase pays: of an AFFIRMED round the revealers of the winning digest, else all revealers.
func (s standing) paid(phase types.Phase) []string {
	var members []string
	for _, vote := range s.votes {
		if !vote.Revealed() || (phase == types.PHASE_AFFIRMED && !bytes.Equal(vote.Digest, s.tally.Digest)) {
			continue
		}
		members = append(members, vote.Member)
	}
	return members
}

// decide tallies a round, lets it have its effect on the device, pays and blames, and starts the appeal window.
func (k Keeper) decide(ctx context.Context, round types.Round, progress types.Progress) error {
	s, err := k.stand(ctx, round)
	if err != nil {
		return err
	}
	if round.IsAudit() {
		return k.decideAudit(ctx, s, progress)
	}
	progress, err = k.outcome(ctx, s, progress)
	if err != nil {
		return err
	}
	if err := k.pay(ctx, s, progress.Phase); err != nil {
		return err
	}
	if err := k.blame(ctx, s, progress.Phase); err != nil {
		return err
	}
	if err := k.closeVoting(ctx, round); err != nil {
		return err
	}
	params, err := k.GetParams(ctx)
	if err != nil {
		return err
	}
	progress.Deadline = now(ctx) + params.AppealSeconds
	progress.DecidedHeight = height(ctx)
	return k.movePhase(ctx, progress)
}

func (k Keeper) stand(ctx context.Context, round types.Round) (standing, error) {
	votes, err := k.votesOf(ctx, round.Id)
	if err != nil {
		return standing{}, err
	}
	// A committee that was never drawn because nobody committed is drawn now, to be blamed, if its blocks are still in the ring.
	committee, err := k.drawn(ctx, round)
	if err != nil && !errors.Is(err, types.ErrCommitteeNotYet) && !errors.Is(err, types.ErrTooFewRelayers) {
		return standing{}, err
	}
	s := standing{round: round, members: committee.Members, votes: votes}
	if len(s.members) > 0 {
		s.tally = types.Count(votes, len(s.members))
	}
	return s, nil
}

// outcome is the decided phase with digest, tier and code.
func (k Keeper) outcome(ctx context.Context, s standing, progress types.Progress) (types.Progress, error) {
	progress.Digest = s.tally.Digest
	progress.Winners, progress.Dissent = s.marks()
	if s.tally.Void {
		progress.Phase, progress.Code = types.PHASE_VOID, types.CodeUnavailable
		return progress, nil
	}
	if len(s.tally.Digest) == 0 {
		progress.Phase, progress.Code = types.PHASE_NO_QUORUM, types.CodeNoQuorum
		return progress, nil
	}
	stored, err := k.Results.Get(ctx, collections.Join(s.round.Id, s.tally.Digest))
	if err != nil {
		return progress, err
	}
	progress.Phase, progress.Tier, progress.Code = types.PHASE_REFUSED, stored.Result.Tier, stored.Result.Code
	if !stored.Result.Affirmed() {
		return progress, nil
	}
	refusal, err := k.affirm(ctx, s.round, stored.Result)
	if err != nil {
		return progress, err
	}
	if refusal != "" {
		progress.Code = refusal
		return progress, nil
	}
	progress.Phase = types.PHASE_AFFIRMED
	return progress, nil
}

// affirmRefusals are the ways in which a device may have changed since the opening so that it takes the result no more.
func affirmRefusals() []error {
	return []error{
		devicetypes.ErrRevoked, devicetypes.ErrAffirmationStale, devicetypes.ErrDataKey, devicetypes.ErrKeyChangeNotAllowed,
	}
}

// affirm gives the result to the device. A refusal of the device comes back as its code, and leaves no trace in state.
func (k Keeper) affirm(ctx context.Context, round types.Round, result types.Result) (string, error) {
	cached, write := sdk.UnwrapSDKContext(ctx).CacheContext()
	_, err := k.Device.Affirm(cached, devicetypes.Affirmation{
		Device: round.Device, Round: round.Id, DataKey: round.DataKey, Measurement: result.MeasurementId, Vector: result.Vector,
		Tier: result.Tier, ValidUntil: result.ValidUntil, NonceHeight: round.NonceHeight,
		KeyChange: round.Purpose == types.PURPOSE_KEY_CHANGE,
	})
	if err == nil {
		write()
		return "", nil
	}
	for _, refusal := range affirmRefusals() {
		if errors.Is(err, refusal) {
			return refusal.Error(), nil
		}
	}
	return "", err
}

// closeVoting prunes votes and results, which events have carried, and frees the lead and the fund.
func (k Keeper) closeVoting(ctx context.Context, round types.Round) error {
	if err := k.Votes.Clear(ctx, collections.NewPrefixedPairRange[[]byte, []byte](round.Id)); err != nil {
		return err
	}
	if err := k.Results.Clear(ctx, collections.NewPrefixedPairRange[[]byte, []byte](round.Id)); err != nil {
		return err
	}
	if round.IsAudit() { // it has no fee and stands in nobody's way
		return nil
	}
	if err := k.unreserve(ctx, round.Model, round.Fee); err != nil {
		return err
	}
	return k.markDecided(ctx, round)
}
