// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

// Order answers an order, its receipts, and its progress with the outcome as of this block.
func (q queryServer) Order(ctx context.Context, request *types.QueryOrderRequest) (*types.QueryOrderResponse, error) {
	id, err := modules.ID("id", request.Id)
	if err != nil {
		return nil, err
	}
	order, err := q.k.GetOrder(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	progress, err := q.k.GetProgress(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	if progress.Outcome, progress.OutcomeTime, err = q.k.Outcome(ctx, id); err != nil {
		return nil, kinds.Answer(err)
	}
	receipts, err := q.k.ReceiptsOf(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryOrderResponse{Order: order, Progress: progress, Receipts: receipts}, nil
}

// OrdersByVault answers a page of a vault's orders.
func (q queryServer) OrdersByVault(ctx context.Context, request *types.QueryOrdersByVaultRequest) (*types.QueryOrdersByVaultResponse, error) {
	vault, err := modules.ID("vault", request.Vault)
	if err != nil {
		return nil, err
	}
	orders, next, err := q.page(ctx, q.k.ByVault, vault, request.Pagination)
	return &types.QueryOrdersByVaultResponse{Orders: orders, Pagination: next}, err
}

// OrdersByRecipient answers a page of the orders for one recipient.
func (q queryServer) OrdersByRecipient(ctx context.Context, request *types.QueryOrdersByRecipientRequest) (*types.QueryOrdersByRecipientResponse, error) {
	recipient, err := q.k.raw("recipient", request.Recipient)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	orders, next, err := q.page(ctx, q.k.ByRecipient, recipient, request.Pagination)
	return &types.QueryOrdersByRecipientResponse{Orders: orders, Pagination: next}, err
}

func (q queryServer) page(
	ctx context.Context, index collections.KeySet[collections.Pair[[]byte, []byte]], of []byte, asked *query.PageRequest,
) ([]types.ReleaseOrder, *query.PageResponse, error) {
	bounded, err := page.Bounded(asked)
	if err != nil {
		return nil, nil, err
	}
	orders, next, err := query.CollectionPaginate(ctx, index, bounded,
		func(key collections.Pair[[]byte, []byte], _ collections.NoValue) (types.ReleaseOrder, error) {
			return q.k.GetOrder(ctx, key.K2())
		},
		query.WithCollectionPaginationPairPrefix[[]byte, []byte](of))
	return orders, next, kinds.Answer(err)
}
