// SPDX-License-Identifier: Apache-2.0

// Package simulation offers random but valid operator messages to the simulator.
package simulation

import (
	"context"
	"fmt"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	"github.com/aceso-network/aceso/chain/internal/denom"
	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	"github.com/aceso-network/aceso/chain/x/operator/keeper"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

const smallBond = 1_000

// Genesis is a local network whose bonds a simulated account can pay and whose epochs pass within a run.
func Genesis() *types.GenesisState {
	genesis := types.DefaultGenesis()
	genesis.Local = true
	genesis.Params.MinBondRelayer, genesis.Params.MinBondTrustee = smallBond, smallBond
	genesis.Params.EpochSeconds = 600
	genesis.Params.UnbondingSeconds = 3_600
	genesis.Params.CommitteesPerEpoch, genesis.Params.CommitteeSize, genesis.Params.CommitteeThreshold, genesis.Params.MinAcks = 1, 3, 2, 2
	for n := range 8 {
		genesis.Orgs = append(genesis.Orgs, types.Org{Id: fmt.Sprintf("sim-%d", n), Name: "Simulated organisation"})
	}
	return genesis
}

// RegisterFactory registers an account that is in no role as a relayer, or as a trustee for one of the organisations.
func RegisterFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgRegister] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgRegister) {
		account := data.AnyAccount(reporter, simsx.WithSpendableBalance())
		if reporter.IsSkipped() {
			return nil, nil
		}
		if _, err := k.OperatorByAddress(ctx, account.AddressBech32); err == nil {
			reporter.Skip("is an operator already")
			return nil, nil
		}
		if !account.LiquidBalance().BlockAmount(denom.Coin(smallBond)) {
			reporter.Skip("cannot pay the bond")
			return nil, nil
		}
		msg := &types.MsgRegister{
			Address: account.AddressBech32, HotAddress: account.AddressBech32, SignKey: sim.SignKey(data.Rand()), HpkeKey: sim.BoxKey(data.Rand()),
			Role: types.ROLE_RELAYER, Endpoint: fmt.Sprintf("https://relayer-%d.example", data.Rand().Intn(1_000)), Bond: smallBond,
		}
		if data.Rand().Bool() {
			msg.Role, msg.Org = types.ROLE_TRUSTEE, fmt.Sprintf("sim-%d", data.Rand().Intn(8))
		}
		return []simsx.SimAccount{account}, msg
	}
}

// AddBondFactory adds to the bond of an operator that stays.
func AddBondFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgAddBond] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgAddBond) {
		account, ok := anyActive(ctx, k, data, reporter)
		if !ok {
			return nil, nil
		}
		if !account.LiquidBalance().BlockAmount(denom.Coin(smallBond)) {
			reporter.Skip("cannot pay more bond")
			return nil, nil
		}
		return []simsx.SimAccount{account}, &types.MsgAddBond{Address: account.AddressBech32, Amount: smallBond}
	}
}

// LeaveFactory gives notice for an operator that serves.
func LeaveFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgLeave] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgLeave) {
		account, ok := anyActive(ctx, k, data, reporter)
		if !ok {
			return nil, nil
		}
		return []simsx.SimAccount{account}, &types.MsgLeave{Address: account.AddressBech32}
	}
}

func anyActive(ctx context.Context, k keeper.Keeper, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) (simsx.SimAccount, bool) {
	active := simsx.SimAccountFilterFn(func(account simsx.SimAccount) bool {
		operator, err := k.OperatorByAddress(ctx, account.AddressBech32)
		return err == nil && operator.Status == types.STATUS_ACTIVE
	})
	account := data.AnyAccount(reporter, active)
	return account, !reporter.IsSkipped()
}
