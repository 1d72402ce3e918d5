// SPDX-License-Identifier: Apache-2.0

// Package simulation makes random valid messages of the release module.
package simulation

import (
	"context"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	"github.com/aceso-network/aceso/chain/x/release/keeper"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

// MsgConfirmDeletionFactory confirms a deletion that some withdrawal asked an account for.
func MsgConfirmDeletionFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgConfirmDeletion] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgConfirmDeletion) {
		recipient := data.AnyAccount(reporter, simsx.WithSpendableBalance())
		if reporter.IsSkipped() {
			return nil, nil
		}
		order, found, err := k.AnyDeletionAsked(ctx, recipient.AddressBech32)
		if err != nil || !found {
			reporter.Skip("nothing to delete")
			return nil, nil
		}
		return []simsx.SimAccount{recipient}, &types.MsgConfirmDeletion{Recipient: recipient.AddressBech32, Order: order.Id}
	}
}
