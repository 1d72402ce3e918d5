// SPDX-License-Identifier: Apache-2.0

// Package simulation makes random valid messages of the vault module.
package simulation

import (
	"context"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	"github.com/aceso-network/aceso/chain/x/vault/keeper"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// MsgShredFactory shreds one of an account's standing vaults.
func MsgShredFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgShred] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgShred) {
		owner := data.AnyAccount(reporter, simsx.WithSpendableBalance())
		if reporter.IsSkipped() {
			return nil, nil
		}
		vaults, err := keeper.NewQueryServer(k).VaultsByOwner(ctx, &types.QueryVaultsByOwnerRequest{Owner: owner.AddressBech32})
		if err != nil || len(vaults.Vaults) == 0 || vaults.Vaults[0].Over() {
			reporter.Skip("the account has no standing vault")
			return nil, nil
		}
		return []simsx.SimAccount{owner}, &types.MsgShred{Owner: owner.AddressBech32, Vault: vaults.Vaults[0].Id}
	}
}
