// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

// InitGenesis writes the primaries and rebuilds the queue, the index and the reserved sums.
func (k Keeper) InitGenesis(ctx context.Context, genesis types.GenesisState) error {
	if err := k.Params.Set(ctx, genesis.Params); err != nil {
		return err
	}
	if err := k.Snapshot.Set(ctx, genesis.Snapshot); err != nil {
		return err
	}
	for i, round := range genesis.Rounds {
		if err := k.initRound(ctx, round, genesis.Progress[i]); err != nil {
			return err
		}
	}
	for _, committee := range genesis.Committees {
		if err := k.Committees.Set(ctx, committee.Round, committee); err != nil {
			return err
		}
	}
	for _, vote := range genesis.Votes {
		raw, err := k.addresses.StringToBytes(vote.Member)
		if err != nil {
			return err
		}
		if err := k.Votes.Set(ctx, collections.Join(vote.Round, raw), vote); err != nil {
			return err
		}
	}
	for _, mark := range genesis.OpenMarks {
		if err := k.setOpenMark(ctx, mark); err != nil {
			return err
		}
	}
	for _, result := range genesis.Results {
		if err := k.Results.Set(ctx, collections.Join(result.Round, result.Result.Digest()), result); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) initRound(ctx context.Context, round types.Round, progress types.Progress) error {
	if err := k.Rounds.Set(ctx, round.Id, round); err != nil {
		return err
	}
	if err := k.ByDevice.Set(ctx, collections.Join(round.Device, round.Id)); err != nil {
		return err
	}
	if progress.Phase.Voting() && !round.IsAudit() {
		if err := k.reserve(ctx, round.Model, round.Fee); err != nil {
			return err
		}
	}
	return k.setProgress(ctx, progress)
}

// ExportGenesis reads the primaries, each in the order of its key.
func (k Keeper) ExportGenesis(ctx context.Context) (*types.GenesisState, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	snapshot, err := k.Snapshot.Get(ctx)
	if err != nil {
		return nil, err
	}
	genesis := &types.GenesisState{Params: params, Snapshot: snapshot}
	if genesis.Rounds, err = modules.Values(ctx, k.Rounds); err != nil {
		return nil, err
	}
	if genesis.Progress, err = modules.Values(ctx, k.Progress); err != nil {
		return nil, err
	}
	if genesis.Committees, err = modules.Values(ctx, k.Committees); err != nil {
		return nil, err
	}
	if genesis.Votes, err = modules.Values(ctx, k.Votes); err != nil {
		return nil, err
	}
	if genesis.OpenMarks, err = modules.Values(ctx, k.OpenMarks); err != nil {
		return nil, err
	}
	genesis.Results, err = modules.Values(ctx, k.Results)
	return genesis, err
}
