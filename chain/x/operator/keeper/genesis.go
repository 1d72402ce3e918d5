// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// InitGenesis stores the primaries, rebuilds the indexes and checks that the module account backs every bond.
func (k Keeper) InitGenesis(ctx context.Context, gs *types.GenesisState) error {
	if err := gs.Validate(); err != nil {
		return err
	}
	steps := []func(context.Context, *types.GenesisState) error{k.initParams, k.initOperators, k.initEpochs, k.initDuties, k.initSlashes, k.initCouncil}
	for _, step := range steps {
		if err := step(ctx, gs); err != nil {
			return err
		}
	}
	return k.AssertInvariants(ctx)
}

func (k Keeper) initParams(ctx context.Context, gs *types.GenesisState) error {
	if err := k.Params.Set(ctx, gs.Params); err != nil {
		return err
	}
	return k.Local.Set(ctx, gs.Local)
}

func (k Keeper) initOperators(ctx context.Context, gs *types.GenesisState) error {
	for _, operator := range gs.Operators {
		address, err := k.addressBytes(operator.Address)
		if err != nil {
			return err
		}
		if err := k.Operators.Set(ctx, address, operator); err != nil {
			return err
		}
		if err := k.index(ctx, operator); err != nil {
			return err
		}
	}
	for _, org := range gs.Orgs {
		if err := k.Orgs.Set(ctx, org.Id, org); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) initEpochs(ctx context.Context, gs *types.GenesisState) error {
	for _, header := range gs.Headers {
		if err := k.Headers.Set(ctx, header.Height, header); err != nil {
			return err
		}
	}
	for _, set := range gs.ActiveSets {
		if err := k.ActiveSets.Set(ctx, collections.Join(set.Epoch, int32(set.Role)), set); err != nil {
			return err
		}
	}
	if gs.Epoch.Height == 0 {
		return nil
	}
	return k.Epoch.Set(ctx, gs.Epoch)
}

func (k Keeper) initDuties(ctx context.Context, gs *types.GenesisState) error {
	for _, committee := range gs.Committees {
		if err := k.Committees.Set(ctx, collections.Join(committee.Epoch, committee.K), committee); err != nil {
			return err
		}
	}
	for _, duty := range gs.Duties {
		if err := k.Duties.Set(ctx, collections.Join(duty.Epoch, duty.K), duty); err != nil {
			return err
		}
		committee, err := k.GetCommittee(ctx, duty.Epoch, duty.K)
		if err != nil {
			return err
		}
		if err := k.indexDuty(ctx, committee, duty.Until); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) initSlashes(ctx context.Context, gs *types.GenesisState) error {
	for _, slash := range gs.Slashes {
		if err := k.Slashes.Set(ctx, slash.Id, slash); err != nil {
			return err
		}
	}
	for _, id := range gs.CancelledSlashes {
		if err := k.Cancelled.Set(ctx, id); err != nil {
			return err
		}
	}
	for _, unbonding := range gs.Unbondings {
		address, err := k.addressBytes(unbonding.Operator)
		if err != nil {
			return err
		}
		if err := k.Unbondings.Set(ctx, address, unbonding); err != nil {
			return err
		}
	}
	return k.NextSlash.Set(ctx, gs.NextSlash)
}

func (k Keeper) initCouncil(ctx context.Context, gs *types.GenesisState) error {
	for _, pause := range gs.Pauses {
		if err := k.setPause(ctx, pause); err != nil {
			return err
		}
	}
	if gs.Council.Address == "" {
		return nil
	}
	return k.Council.Set(ctx, gs.Council)
}

// ExportGenesis returns the primaries in the order of their keys.
func (k Keeper) ExportGenesis(ctx context.Context) (*types.GenesisState, error) {
	gs := &types.GenesisState{}
	var err error
	if gs.Params, err = k.Params.Get(ctx); err != nil {
		return nil, err
	}
	if gs.Local, err = k.Local.Get(ctx); err != nil {
		return nil, err
	}
	if gs.Epoch, _, err = modules.Found(k.Epoch.Get(ctx)); err != nil {
		return nil, err
	}
	if gs.NextSlash, err = k.NextSlash.Peek(ctx); err != nil {
		return nil, err
	}
	if gs.Council, err = k.currentCouncil(ctx); err != nil {
		return nil, err
	}
	return gs, k.exportMaps(ctx, gs)
}

func (k Keeper) exportMaps(ctx context.Context, gs *types.GenesisState) error {
	steps := []func() error{
		func() (err error) { gs.Operators, err = modules.Values(ctx, k.Operators); return err },
		func() (err error) { gs.Orgs, err = modules.Values(ctx, k.Orgs); return err },
		func() (err error) { gs.Headers, err = modules.Values(ctx, k.Headers); return err },
		func() (err error) { gs.ActiveSets, err = modules.Values(ctx, k.ActiveSets); return err },
		func() (err error) { gs.Committees, err = modules.Values(ctx, k.Committees); return err },
		func() (err error) { gs.Duties, err = modules.Values(ctx, k.Duties); return err },
		func() (err error) { gs.Slashes, err = modules.Values(ctx, k.Slashes); return err },
		func() (err error) { gs.Unbondings, err = modules.Values(ctx, k.Unbondings); return err },
		func() (err error) { gs.Pauses, err = modules.Values(ctx, k.Pauses); return err },
		func() (err error) { gs.CancelledSlashes, err = k.cancelled(ctx); return err },
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) cancelled(ctx context.Context) ([]uint64, error) {
	iterator, err := k.Cancelled.Iterate(ctx, nil)
	if err != nil {
		return nil, err
	}
	return iterator.Keys()
}
