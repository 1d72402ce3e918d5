// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// AckShares says that a trustee holds verified shares. A deal takes over once min_acks of its members said so; the deal before it
// answers until then.
func (s msgServer) AckShares(ctx context.Context, msg *types.MsgAckShares) (*types.MsgAckSharesResponse, error) {
	if len(msg.Vaults) == 0 || len(msg.Vaults) > types.MaxBatch {
		return nil, errorsmod.Wrapf(types.ErrBatchInvalid, "vaults: got %d, wanted 1 to %d", len(msg.Vaults), types.MaxBatch)
	}
	for _, acked := range msg.Vaults {
		if err := s.ackShare(ctx, msg.Trustee, acked); err != nil {
			return nil, err
		}
	}
	return &types.MsgAckSharesResponse{}, nil
}

func (k Keeper) ackShare(ctx context.Context, trustee string, acked types.AckedVault) error {
	vault, err := k.GetVault(ctx, acked.Vault)
	if err != nil {
		return err
	}
	if err := vault.Standing(); err != nil {
		return err
	}
	committee, deal, err := k.Committee(ctx, vault.Id, acked.ShareGeneration)
	if err != nil {
		return err
	}
	place, err := k.placeOf(ctx, trustee, committee)
	if err != nil {
		return err
	}
	if deal, err = deal.Ack(place); err != nil {
		return err
	}
	if err := k.setDeal(ctx, deal); err != nil {
		return err
	}
	params, err := k.Operator.GetParams(ctx)
	if err != nil {
		return err
	}
	if deal.ShareGeneration <= vault.ShareGeneration || deal.AckCount() < int(params.MinAcks) {
		return nil
	}
	return k.takeOver(ctx, vault, deal)
}

// takeOver puts a deal in force and marks the one before it as superseded.
func (k Keeper) takeOver(ctx context.Context, vault types.Vault, deal types.Deal) error {
	if vault.ShareGeneration > 0 {
		before, err := k.GetDeal(ctx, vault.Id, vault.ShareGeneration)
		if err != nil {
			return err
		}
		before.Superseded = now(ctx)
		if err := k.setDeal(ctx, before); err != nil {
			return err
		}
	}
	return k.setVault(ctx, vault.TakeOver(deal))
}
