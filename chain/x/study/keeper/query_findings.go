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

// Manifests answers a page of a study's manifests by root.
func (q queryServer) Manifests(ctx context.Context, request *types.QueryManifestsRequest) (*types.QueryManifestsResponse, error) {
	manifests, next, err := listUnder(ctx, q.k.Manifests, "study", request.Study, request.Pagination)
	return &types.QueryManifestsResponse{Manifests: manifests, Pagination: next}, err
}

// Results answers a page of what was returned about an order.
func (q queryServer) Results(ctx context.Context, request *types.QueryResultsRequest) (*types.QueryResultsResponse, error) {
	results, next, err := listUnder(ctx, q.k.Results, "order", request.Order, request.Pagination)
	return &types.QueryResultsResponse{Results: results, Pagination: next}, err
}

// listUnder answers a page of the entries whose key begins with an id.
func listUnder[V any](
	ctx context.Context, m collections.Map[collections.Pair[[]byte, []byte], V], subject, id string, asked *query.PageRequest,
) ([]V, *query.PageResponse, error) {
	first, err := modules.ID(subject, id)
	if err != nil {
		return nil, nil, err
	}
	bounded, err := page.Bounded(asked)
	if err != nil {
		return nil, nil, err
	}
	found, next, err := query.CollectionPaginate(ctx, m, bounded,
		func(_ collections.Pair[[]byte, []byte], value V) (V, error) { return value, nil },
		query.WithCollectionPaginationPairPrefix[[]byte, []byte](first))
	return found, next, kinds.Answer(err)
}
