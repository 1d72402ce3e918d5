// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// Supply returns what has been minted, what was offered and not earned, and the cap.
func (q queryServer) Supply(ctx context.Context, _ *types.QuerySupplyRequest) (*types.QuerySupplyResponse, error) {
	supply, err := q.supply(ctx)
	if err != nil {
		return nil, err
	}
	params, err := q.GetParams(ctx)
	return &types.QuerySupplyResponse{Supply: supply, Cap: params.SupplyCap}, err
}
