// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/modules"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

// ConfirmDeletion says that the recipient deleted what a STOP_DELETE withdrawal covers. It is a statement, not a proof.
func (s msgServer) ConfirmDeletion(ctx context.Context, msg *types.MsgConfirmDeletion) (*types.MsgConfirmDeletionResponse, error) {
	order, err := s.GetOrder(ctx, msg.Order)
	if err != nil {
		return nil, err
	}
	if order.Recipient != msg.Recipient {
		return nil, errorsmod.Wrapf(types.ErrNotRecipient, "order %x: got %s, wanted its recipient", order.Id, msg.Recipient)
	}
	asked, err := s.deletionAsked(ctx, order)
	if err != nil {
		return nil, err
	}
	if !asked {
		return nil, errorsmod.Wrapf(types.ErrNoDeletionWanted, "order %x: got no consent withdrawn with STOP_DELETE, wanted one", order.Id)
	}
	progress, err := s.GetProgress(ctx, order.Id)
	if err != nil {
		return nil, err
	}
	progress.DeletionConfirmed = now(ctx)
	if err := s.setProgress(ctx, order, progress); err != nil {
		return nil, err
	}
	return &types.MsgConfirmDeletionResponse{}, emit(ctx, &types.EventOrderChanged{Progress: progress})
}

func (k Keeper) deletionAsked(ctx context.Context, order types.ReleaseOrder) (bool, error) {
	for _, id := range order.Consents {
		consent, err := k.Consent.GetConsent(ctx, id)
		if err != nil {
			return false, err
		}
		if consent.Withdrawal.Mode == consenttypes.WITHDRAWAL_MODE_STOP_DELETE {
			return true, nil
		}
	}
	return false, nil
}

// AnyDeletionAsked finds an order of a recipient whose deletion was asked for, for simulations.
func (k Keeper) AnyDeletionAsked(ctx context.Context, recipient string) (types.ReleaseOrder, bool, error) {
	orders, err := modules.Values(ctx, k.Orders)
	if err != nil {
		return types.ReleaseOrder{}, false, err
	}
	for _, order := range orders {
		asked, err := k.deletionAsked(ctx, order)
		if err != nil {
			return order, false, err
		}
		if asked && order.Recipient == recipient {
			return order, true, nil
		}
	}
	return types.ReleaseOrder{}, false, nil
}
