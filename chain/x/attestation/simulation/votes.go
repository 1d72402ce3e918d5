// SPDX-License-Identifier: Apache-2.0

package simulation

import (
	"context"
	"crypto/sha256"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/modules"
	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	"github.com/aceso-network/aceso/chain/x/attestation/keeper"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
)

// ballot is what a member says of a round, the same at its commit and its reveal: mostly that the evidence is good, seldom that it is not,
// or (without a result) that it was not served.
type ballot struct {
	round  types.Round
	result *types.Result
	salt   []byte
}

func ballotOf(round types.Round, member string) ballot {
	sum := sha256.Sum256(append([]byte(member), round.Id...))
	b := ballot{round: round, salt: sum[:]}
	result := types.Result{
		V: 1, Format: round.Format, Device: round.Device, Model: round.Model, Vector: make([]byte, 8), Snapshot: round.Snapshot, EvidenceHash: round.EvidenceHash,
	}
	switch round.Id[0] % 16 { // the members of a round see the same evidence
	case 0:
		return b
	case 1:
		result.Tier, result.Code = devicetypes.TIER_T0, "signature_invalid"
	default:
		result.Nonce, result.DataKey, result.MeasurementId = round.Nonce, round.DataKey, []byte("firmware")
		result.Tier, result.Code, result.ValidUntil = devicetypes.TIER_T2, types.CodeAffirmed, round.OpenedTime+20*types.Day
	}
	b.result = &result
	return b
}

func (b ballot) digest() []byte {
	if b.result == nil {
		return types.UnavailableDigest()
	}
	return b.result.Digest()
}

// due are the rounds of a phase in which one member, picked at random, still has to act, and its hot address.
func due(ctx context.Context, k keeper.Keeper, data *simsx.ChainDataSource, reporter simsx.SimulationReporter, phase types.Phase, waits func(vote types.Vote, cast bool) bool,
) (member, hot string, rounds []types.Round) {
	mine := map[string][]types.Round{} // looked up by member, never ranged over
	var members []string
	progresses, err := modules.Values(ctx, k.Progress)
	if err != nil {
		reporter.Skip(err.Error())
		return "", "", nil
	}
	for _, progress := range progresses {
		if progress.Phase != phase || progress.Deadline < simsx.BlockTime(ctx).Unix() {
			continue
		}
		round, err := k.GetRound(ctx, progress.Round)
		if err != nil {
			continue
		}
		committee, err := k.CommitteeOf(ctx, round)
		if err != nil {
			continue // not drawn yet
		}
		for _, one := range committee.Members {
			vote, cast, err := modules.Found(k.Votes.Get(ctx, collections.Join(round.Id, []byte(sdk.MustAccAddressFromBech32(one)))))
			if err != nil || !waits(vote, cast) || len(mine[one]) >= types.MaxVotes || hotOf(ctx, k, one) == "" {
				continue
			}
			if len(mine[one]) == 0 {
				members = append(members, one)
			}
			mine[one] = append(mine[one], round)
		}
	}
	if len(members) == 0 {
		reporter.Skip("no vote is due")
		return "", "", nil
	}
	member = simsx.OneOf(data.Rand(), members)
	return member, hotOf(ctx, k, member), mine[member]
}

// hotOf is the address from which a member votes; empty where it has left since: it may have come back under another.
func hotOf(ctx context.Context, k keeper.Keeper, member string) string {
	operator, err := k.Operator.OperatorByAddress(ctx, member)
	if err != nil {
		return ""
	}
	if found, err := k.Operator.OperatorByHot(ctx, operator.HotAddress); err != nil || found.Address != member {
		return ""
	}
	return operator.HotAddress
}

// MsgCommitVerdictsFactory has a member commit to all that it has to judge.
func MsgCommitVerdictsFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgCommitVerdicts] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgCommitVerdicts) {
		member, hot, rounds := due(ctx, k, data, reporter, types.PHASE_COMMIT, func(_ types.Vote, cast bool) bool { return !cast })
		msg := &types.MsgCommitVerdicts{Member: hot}
		for _, round := range rounds {
			b := ballotOf(round, member)
			commit := canon.VoteCommit(round.Id, sdk.MustAccAddressFromBech32(member), b.digest(), b.salt)
			msg.Commits = append(msg.Commits, types.VoteCommit{Round: round.Id, Commit: commit})
		}
		if len(rounds) == 0 {
			return nil, nil
		}
		return sim.Signed(data, reporter, hot, msg)
	}
}

// MsgRevealVerdictsFactory has a member open all its commitments.
func MsgRevealVerdictsFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgRevealVerdicts] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgRevealVerdicts) {
		sealed := func(vote types.Vote, cast bool) bool { return cast && !vote.Revealed() }
		member, hot, rounds := due(ctx, k, data, reporter, types.PHASE_REVEAL, sealed)
		msg := &types.MsgRevealVerdicts{Member: hot}
		for _, round := range rounds {
			b := ballotOf(round, member)
			msg.Reveals = append(msg.Reveals, types.VoteReveal{Round: round.Id, Digest: b.digest(), Salt: b.salt, Result: b.result})
		}
		if len(rounds) == 0 {
			return nil, nil
		}
		return sim.Signed(data, reporter, hot, msg)
	}
}
