// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// Params answers the parameters.
func (q queryServer) Params(ctx context.Context, _ *types.QueryParamsRequest) (*types.QueryParamsResponse, error) {
	params, err := q.k.Params.Get(ctx)
	return &types.QueryParamsResponse{Params: params}, kinds.Answer(err)
}
