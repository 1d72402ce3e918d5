// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// ActiveSet returns the members of a role as an epoch's first block froze them.
func (q queryServer) ActiveSet(ctx context.Context, req *types.QueryActiveSetRequest) (*types.QueryActiveSetResponse, error) {
	if req == nil {
		return nil, errNoRequest
	}
	set, err := q.Keeper.ActiveSet(ctx, req.Epoch, req.Role)
	if err != nil {
		return nil, queryError(err)
	}
	return &types.QueryActiveSetResponse{ActiveSet: set}, nil
}
