// SPDX-License-Identifier: Apache-2.0

package simulation

import (
	"context"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	"github.com/aceso-network/aceso/chain/x/reward/keeper"
	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// MsgUpdateParamsFactory proposes another cap of a device.
func MsgUpdateParamsFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgUpdateParams] {
	return sim.Proposed(func(ctx context.Context, random *simsx.XRand, authority string) (*types.MsgUpdateParams, error) {
		params, err := k.GetParams(ctx)
		params.DeviceCap += uint64(random.Intn(1_000))
		return &types.MsgUpdateParams{Authority: authority, Params: params}, err
	})
}
