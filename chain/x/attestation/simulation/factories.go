// SPDX-License-Identifier: Apache-2.0

// Package simulation makes random but meaningful messages.
package simulation

import (
	"context"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	"github.com/aceso-network/aceso/chain/x/attestation/keeper"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

// MsgSetSnapshotFactory proposes random revocation data.
func MsgSetSnapshotFactory() simsx.SimMsgFactoryFn[*types.MsgSetSnapshot] {
	return sim.Proposed(func(_ context.Context, random *simsx.XRand, authority string) (*types.MsgSetSnapshot, error) {
		return &types.MsgSetSnapshot{Authority: authority, Hash: sim.Bytes(random, types.IDSize), Uri: "https://example.org/snapshot"}, nil
	})
}

// MsgUpdateParamsFactory proposes another share of rounds that are judged again.
func MsgUpdateParamsFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgUpdateParams] {
	return sim.Proposed(func(ctx context.Context, random *simsx.XRand, authority string) (*types.MsgUpdateParams, error) {
		params, err := k.GetParams(ctx)
		params.AuditOneIn = uint32(1 + random.Intn(16))
		return &types.MsgUpdateParams{Authority: authority, Params: params}, err
	})
}
