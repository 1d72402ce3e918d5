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

// RecordsByVault answers a page of a vault's records, or of those over one batch.
func (q queryServer) RecordsByVault(ctx context.Context, request *types.QueryRecordsByVaultRequest) (*types.QueryRecordsByVaultResponse, error) {
	bounded, err := page.Bounded(request.Pagination)
	if err != nil {
		return nil, err
	}
	prefix, err := listed(request)
	if err != nil {
		return nil, err
	}
	records, next, err := query.CollectionPaginate(ctx, q.k.ByVault, bounded, func(key recordKey, _ collections.NoValue) (types.Record, error) {
		return q.k.GetRecord(ctx, key.K3())
	}, func(options *query.CollectionsPaginateOptions[recordKey]) { options.Prefix = &prefix })
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryRecordsByVaultResponse{Records: records, Pagination: next}, nil
}

// recordKey is (vault, batch, record).
type recordKey = collections.Triple[[]byte, []byte, []byte]

// listed is the part of the index that a request asks for.
func listed(request *types.QueryRecordsByVaultRequest) (recordKey, error) {
	vault, err := modules.ID("vault", request.Vault)
	if err != nil {
		return recordKey{}, err
	}
	if request.Batch == "" {
		return collections.TriplePrefix[[]byte, []byte, []byte](vault), nil
	}
	batch, err := modules.ID("batch", request.Batch)
	return collections.TripleSuperPrefix[[]byte, []byte, []byte](vault, batch), err
}
