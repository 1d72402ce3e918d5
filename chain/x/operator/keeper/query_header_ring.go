// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// HeaderRing returns the block hashes the chain remembers, newest first.
func (q queryServer) HeaderRing(ctx context.Context, _ *types.QueryHeaderRingRequest) (*types.QueryHeaderRingResponse, error) {
	response := &types.QueryHeaderRingResponse{}
	err := q.Headers.Walk(ctx, new(collections.Range[int64]).Descending(), func(_ int64, header types.HeaderRef) (bool, error) {
		response.Headers = append(response.Headers, header)
		return len(response.Headers) >= types.RingSize, nil
	})
	return response, err
}
