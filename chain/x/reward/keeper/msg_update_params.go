// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// UpdateParams replaces the parameters; governance only. The epoch's length is fixed at genesis, since epochs are counted
// by it, and the cap cannot fall below what is minted.
func (s msgServer) UpdateParams(ctx context.Context, msg *types.MsgUpdateParams) (*types.MsgUpdateParamsResponse, error) {
	if err := s.requireAuthority(msg.Authority); err != nil {
		return nil, err
	}
	if err := msg.Params.Validate(); err != nil {
		return nil, err
	}
	present, err := s.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	if msg.Params.EpochSeconds != present.EpochSeconds {
		return nil, errorsmod.Wrapf(types.ErrParamsRefused, "epoch_seconds: got %d, wanted %d as at genesis", msg.Params.EpochSeconds, present.EpochSeconds)
	}
	supply, err := s.supply(ctx)
	if err != nil {
		return nil, err
	}
	if msg.Params.SupplyCap < supply.Minted {
		return nil, errorsmod.Wrapf(types.ErrParamsRefused, "supply_cap: got %d, wanted at least the %d minted", msg.Params.SupplyCap, supply.Minted)
	}
	if err := s.Params.Set(ctx, msg.Params); err != nil {
		return nil, err
	}
	return &types.MsgUpdateParamsResponse{}, emit(ctx, &types.EventParamsUpdated{Params: msg.Params})
}
