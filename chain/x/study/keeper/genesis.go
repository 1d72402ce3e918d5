// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

// InitGenesis writes the primaries and rebuilds the index.
func (k Keeper) InitGenesis(ctx context.Context, state *types.GenesisState) error {
	if err := k.Params.Set(ctx, state.Params); err != nil {
		return err
	}
	for _, study := range state.Studies {
		if err := k.Studies.Set(ctx, study.Id, study); err != nil {
			return err
		}
	}
	for _, protocol := range state.Protocols {
		if err := k.Protocols.Set(ctx, collections.Join(protocol.Study, protocol.Version), protocol); err != nil {
			return err
		}
	}
	for _, ethics := range state.Ethics {
		if err := k.Ethics.Set(ctx, collections.Join(ethics.Study, ethics.Version), ethics); err != nil {
			return err
		}
	}
	if err := k.initPeople(ctx, state); err != nil {
		return err
	}
	return k.initMoney(ctx, state)
}

func (k Keeper) initPeople(ctx context.Context, state *types.GenesisState) error {
	for _, committee := range state.Committees {
		address, err := k.raw("committee", committee.Address)
		if err != nil {
			return err
		}
		if err := k.Committees.Set(ctx, address, committee); err != nil {
			return err
		}
	}
	for _, profile := range state.Profiles {
		address, err := k.raw("researcher", profile.Researcher)
		if err != nil {
			return err
		}
		if err := k.Profiles.Set(ctx, address, profile); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) initMoney(ctx context.Context, state *types.GenesisState) error {
	for _, escrow := range state.Escrows {
		if err := k.Escrows.Set(ctx, escrow.Study, escrow); err != nil {
			return err
		}
	}
	for _, contribution := range state.Contributions {
		funder, err := k.raw("funder", contribution.Funder)
		if err != nil {
			return err
		}
		if err := k.Contributions.Set(ctx, collections.Join(contribution.Study, funder), contribution); err != nil {
			return err
		}
	}
	for _, request := range state.Requests {
		if err := k.setRequest(ctx, request); err != nil {
			return err
		}
	}
	for _, order := range state.RequestOrders {
		if err := k.RequestOrders.Set(ctx, order.Order, order); err != nil {
			return err
		}
	}
	for _, mark := range state.Requested {
		if err := k.setRequested(ctx, mark); err != nil {
			return err
		}
	}
	for _, manifest := range state.Manifests {
		if err := k.Manifests.Set(ctx, collections.Join(manifest.Study, manifest.Root), manifest); err != nil {
			return err
		}
	}
	for _, result := range state.Results {
		if err := k.Results.Set(ctx, collections.Join(result.Order, result.Blob), result); err != nil {
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
	state.Studies, err = values(ctx, k.Studies, err)
	state.Protocols, err = values(ctx, k.Protocols, err)
	state.Escrows, err = values(ctx, k.Escrows, err)
	state.Contributions, err = values(ctx, k.Contributions, err)
	state.Committees, err = values(ctx, k.Committees, err)
	state.Ethics, err = values(ctx, k.Ethics, err)
	state.Profiles, err = values(ctx, k.Profiles, err)
	state.Requests, err = values(ctx, k.Requests, err)
	state.RequestOrders, err = values(ctx, k.RequestOrders, err)
	state.Requested, err = values(ctx, k.Requested, err)
	state.Manifests, err = values(ctx, k.Manifests, err)
	state.Results, err = values(ctx, k.Results, err)
	return state, err
}

// values lists a collection; an earlier error passes through, so that a chain of reads is checked once.
func values[K, V any](ctx context.Context, m collections.Map[K, V], earlier error) ([]V, error) {
	if earlier != nil {
		return nil, earlier
	}
	return modules.Values(ctx, m)
}
