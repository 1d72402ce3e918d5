// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// Update changes an operator's hot address and endpoint.
func (s msgServer) Update(ctx context.Context, msg *types.MsgUpdate) (*types.MsgUpdateResponse, error) {
	operator, err := s.OperatorByAddress(ctx, msg.Address)
	if err != nil {
		return nil, err
	}
	if err := operator.Present(); err != nil {
		return nil, err
	}
	if err := s.requireFreeAddresses(ctx, msg.Address, msg.HotAddress); err != nil {
		return nil, err
	}
	local, err := s.Local.Get(ctx)
	if err != nil {
		return nil, err
	}
	if err := types.CheckEndpoint(msg.Endpoint, local); err != nil {
		return nil, err
	}
	operator.HotAddress, operator.Endpoint = msg.HotAddress, msg.Endpoint
	return &types.MsgUpdateResponse{}, s.setOperator(ctx, operator)
}
