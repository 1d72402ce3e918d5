// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

// Model answers one model with its fund and recalls.
func (q queryServer) Model(ctx context.Context, request *types.QueryModelRequest) (*types.QueryModelResponse, error) {
	id, err := modules.ID("model", request.Id)
	if err != nil {
		return nil, err
	}
	model, err := q.k.GetModel(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	fund, err := q.k.fund(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	recalls, err := q.k.recallsOf(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryModelResponse{Model: model, Fund: fund, Recalls: recalls}, nil
}

// Models answers a page of models by id.
func (q queryServer) Models(ctx context.Context, request *types.QueryModelsRequest) (*types.QueryModelsResponse, error) {
	models, next, err := list(ctx, q.k.Models, request.Pagination)
	if err != nil {
		return nil, err
	}
	return &types.QueryModelsResponse{Models: models, Pagination: next}, nil
}
