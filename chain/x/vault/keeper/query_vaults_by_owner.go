// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// VaultsByOwner answers a page of an owner's vaults.
func (q queryServer) VaultsByOwner(ctx context.Context, request *types.QueryVaultsByOwnerRequest) (*types.QueryVaultsByOwnerResponse, error) {
	owner, err := q.k.addresses.StringToBytes(request.Owner)
	if err != nil {
		return nil, kinds.Answer(types.ErrFieldInvalid.Wrapf("owner: %s", err))
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
		return nil, kinds.Answer(err)
	}
	return &types.QueryVaultsByOwnerResponse{Vaults: vaults, Pagination: next}, nil
}
