// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

// Round answers one round before FINAL. Its committee is the stored one or, from the second block after the opening on, the one
// that the first commit will store: a relayer asks here whether it is a member.
func (q queryServer) Round(ctx context.Context, request *types.QueryRoundRequest) (*types.QueryRoundResponse, error) {
	id, err := modules.ID("round", request.Id)
	if err != nil {
		return nil, err
	}
	round, err := q.k.GetRound(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	progress, err := q.k.Progress.Get(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	votes, err := q.k.votesOf(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	committee, err := q.committee(ctx, round)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryRoundResponse{Round: round, Progress: progress, Committee: committee, Votes: votes}, nil
}

func (q queryServer) committee(ctx context.Context, round types.Round) (*types.RoundCommittee, error) {
	committee, err := q.k.CommitteeOf(ctx, round)
	if errors.Is(err, types.ErrCommitteeNotYet) || errors.Is(err, types.ErrTooFewRelayers) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return &committee, nil
}

// Rounds answers a page of rounds by id, of one phase where it is named.
func (q queryServer) Rounds(ctx context.Context, request *types.QueryRoundsRequest) (*types.QueryRoundsResponse, error) {
	bounded, err := page.Bounded(request.Pagination)
	if err != nil {
		return nil, err
	}
	rounds, next, err := query.CollectionFilteredPaginate(ctx, q.k.Progress, bounded,
		func(_ []byte, progress types.Progress) (bool, error) {
			return request.Phase == types.PHASE_UNSPECIFIED || progress.Phase == request.Phase, nil
		},
		func(id []byte, _ types.Progress) (types.Round, error) { return q.k.GetRound(ctx, id) })
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryRoundsResponse{Rounds: rounds, Pagination: next}, nil
}

// RoundsByDevice answers a page of a device's rounds before FINAL.
func (q queryServer) RoundsByDevice(
	ctx context.Context, request *types.QueryRoundsByDeviceRequest,
) (*types.QueryRoundsByDeviceResponse, error) {
	device, err := modules.ID("device", request.Device)
	if err != nil {
		return nil, err
	}
	bounded, err := page.Bounded(request.Pagination)
	if err != nil {
		return nil, err
	}
	rounds, next, err := query.CollectionPaginate(ctx, q.k.ByDevice, bounded,
		func(key collections.Pair[[]byte, []byte], _ collections.NoValue) (types.Round, error) {
			return q.k.GetRound(ctx, key.K2())
		},
		query.WithCollectionPaginationPairPrefix[[]byte, []byte](device))
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryRoundsByDeviceResponse{Rounds: rounds, Pagination: next}, nil
}
