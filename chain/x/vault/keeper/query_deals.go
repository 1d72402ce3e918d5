// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// Deals answers a vault's deals by share generation.
func (q queryServer) Deals(ctx context.Context, request *types.QueryDealsRequest) (*types.QueryDealsResponse, error) {
	vault, err := modules.ID("vault", request.Vault)
	if err != nil {
		return nil, err
	}
	if _, err := q.k.GetVault(ctx, vault); err != nil {
		return nil, kinds.Answer(err)
	}
	deals, err := q.k.dealsOf(ctx, vault)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryDealsResponse{Deals: deals}, nil
}
