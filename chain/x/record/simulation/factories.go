// SPDX-License-Identifier: Apache-2.0

// Package simulation makes random valid messages of the record module.
package simulation

import (
	"context"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	"github.com/aceso-network/aceso/chain/x/record/keeper"
	"github.com/aceso-network/aceso/chain/x/record/types"
)

// MsgEraseRecordFactory erases an account's own record, where it has one.
func MsgEraseRecordFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgEraseRecord] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgEraseRecord) {
		owner := data.AnyAccount(reporter, simsx.WithSpendableBalance())
		if reporter.IsSkipped() {
			return nil, nil
		}
		record, found, err := k.AnyRecordOf(ctx, owner.AddressBech32)
		if err != nil || !found {
			reporter.Skip("the account has no record")
			return nil, nil
		}
		return []simsx.SimAccount{owner}, &types.MsgEraseRecord{Owner: owner.AddressBech32, Record: record.Id}
	}
}

// MsgTakeBackFactory takes back what a batch earned whose model was recalled for its time.
func MsgTakeBackFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgTakeBack] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgTakeBack) {
		batch, ok := sim.Pick(ctx, data, reporter, k.Batches, func(batch types.Batch) bool {
			if len(batch.Model) == 0 {
				return false
			}
			recalled, err := k.Device.IsRecalled(ctx, batch.Model, batch.Time)
			return err == nil && recalled
		})
		sender := data.AnyAccount(reporter, simsx.WithSpendableBalance())
		if !ok || reporter.IsSkipped() {
			return nil, nil
		}
		return []simsx.SimAccount{sender}, &types.MsgTakeBack{Sender: sender.AddressBech32, Batches: [][]byte{batch.Id}}
	}
}
