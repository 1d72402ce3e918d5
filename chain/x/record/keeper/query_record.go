// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/record/types"
)

// Record answers a record, its batch, and whether its model was recalled for its time.
func (q queryServer) Record(ctx context.Context, request *types.QueryRecordRequest) (*types.QueryRecordResponse, error) {
	id, err := modules.ID("id", request.Id)
	if err != nil {
		return nil, err
	}
	record, err := q.k.GetRecord(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	batch, err := q.k.GetBatch(ctx, record.Batch)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	recalled, err := q.k.IsRecalledRecord(ctx, record)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryRecordResponse{Record: record, Batch: batch, Recalled: recalled}, nil
}

// RecordsByVault answers a page of a vault's records.
func (q queryServer) RecordsByVault(ctx context.Context, request *types.QueryRecordsByVaultRequest) (*types.QueryRecordsByVaultResponse, error) {
	vault, err := modules.ID("vault", request.Vault)
	if err != nil {
		return nil, err
	}
	records, next, err := q.page(ctx, q.k.ByVault, vault, request.Pagination)
	if err != nil {
		return nil, err
	}
	return &types.QueryRecordsByVaultResponse{Records: records, Pagination: next}, nil
}

// RecordsByBatch answers a page of the records over a batch.
func (q queryServer) RecordsByBatch(ctx context.Context, request *types.QueryRecordsByBatchRequest) (*types.QueryRecordsByBatchResponse, error) {
	batch, err := modules.ID("batch", request.Batch)
	if err != nil {
		return nil, err
	}
	records, next, err := q.page(ctx, q.k.ByBatch, batch, request.Pagination)
	if err != nil {
		return nil, err
	}
	return &types.QueryRecordsByBatchResponse{Records: records, Pagination: next}, nil
}

func (q queryServer) page(
	ctx context.Context, index collections.KeySet[collections.Pair[[]byte, []byte]], of []byte, asked *query.PageRequest,
) ([]types.Record, *query.PageResponse, error) {
	bounded, err := page.Bounded(asked)
	if err != nil {
		return nil, nil, err
	}
	records, next, err := query.CollectionPaginate(ctx, index, bounded,
		func(key collections.Pair[[]byte, []byte], _ collections.NoValue) (types.Record, error) {
			return q.k.GetRecord(ctx, key.K2())
		},
		query.WithCollectionPaginationPairPrefix[[]byte, []byte](of))
	return records, next, kinds.Answer(err)
}
