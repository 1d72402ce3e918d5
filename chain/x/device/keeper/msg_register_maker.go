// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

// RegisterMaker bonds a device maker. Who is one already adds to the bond and replaces name and website.
func (s msgServer) RegisterMaker(ctx context.Context, msg *types.MsgRegisterMaker) (*types.MsgRegisterMakerResponse, error) {
	if err := types.CheckText("maker name", msg.Name, types.MaxText); err != nil {
		return nil, err
	}
	if err := types.CheckOptionalText("maker website", msg.Website, types.MaxURI); err != nil {
		return nil, err
	}
	maker, err := s.GetMaker(ctx, msg.Address)
	if errors.Is(err, types.ErrMakerNotFound) {
		maker, err = types.Maker{Address: msg.Address, Registered: now(ctx)}, nil
	}
	if err != nil {
		return nil, err
	}
	bond, err := safemath.Add(maker.Bond, msg.Bond)
	if err != nil {
		return nil, err
	}
	params, err := s.GetParams(ctx)
	if err != nil {
		return nil, err
	}
	if bond < params.MinMakerBond {
		return nil, errorsmod.Wrapf(types.ErrBondShort, "maker %s: got a bond of %d, wanted %d", msg.Address, bond, params.MinMakerBond)
	}
	if err := s.collect(ctx, msg.Address, msg.Bond); err != nil {
		return nil, err
	}
	maker.Name, maker.Website, maker.Bond = msg.Name, msg.Website, bond
	return &types.MsgRegisterMakerResponse{}, s.setMaker(ctx, maker)
}

func (k Keeper) setMaker(ctx context.Context, maker types.Maker) error {
	raw, err := k.raw("maker", maker.Address)
	if err != nil {
		return err
	}
	if err := k.Makers.Set(ctx, raw, maker); err != nil {
		return err
	}
	return emit(ctx, &types.EventMakerRegistered{Maker: maker})
}
