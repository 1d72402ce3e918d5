// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// Slashes lists the slashes that are neither cancelled nor executed, oldest first.
func (q queryServer) Slashes(ctx context.Context, req *types.QuerySlashesRequest) (*types.QuerySlashesResponse, error) {
	if req == nil {
		return nil, errNoRequest
	}
	bounded, err := page.Bounded(req.Pagination)
	if err != nil {
		return nil, err
	}
	slashes, next, err := query.CollectionPaginate(ctx, q.Keeper.Slashes, bounded, func(_ uint64, s types.PendingSlash) (types.PendingSlash, error) { return s, nil })
	return &types.QuerySlashesResponse{Slashes: slashes, Pagination: next}, err
}
