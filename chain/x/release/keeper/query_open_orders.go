// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

// OpenOrders answers a page of the orders that wait for answers, nearest deadline first. One whose consent has just ended may be
// among them: who answers an order reads its outcome.
func (q queryServer) OpenOrders(ctx context.Context, request *types.QueryOpenOrdersRequest) (*types.QueryOpenOrdersResponse, error) {
	bounded, err := page.Bounded(request.Pagination)
	if err != nil {
		return nil, err
	}
	from, err := q.openFrom(ctx, bounded)
	if err != nil {
		return nil, err
	}
	iterator, err := q.k.Open.Iterate(ctx, new(collections.Range[collections.Pair[int64, []byte]]).StartInclusive(from))
	if err != nil {
		return nil, kinds.Answer(err)
	}
	defer iterator.Close()
	response := &types.QueryOpenOrdersResponse{Pagination: &query.PageResponse{}}
	for ; iterator.Valid(); iterator.Next() {
		key, err := iterator.Key()
		if err != nil {
			return nil, kinds.Answer(err)
		}
		if uint64(len(response.Orders)) == bounded.Limit {
			response.Pagination.NextKey, err = collections.EncodeKeyWithPrefix(nil, q.k.Open.KeyCodec(), key)
			return response, kinds.Answer(err)
		}
		order, err := q.k.GetOrder(ctx, key.K2())
		if err != nil {
			return nil, kinds.Answer(err)
		}
		response.Orders = append(response.Orders, order)
	}
	return response, nil
}

// openFrom is where a page begins: at its key, or at the first deadline that is not over.
func (q queryServer) openFrom(ctx context.Context, asked *query.PageRequest) (collections.Pair[int64, []byte], error) {
	first := collections.Join(now(ctx)+1, []byte{})
	if asked.Offset != 0 || asked.Reverse {
		return first, status.Error(codes.InvalidArgument, "page: got an offset or reverse, wanted a key")
	}
	if len(asked.Key) == 0 {
		return first, nil
	}
	read, key, err := q.k.Open.KeyCodec().Decode(asked.Key)
	if err != nil || read != len(asked.Key) {
		return first, status.Errorf(codes.InvalidArgument, "page key: got %x, wanted a next_key", asked.Key)
	}
	return key, nil
}
