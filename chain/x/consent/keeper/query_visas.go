// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// Visas answers all visas of a holder, at most MaxVisas, those that have run out included.
func (q queryServer) Visas(ctx context.Context, request *types.QueryVisasRequest) (*types.QueryVisasResponse, error) {
	visas, err := q.k.VisasOf(ctx, request.Holder)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryVisasResponse{Visas: visas}, nil
}
