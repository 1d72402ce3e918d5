// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// Unjail ends a jail whose time is over; the operator serves again from the next epoch on.
func (s msgServer) Unjail(ctx context.Context, msg *types.MsgUnjail) (*types.MsgUnjailResponse, error) {
	operator, err := s.OperatorByAddress(ctx, msg.Address)
	if err != nil {
		return nil, err
	}
	params, err := s.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	minBond, err := params.MinBond(operator.Role)
	if err != nil {
		return nil, err
	}
	free, err := operator.Unjail(minBond, now(ctx))
	if err != nil {
		return nil, err
	}
	return &types.MsgUnjailResponse{}, s.setOperator(ctx, free)
}
