// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// AddBond adds to the bond of an operator that stays; it weighs from the next epoch on.
func (s msgServer) AddBond(ctx context.Context, msg *types.MsgAddBond) (*types.MsgAddBondResponse, error) {
	operator, err := s.OperatorByAddress(ctx, msg.Address)
	if err != nil {
		return nil, err
	}
	bonded, err := operator.WithBond(msg.Amount)
	if err != nil {
		return nil, err
	}
	if err := s.collect(ctx, msg.Address, msg.Amount); err != nil {
		return nil, err
	}
	return &types.MsgAddBondResponse{}, s.setOperator(ctx, bonded)
}
