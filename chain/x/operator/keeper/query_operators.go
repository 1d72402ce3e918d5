// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// Operators lists all operators, those that have left included, by address bytes.
func (q queryServer) Operators(ctx context.Context, req *types.QueryOperatorsRequest) (*types.QueryOperatorsResponse, error) {
	if req == nil {
		return nil, errNoRequest
	}
	bounded, err := page.Bounded(req.Pagination)
	if err != nil {
		return nil, err
	}
	operators, next, err := query.CollectionPaginate(ctx, q.Keeper.Operators, bounded, func(_ []byte, o types.Operator) (types.Operator, error) { return o, nil })
	return &types.QueryOperatorsResponse{Operators: operators, Pagination: next}, err
}
