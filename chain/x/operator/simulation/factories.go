// SPDX-License-Identifier: Apache-2.0

// Package simulation offers random but valid operator messages to the simulator.
package simulation

import (
	"context"
	"crypto/ecdh"
	"crypto/ed25519"
	"fmt"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	"github.com/aceso-network/aceso/chain/internal/denom"
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
	return genesis
}

// RegisterFactory registers an account that is in no role as a relayer.
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
		signKey, hpkeKey, err := randomKeys(data.Rand())
		if err != nil {
			reporter.Skip(err.Error())
			return nil, nil
		}
		return []simsx.SimAccount{account}, &types.MsgRegister{
			Address: account.AddressBech32, HotAddress: account.AddressBech32, SignKey: signKey, HpkeKey: hpkeKey,
			Role: types.ROLE_RELAYER, Endpoint: fmt.Sprintf("https://relayer-%d.example", data.Rand().Intn(1_000)), Bond: smallBond,
		}
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

func randomKeys(random *simsx.XRand) (signKey, hpkeKey []byte, err error) {
	seeds := make([]byte, 64)
	for i := range seeds {
		seeds[i] = byte(random.Intn(256))
	}
	sign, ok := ed25519.NewKeyFromSeed(seeds[:32]).Public().(ed25519.PublicKey)
	if !ok {
		return nil, nil, fmt.Errorf("sign key: got another type, wanted an Ed25519 public key")
	}
	box, err := ecdh.X25519().NewPrivateKey(seeds[32:])
	if err != nil {
		return nil, nil, err
	}
	return sign, box.PublicKey().Bytes(), nil
}
