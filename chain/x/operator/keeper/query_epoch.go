// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// Epoch returns the current epoch and its first block.
func (q queryServer) Epoch(ctx context.Context, _ *types.QueryEpochRequest) (*types.QueryEpochResponse, error) {
	epoch, err := q.CurrentEpoch(ctx)
	if err != nil {
		return nil, queryError(err)
	}
	return &types.QueryEpochResponse{Epoch: epoch}, nil
}
