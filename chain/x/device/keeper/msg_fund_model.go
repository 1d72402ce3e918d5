// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

// FundModel prepays attestation rounds of a model's devices.
func (s msgServer) FundModel(ctx context.Context, msg *types.MsgFundModel) (*types.MsgFundModelResponse, error) {
	if msg.Amount == 0 {
		return nil, errorsmod.Wrap(types.ErrInvalid, "amount: got 0, wanted above 0")
	}
	if _, err := s.modelOf(ctx, msg.Maker, msg.Model); err != nil {
		return nil, err
	}
	fund, err := s.fund(ctx, msg.Model)
	if err != nil {
		return nil, err
	}
	if fund.Balance, err = safemath.Add(fund.Balance, msg.Amount); err != nil {
		return nil, err
	}
	if err := s.collect(ctx, msg.Maker, msg.Amount); err != nil {
		return nil, err
	}
	return &types.MsgFundModelResponse{}, s.setFund(ctx, fund)
}
