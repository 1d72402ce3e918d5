// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// AckShares says that a trustee holds verified shares. A deal takes over once min_acks of its members said so; the deal before it
// answers until then. A second ack of the same share changes nothing, so that a trustee may send a batch again.
func (s msgServer) AckShares(ctx context.Context, msg *types.MsgAckShares) (*types.MsgAckSharesResponse, error) {
	if len(msg.Vaults) == 0 || len(msg.Vaults) > types.MaxBatch {
		return nil, errorsmod.Wrapf(types.ErrBatchInvalid, "vaults: got %d, wanted 1 to %d", len(msg.Vaults), types.MaxBatch)
	}
	trustee, err := s.Operator.OperatorByHot(ctx, msg.Trustee)
	if err != nil {
		return nil, err
	}
	rules, err := s.Operator.GetParams(ctx)
	if err != nil {
		return nil, err
	}
	for _, acked := range msg.Vaults {
		if err := s.ackShare(ctx, trustee, acked, rules); err != nil {
			return nil, err
		}
	}
	return &types.MsgAckSharesResponse{}, nil
}

func (k Keeper) ackShare(ctx context.Context, trustee operatortypes.Operator, acked types.AckedVault, rules operatortypes.Params) error {
	vault, deal, place, err := k.dealtTo(ctx, trustee, acked.Vault, acked.ShareGeneration)
	if err != nil {
		return err
	}
	acknowledged := deal.Acked(place)
	if deal, err = deal.Ack(place); err != nil || acknowledged {
		return err
	}
	if err := k.setDeal(ctx, deal); err != nil {
		return err
	}
	if deal.ShareGeneration <= vault.ShareGeneration || deal.AckCount() < needed(rules, deal.Threshold) {
		return nil
	}
	return k.takeOver(ctx, vault, deal)
}

// dealtTo is a standing vault, one of its deals, and the trustee's place in it; ErrVaultNotFound, ErrVaultOver, ErrDealNotFound,
// ErrNotMember.
func (k Keeper) dealtTo(ctx context.Context, trustee operatortypes.Operator, id []byte, shareGeneration uint32) (types.Vault, types.Deal, int, error) {
	vault, err := k.GetVault(ctx, id)
	if err != nil {
		return vault, types.Deal{}, 0, err
	}
	if err := vault.Standing(); err != nil {
		return vault, types.Deal{}, 0, err
	}
	committee, deal, err := k.Committee(ctx, id, shareGeneration)
	if err != nil {
		return vault, deal, 0, err
	}
	place, err := placeOf(trustee, committee)
	return vault, deal, place, err
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
