// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

// Anchors answers a page of trust anchors by id, retired ones included.
func (q queryServer) Anchors(ctx context.Context, request *types.QueryAnchorsRequest) (*types.QueryAnchorsResponse, error) {
	anchors, next, err := list(ctx, q.k.Anchors, request.Pagination)
	if err != nil {
		return nil, err
	}
	return &types.QueryAnchorsResponse{Anchors: anchors, Pagination: next}, nil
}
