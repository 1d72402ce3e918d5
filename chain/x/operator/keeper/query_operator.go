// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// Operator finds one by its own address, or else by its hot address.
func (q queryServer) Operator(ctx context.Context, req *types.QueryOperatorRequest) (*types.QueryOperatorResponse, error) {
	if req == nil {
		return nil, errNoRequest
	}
	operator, err := q.OperatorByAddress(ctx, req.Address)
	if errors.Is(err, types.ErrOperatorNotFound) {
		operator, err = q.OperatorByHot(ctx, req.Address)
	}
	if err != nil {
		return nil, queryError(err)
	}
	return &types.QueryOperatorResponse{Operator: operator}, nil
}
