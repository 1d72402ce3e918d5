// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// InitGenesis stores the primaries, rebuilds the weights and checks that the module account backs what is unclaimed.
func (k Keeper) InitGenesis(ctx context.Context, gs *types.GenesisState) error {
	if err := gs.Validate(); err != nil {
		return err
	}
	if err := k.Params.Set(ctx, gs.Params); err != nil {
		return err
	}
	origin := gs.Origin
	if origin == 0 {
		origin = now(ctx)
	}
	if err := k.Origin.Set(ctx, origin); err != nil {
		return err
	}
	if err := k.Supply.Set(ctx, gs.Supply); err != nil {
		return err
	}
	for _, accrual := range gs.Accruals {
		if err := k.setAccrual(ctx, accrual); err != nil {
			return err
		}
	}
	for _, trustee := range gs.Trustees {
		if _, err := k.setTrustee(ctx, trustee); err != nil {
			return err
		}
	}
	if err := k.initPaid(ctx, gs); err != nil {
		return err
	}
	return k.AssertInvariants(ctx)
}

func (k Keeper) initPaid(ctx context.Context, gs *types.GenesisState) error {
	for _, mint := range gs.Mints {
		if err := k.Mints.Set(ctx, mint.Epoch, mint); err != nil {
			return err
		}
	}
	for _, claimed := range gs.Claimed {
		address, err := k.addressBytes(claimed.Address)
		if err != nil {
			return err
		}
		if err := k.Claimed.Set(ctx, collections.Join3(claimed.Epoch, int32(claimed.Role), address), claimed); err != nil {
			return err
		}
	}
	return nil
}

// ExportGenesis returns the primaries in the order of their keys.
func (k Keeper) ExportGenesis(ctx context.Context) (*types.GenesisState, error) {
	gs := &types.GenesisState{}
	var err error
	if gs.Params, err = k.Params.Get(ctx); err != nil {
		return nil, err
	}
	if gs.Origin, err = k.Origin.Get(ctx); err != nil {
		return nil, err
	}
	if gs.Supply, err = k.supply(ctx); err != nil {
		return nil, err
	}
	if gs.Accruals, err = modules.Values(ctx, k.Accruals); err != nil {
		return nil, err
	}
	if gs.Trustees, err = modules.Values(ctx, k.Trustees); err != nil {
		return nil, err
	}
	if gs.Mints, err = modules.Values(ctx, k.Mints); err != nil {
		return nil, err
	}
	gs.Claimed, err = modules.Values(ctx, k.Claimed)
	return gs, err
}
