// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// InitGenesis writes the primaries and rebuilds the index.
func (k Keeper) InitGenesis(ctx context.Context, state *types.GenesisState) error {
	if err := k.Params.Set(ctx, state.Params); err != nil {
		return err
	}
	for _, vault := range state.Vaults {
		if err := k.Vaults.Set(ctx, vault.Id, vault); err != nil {
			return err
		}
		if err := k.indexOwner(ctx, vault); err != nil {
			return err
		}
	}
	for _, deal := range state.Deals {
		if err := k.putDeal(ctx, deal); err != nil {
			return err
		}
	}
	for _, shredding := range state.Shreddings {
		if err := k.Shreddings.Set(ctx, shredding.Vault, shredding); err != nil {
			return err
		}
	}
	return nil
}

// ExportGenesis reads the primaries in the order of their keys.
func (k Keeper) ExportGenesis(ctx context.Context) (*types.GenesisState, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	state := &types.GenesisState{Params: params}
	if state.Vaults, err = modules.Values(ctx, k.Vaults); err != nil {
		return nil, err
	}
	if state.Deals, err = modules.Values(ctx, k.Deals); err != nil {
		return nil, err
	}
	state.Shreddings, err = modules.Values(ctx, k.Shreddings)
	return state, err
}
