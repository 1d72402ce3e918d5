// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

// Dispute answers a dispute, and what ConcludeDispute would make of it in this block.
func (q queryServer) Dispute(ctx context.Context, request *types.QueryDisputeRequest) (*types.QueryDisputeResponse, error) {
	id, err := modules.ID("id", request.Id)
	if err != nil {
		return nil, err
	}
	dispute, err := q.k.GetDispute(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	conclusion, err := q.k.conclusion(ctx, dispute)
	if errors.Is(err, types.ErrDisputeNotDue) || errors.Is(err, types.ErrDisputeOver) {
		return &types.QueryDisputeResponse{Dispute: dispute, WouldBe: dispute.Status}, nil
	}
	return &types.QueryDisputeResponse{Dispute: dispute, WouldBe: conclusion.Status}, kinds.Answer(err)
}

// DisputesByOrder answers a page of the disputes about one order.
func (q queryServer) DisputesByOrder(ctx context.Context, request *types.QueryDisputesByOrderRequest) (*types.QueryDisputesByOrderResponse, error) {
	order, err := modules.ID("order", request.Order)
	if err != nil {
		return nil, err
	}
	bounded, err := page.Bounded(request.Pagination)
	if err != nil {
		return nil, err
	}
	disputes, next, err := query.CollectionPaginate(ctx, q.k.ByOrder, bounded,
		func(key collections.Pair[[]byte, []byte], _ collections.NoValue) (types.Dispute, error) {
			return q.k.GetDispute(ctx, key.K2())
		},
		query.WithCollectionPaginationPairPrefix[[]byte, []byte](order))
	return &types.QueryDisputesByOrderResponse{Disputes: disputes, Pagination: next}, kinds.Answer(err)
}

// OpenDisputes answers a page of the undecided disputes, nearest end of a window first; what lies with the council comes before.
func (q queryServer) OpenDisputes(ctx context.Context, request *types.QueryOpenDisputesRequest) (*types.QueryOpenDisputesResponse, error) {
	bounded, err := page.Bounded(request.Pagination)
	if err != nil {
		return nil, err
	}
	disputes, next, err := query.CollectionPaginate(ctx, q.k.Undecided, bounded,
		func(key collections.Pair[int64, []byte], _ collections.NoValue) (types.Dispute, error) {
			return q.k.GetDispute(ctx, key.K2())
		})
	return &types.QueryOpenDisputesResponse{Disputes: disputes, Pagination: next}, kinds.Answer(err)
}
