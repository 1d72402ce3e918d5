// SPDX-License-Identifier: Apache-2.0

// Package simulation makes random valid messages of the record module.
package simulation

import (
	"context"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

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
