// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

// Profile answers what a researcher says of themselves.
func (q queryServer) Profile(ctx context.Context, request *types.QueryProfileRequest) (*types.QueryProfileResponse, error) {
	researcher, err := q.k.raw("researcher", request.Researcher)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	profile, err := q.k.Profiles.Get(ctx, researcher)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryProfileResponse{Profile: profile}, nil
}

// EthicsCommittees answers a page of approved committees.
func (q queryServer) EthicsCommittees(ctx context.Context, request *types.QueryEthicsCommitteesRequest) (*types.QueryEthicsCommitteesResponse, error) {
	bounded, err := page.Bounded(request.Pagination)
	if err != nil {
		return nil, err
	}
	committees, next, err := query.CollectionPaginate(ctx, q.k.Committees, bounded,
		func(_ []byte, committee types.EthicsCommittee) (types.EthicsCommittee, error) { return committee, nil })
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryEthicsCommitteesResponse{Committees: committees, Pagination: next}, nil
}
