// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// Vault answers a vault, its deals and, once ordered, its shredding.
func (q queryServer) Vault(ctx context.Context, request *types.QueryVaultRequest) (*types.QueryVaultResponse, error) {
	id, err := modules.ID("id", request.Id)
	if err != nil {
		return nil, err
	}
	vault, err := q.k.GetVault(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	deals, err := q.k.dealsOf(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	response := &types.QueryVaultResponse{Vault: vault, Deals: deals}
	shredding, err := q.k.Shreddings.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return response, nil
	}
	response.Shredding = &shredding
	return response, kinds.Answer(err)
}
