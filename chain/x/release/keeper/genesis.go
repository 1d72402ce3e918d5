// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

// InitGenesis writes the primaries and rebuilds the indexes.
func (k Keeper) InitGenesis(ctx context.Context, state *types.GenesisState) error {
	if err := k.Params.Set(ctx, state.Params); err != nil {
		return err
	}
	for _, order := range state.Orders {
		if err := k.setOrder(ctx, order); err != nil {
			return err
		}
	}
	for _, progress := range state.Progress {
		order, err := k.GetOrder(ctx, progress.Order)
		if err != nil {
			return err
		}
		if err := k.setProgress(ctx, order, progress); err != nil {
			return err
		}
	}
	for _, receipt := range state.Receipts {
		if err := k.Receipts.Set(ctx, collections.Join(receipt.Order, receipt.Place), receipt); err != nil {
			return err
		}
	}
	for _, dispute := range state.Disputes {
		if err := k.storeDispute(ctx, dispute); err != nil {
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
	if state.Orders, err = modules.Values(ctx, k.Orders); err != nil {
		return nil, err
	}
	if state.Progress, err = modules.Values(ctx, k.Progress); err != nil {
		return nil, err
	}
	if state.Receipts, err = modules.Values(ctx, k.Receipts); err != nil {
		return nil, err
	}
	state.Disputes, err = modules.Values(ctx, k.Disputes)
	return state, err
}
