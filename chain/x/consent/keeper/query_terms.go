// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// Terms answers a page of registered texts by hash.
func (q queryServer) Terms(ctx context.Context, request *types.QueryTermsRequest) (*types.QueryTermsResponse, error) {
	bounded, err := page.Bounded(request.Pagination)
	if err != nil {
		return nil, err
	}
	terms, next, err := query.CollectionPaginate(ctx, q.k.Terms, bounded,
		func(_ []byte, text types.Terms) (types.Terms, error) { return text, nil })
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryTermsResponse{Terms: terms, Pagination: next}, nil
}
