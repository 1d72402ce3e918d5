// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// Accruals lists what an owner's devices earned, by epoch and device.
func (q queryServer) Accruals(ctx context.Context, req *types.QueryAccrualsRequest) (*types.QueryAccrualsResponse, error) {
	if req == nil {
		return nil, errNoRequest
	}
	owner, err := q.addressBytes(req.Owner)
	if err != nil {
		return nil, queryError(err)
	}
	bounded, err := page.Bounded(req.Pagination)
	if err != nil {
		return nil, err
	}
	accruals, next, err := query.CollectionPaginate(ctx, q.ByOwner, bounded,
		func(key collections.Triple[[]byte, uint64, []byte], _ collections.NoValue) (types.Accrual, error) {
			return q.Keeper.Accruals.Get(ctx, collections.Join3(key.K2(), key.K3(), key.K1()))
		}, func(options *query.CollectionsPaginateOptions[collections.Triple[[]byte, uint64, []byte]]) {
			prefix := collections.TriplePrefix[[]byte, uint64, []byte](owner)
			options.Prefix = &prefix
		})
	return &types.QueryAccrualsResponse{Accruals: accruals, Pagination: next}, err
}
