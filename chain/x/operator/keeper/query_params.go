// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// Params returns the parameters in force and whether this is a network on one machine.
func (q queryServer) Params(ctx context.Context, _ *types.QueryParamsRequest) (*types.QueryParamsResponse, error) {
	params, err := q.GetParams(ctx)
	if err != nil {
		return nil, err
	}
	local, err := q.IsLocal(ctx)
	return &types.QueryParamsResponse{Params: params, Local: local}, err
}
