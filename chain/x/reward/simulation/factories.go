// SPDX-License-Identifier: Apache-2.0

// Package simulation offers random but valid reward messages to the simulator.
package simulation

import (
	"context"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	"github.com/aceso-network/aceso/chain/x/reward/keeper"
	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// Genesis has epochs that become FINAL within a run.
func Genesis() *types.GenesisState {
	genesis := types.DefaultGenesis()
	genesis.Params.EpochSeconds = 600
	genesis.Params.ContestSeconds = 600
	return genesis
}

// ClaimFactory claims one epoch for an account to which it owes something.
func ClaimFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgClaim] {
	queries := keeper.NewQueryServer(k)
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgClaim) {
		account := data.AnyAccount(reporter)
		if reporter.IsSkipped() {
			return nil, nil
		}
		response, err := queries.Claimable(ctx, &types.QueryClaimableRequest{Address: account.AddressBech32})
		if err != nil {
			reporter.Skip(err.Error())
			return nil, nil
		}
		for _, due := range response.Claimable {
			if due.Claimable {
				return []simsx.SimAccount{account}, &types.MsgClaim{Claimant: account.AddressBech32, Epochs: []uint64{due.Epoch}}
			}
		}
		reporter.Skip("nothing due")
		return nil, nil
	}
}
