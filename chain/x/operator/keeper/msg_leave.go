// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// Leave gives notice: no new duties from the next epoch, and the bond starts unbonding, slashable until it is withdrawn.
func (s msgServer) Leave(ctx context.Context, msg *types.MsgLeave) (*types.MsgLeaveResponse, error) {
	operator, err := s.OperatorByAddress(ctx, msg.Address)
	if err != nil {
		return nil, err
	}
	params, err := s.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	leaving, unbonding, err := operator.Leave(now(ctx), params.UnbondingSeconds)
	if err != nil {
		return nil, err
	}
	if err := s.setUnbonding(ctx, unbonding); err != nil {
		return nil, err
	}
	return &types.MsgLeaveResponse{}, s.setOperator(ctx, leaving)
}
