// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/paging"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

// Anchors answers a page of trust anchors by id, retired ones included.
func (q queryServer) Anchors(ctx context.Context, request *types.QueryAnchorsRequest) (*types.QueryAnchorsResponse, error) {
	anchors, page, err := query.CollectionPaginate(ctx, q.k.Anchors, paging.Bounded(request.Pagination),
		func(_ []byte, anchor types.Anchor) (types.Anchor, error) { return anchor, nil })
	if err != nil {
		return nil, answer(err)
	}
	return &types.QueryAnchorsResponse{Anchors: anchors, Pagination: page}, nil
}
