// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// Withdraw returns what is left of the bond once unbonding, jail and every duty are over, and frees address and keys.
func (s msgServer) Withdraw(ctx context.Context, msg *types.MsgWithdraw) (*types.MsgWithdrawResponse, error) {
	operator, err := s.OperatorByAddress(ctx, msg.Address)
	if err != nil {
		return nil, err
	}
	dutyUntil, err := s.dutyUntil(ctx, msg.Address)
	if err != nil {
		return nil, err
	}
	left, err := operator.Withdraw(operator.LeaveAfter, dutyUntil, now(ctx))
	if err != nil {
		return nil, err
	}
	unbonding, found, err := s.unbondingOf(ctx, msg.Address)
	if err != nil {
		return nil, err
	}
	if err := s.pay(ctx, msg.Address, unbonding.Amount); err != nil {
		return nil, err
	}
	if found { // slashed to nothing, there is none
		unbonding.Amount = 0
		if err := s.setUnbonding(ctx, unbonding); err != nil {
			return nil, err
		}
	}
	return &types.MsgWithdrawResponse{}, s.setOperator(ctx, left)
}
