// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// Vault answers a vault, its deals and, once ordered, its shredding.
func (q queryServer) Vault(ctx context.Context, request *types.QueryVaultRequest) (*types.QueryVaultResponse, error) {
	id, err := parseID("id", request.Id)
	if err != nil {
		return nil, err
	}
	vault, err := q.k.GetVault(ctx, id)
	if err != nil {
		return nil, answer(err)
	}
	deals, err := q.k.dealsOf(ctx, id)
	if err != nil {
		return nil, answer(err)
	}
	response := &types.QueryVaultResponse{Vault: vault, Deals: deals}
	shredding, err := q.k.Shreddings.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return response, nil
	}
	response.Shredding = &shredding
	return response, answer(err)
}

// VaultsByOwner answers a page of an owner's vaults.
func (q queryServer) VaultsByOwner(ctx context.Context, request *types.QueryVaultsByOwnerRequest) (*types.QueryVaultsByOwnerResponse, error) {
	owner, err := q.k.addresses.StringToBytes(request.Owner)
	if err != nil {
		return nil, answer(types.ErrFieldInvalid.Wrapf("owner: %s", err))
	}
	bounded, err := page.Bounded(request.Pagination)
	if err != nil {
		return nil, err
	}
	vaults, next, err := query.CollectionPaginate(ctx, q.k.VaultsByOwner, bounded,
		func(key collections.Pair[[]byte, []byte], _ collections.NoValue) (types.Vault, error) {
			return q.k.GetVault(ctx, key.K2())
		},
		query.WithCollectionPaginationPairPrefix[[]byte, []byte](owner))
	if err != nil {
		return nil, answer(err)
	}
	return &types.QueryVaultsByOwnerResponse{Vaults: vaults, Pagination: next}, nil
}

// Deals answers a vault's deals by share generation.
func (q queryServer) Deals(ctx context.Context, request *types.QueryDealsRequest) (*types.QueryDealsResponse, error) {
	vault, err := parseID("vault", request.Vault)
	if err != nil {
		return nil, err
	}
	deals, err := q.k.dealsOf(ctx, vault)
	if err != nil {
		return nil, answer(err)
	}
	return &types.QueryDealsResponse{Deals: deals}, nil
}
