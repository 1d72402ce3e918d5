// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

// Request answers a request and the payment of each of its orders.
func (q queryServer) Request(ctx context.Context, request *types.QueryRequestRequest) (*types.QueryRequestResponse, error) {
	id, err := modules.ID("id", request.Id)
	if err != nil {
		return nil, err
	}
	found, err := q.k.GetRequest(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	response := &types.QueryRequestResponse{Request: found}
	for _, order := range found.Orders {
		payment, err := q.k.RequestOrders.Get(ctx, order)
		if err != nil {
			return nil, kinds.Answer(err)
		}
		response.Orders = append(response.Orders, payment)
	}
	return response, nil
}

// RequestsByStudy answers a page of a study's requests.
func (q queryServer) RequestsByStudy(ctx context.Context, request *types.QueryRequestsByStudyRequest) (*types.QueryRequestsByStudyResponse, error) {
	study, err := modules.ID("study", request.Study)
	if err != nil {
		return nil, err
	}
	bounded, err := page.Bounded(request.Pagination)
	if err != nil {
		return nil, err
	}
	requests, next, err := query.CollectionPaginate(ctx, q.k.ByStudy, bounded,
		func(key collections.Pair[[]byte, []byte], _ collections.NoValue) (types.Request, error) {
			return q.k.GetRequest(ctx, key.K2())
		}, query.WithCollectionPaginationPairPrefix[[]byte, []byte](study))
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryRequestsByStudyResponse{Requests: requests, Pagination: next}, nil
}
