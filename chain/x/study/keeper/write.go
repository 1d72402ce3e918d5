// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/x/study/types"
)

// The writers below keep state and event together: no primary changes without the event that carries it.

func (k Keeper) setStudy(ctx context.Context, study types.Study) error {
	if err := k.Studies.Set(ctx, study.Id, study); err != nil {
		return err
	}
	return emit(ctx, &types.EventStudyChanged{Study: study})
}

func (k Keeper) setProtocol(ctx context.Context, protocol types.Protocol) error {
	if err := k.Protocols.Set(ctx, collections.Join(protocol.Study, protocol.Version), protocol); err != nil {
		return err
	}
	return emit(ctx, &types.EventProtocolAdded{Protocol: protocol})
}

func (k Keeper) setEscrow(ctx context.Context, escrow types.Escrow, contribution *types.Contribution) error {
	if err := k.Escrows.Set(ctx, escrow.Study, escrow); err != nil {
		return err
	}
	return emit(ctx, &types.EventEscrowChanged{Escrow: escrow, Contribution: contribution})
}
