// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

// References answers all reference values of a model, at most types.MaxReferences.
func (q queryServer) References(ctx context.Context, request *types.QueryReferencesRequest) (*types.QueryReferencesResponse, error) {
	model, err := modules.ID("model", request.Model)
	if err != nil {
		return nil, err
	}
	if _, err := q.k.GetModel(ctx, model); err != nil {
		return nil, kinds.Answer(err)
	}
	references, err := q.k.References(ctx, model)
	return &types.QueryReferencesResponse{References: references}, kinds.Answer(err)
}
