// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/record/types"
)

// InitGenesis writes the primaries and rebuilds the indexes.
func (k Keeper) InitGenesis(ctx context.Context, state *types.GenesisState) error {
	if err := k.Params.Set(ctx, state.Params); err != nil {
		return err
	}
	for _, batch := range state.Batches {
		if err := k.Batches.Set(ctx, batch.Id, batch); err != nil {
			return err
		}
	}
	for _, record := range state.Records {
		if err := k.setRecord(ctx, record); err != nil {
			return err
		}
	}
	for _, head := range state.Heads {
		if err := k.Heads.Set(ctx, collections.Join(head.Source, head.KeyGeneration), head); err != nil {
			return err
		}
	}
	for _, opening := range state.Openings {
		if err := k.Openings.Set(ctx, collections.Join(opening.Record, opening.Blob), opening); err != nil {
			return err
		}
	}
	for _, batch := range state.TakenBack {
		if err := k.TakenBack.Set(ctx, batch); err != nil {
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
	if state.Batches, err = modules.Values(ctx, k.Batches); err != nil {
		return nil, err
	}
	if state.Records, err = modules.Values(ctx, k.Records); err != nil {
		return nil, err
	}
	if state.Heads, err = modules.Values(ctx, k.Heads); err != nil {
		return nil, err
	}
	if state.Openings, err = modules.Values(ctx, k.Openings); err != nil {
		return nil, err
	}
	takenBack, err := k.TakenBack.Iterate(ctx, nil)
	if err != nil {
		return nil, err
	}
	state.TakenBack, err = takenBack.Keys()
	return state, err
}
