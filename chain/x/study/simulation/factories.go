// SPDX-License-Identifier: Apache-2.0

// Package simulation makes random valid messages of the study module.
package simulation

import (
	"context"
	"fmt"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	"github.com/aceso-network/aceso/chain/x/study/types"
)

// MsgSetProfileFactory states who a researcher is.
func MsgSetProfileFactory() simsx.SimMsgFactoryFn[*types.MsgSetProfile] {
	return func(_ context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgSetProfile) {
		researcher := data.AnyAccount(reporter, simsx.WithSpendableBalance())
		if reporter.IsSkipped() {
			return nil, nil
		}
		return []simsx.SimAccount{researcher}, &types.MsgSetProfile{
			Researcher: researcher.AddressBech32, Name: fmt.Sprintf("researcher %d", data.Rand().Intn(1000)), Country: "DE",
		}
	}
}
