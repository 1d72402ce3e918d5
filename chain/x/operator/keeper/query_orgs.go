// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// Orgs lists the approved orgs by id.
func (q queryServer) Orgs(ctx context.Context, req *types.QueryOrgsRequest) (*types.QueryOrgsResponse, error) {
	if req == nil {
		return nil, errNoRequest
	}
	bounded, err := page.Bounded(req.Pagination)
	if err != nil {
		return nil, err
	}
	orgs, next, err := query.CollectionPaginate(ctx, q.Keeper.Orgs, bounded, func(_ string, o types.Org) (types.Org, error) { return o, nil })
	return &types.QueryOrgsResponse{Orgs: orgs, Pagination: next}, err
}
