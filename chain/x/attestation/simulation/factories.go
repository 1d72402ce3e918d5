// SPDX-License-Identifier: Apache-2.0

// Package simulation makes random but meaningful messages. Rounds need attested devices and relayers and are driven by the
// module's own tests instead.
package simulation

import (
	"context"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

// MsgSetSnapshotFactory proposes random revocation data.
func MsgSetSnapshotFactory() simsx.SimMsgFactoryFn[*types.MsgSetSnapshot] {
	return func(_ context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgSetSnapshot) {
		hash := make([]byte, types.IDSize)
		for i := range hash {
			hash[i] = byte(data.Rand().Intn(256))
		}
		return nil, &types.MsgSetSnapshot{Authority: data.ModuleAccountAddress(reporter, "gov"), Hash: hash, Uri: "https://example.org/snapshot"}
	}
}

// MsgUpdateParamsFactory proposes random durations.
func MsgUpdateParamsFactory() simsx.SimMsgFactoryFn[*types.MsgUpdateParams] {
	return func(_ context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgUpdateParams) {
		params := types.DefaultParams()
		params.CommitSeconds = int64(1 + data.Rand().Intn(600))
		params.RevealSeconds = int64(1 + data.Rand().Intn(600))
		return nil, &types.MsgUpdateParams{Authority: data.ModuleAccountAddress(reporter, "gov"), Params: params}
	}
}
