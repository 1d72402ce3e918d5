// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/record/types"
)

// Batch answers a batch.
func (q queryServer) Batch(ctx context.Context, request *types.QueryBatchRequest) (*types.QueryBatchResponse, error) {
	id, err := modules.ID("id", request.Id)
	if err != nil {
		return nil, err
	}
	batch, err := q.k.GetBatch(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryBatchResponse{Batch: batch}, nil
}

// BatchHead answers where a device's or vault's chain of batches stands; seq 0 before the first.
func (q queryServer) BatchHead(ctx context.Context, request *types.QueryBatchHeadRequest) (*types.QueryBatchHeadResponse, error) {
	source, err := modules.ID("source", request.Source)
	if err != nil {
		return nil, err
	}
	head, err := q.k.head(ctx, source, request.KeyGeneration)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryBatchHeadResponse{Head: head}, nil
}

// Openings answers what was published of a record.
func (q queryServer) Openings(ctx context.Context, request *types.QueryOpeningsRequest) (*types.QueryOpeningsResponse, error) {
	record, err := modules.ID("record", request.Record)
	if err != nil {
		return nil, err
	}
	openings, err := q.k.openingsOf(ctx, record)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryOpeningsResponse{Openings: openings}, nil
}
