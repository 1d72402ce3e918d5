// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

const maxReceipts = 200

// PostReceipts posts one trustee's answers. An order whose consent is no longer live is VOID and takes no answer, unless enough
// trustees had released it before.
func (s msgServer) PostReceipts(ctx context.Context, msg *types.MsgPostReceipts) (*types.MsgPostReceiptsResponse, error) {
	if len(msg.Receipts) == 0 || len(msg.Receipts) > maxReceipts {
		return nil, errorsmod.Wrapf(types.ErrTooMany, "receipts: got %d, wanted 1 to %d", len(msg.Receipts), maxReceipts)
	}
	operator, err := s.Operator.OperatorByHot(ctx, msg.Trustee)
	if err != nil {
		return nil, err
	}
	if operator.Role != operatortypes.ROLE_TRUSTEE {
		return nil, errorsmod.Wrapf(types.ErrNotTrustee, "sender %s: got a %s, wanted a trustee", msg.Trustee, operator.Role)
	}
	for _, receipt := range msg.Receipts {
		if err := s.postReceipt(ctx, operator, receipt); err != nil {
			return nil, err
		}
	}
	return &types.MsgPostReceiptsResponse{}, nil
}

func (k Keeper) postReceipt(ctx context.Context, trustee operatortypes.Operator, input types.ReceiptInput) error {
	if len(input.Box) != types.IDSize {
		return errorsmod.Wrapf(types.ErrInvalid, "receipt box: got %d bytes, wanted %d", len(input.Box), types.IDSize)
	}
	order, err := k.GetOrder(ctx, input.Order)
	if err != nil {
		return err
	}
	committee, deal, err := k.Vault.Committee(ctx, order.Vault, order.ShareGeneration)
	if err != nil {
		return err
	}
	place := placeOf(committee, trustee.Address)
	if place == 0 {
		return errorsmod.Wrapf(types.ErrNotTrustee, "order %x: got %s, wanted a trustee of the vault's deal", order.Id, trustee.Address)
	}
	if err := k.takesAnswers(ctx, order); err != nil {
		return err
	}
	progress, err := k.GetProgress(ctx, order.Id)
	if err != nil {
		return err
	}
	progress, err = progress.Answered(place, input.Kind, len(committee.Members), deal.Threshold, now(ctx))
	if err != nil {
		return err
	}
	receipt := types.Receipt{
		Order: order.Id, Place: uint32(place), Kind: input.Kind, Box: input.Box, Trustee: trustee.Address, Time: now(ctx), SignKey: trustee.SignKey,
	}
	if err := k.Receipts.Set(ctx, collections.Join(order.Id, receipt.Place), receipt); err != nil {
		return err
	}
	if err := k.setProgress(ctx, order, progress); err != nil {
		return err
	}
	return emit(ctx, &types.EventReceiptPosted{Receipt: receipt, Progress: progress})
}

// takesAnswers refuses an order that is void, refused or past its deadline; a released one takes late answers until then, as long as
// its consents stand.
func (k Keeper) takesAnswers(ctx context.Context, order types.ReleaseOrder) error {
	outcome, since, err := k.Outcome(ctx, order.Id)
	if err != nil {
		return err
	}
	stands, err := k.consentsStand(ctx, order)
	if err != nil {
		return err
	}
	switch {
	case outcome == types.OUTCOME_VOID || !stands:
		return errorsmod.Wrapf(types.ErrOrderVoid, "order %x: got one whose consent is no longer live, wanted one that stands", order.Id)
	case outcome == types.OUTCOME_OPEN, outcome == types.OUTCOME_RELEASED && now(ctx) < order.Expires:
		return nil
	}
	return errorsmod.Wrapf(types.ErrOrderOver, "order %x: got an answer after %s at %d, wanted it before", order.Id, outcome, since)
}

// placeOf is the trustee's place in the committee, from 1; 0 where it is no member.
func placeOf(committee operatortypes.Committee, trustee string) int {
	for i, member := range committee.Members {
		if member == trustee {
			return i + 1
		}
	}
	return 0
}
