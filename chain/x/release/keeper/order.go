// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/release/types"
)

// GetOrder reads an order; ErrOrderNotFound.
func (k Keeper) GetOrder(ctx context.Context, id []byte) (types.ReleaseOrder, error) {
	order, err := k.Orders.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return order, errorsmod.Wrapf(types.ErrOrderNotFound, "order %x: got none, wanted an opened one", id)
	}
	return order, err
}

// GetProgress reads an order's progress as stored; Outcome says what time and consents make of it.
func (k Keeper) GetProgress(ctx context.Context, id []byte) (types.OrderProgress, error) {
	progress, err := k.Progress.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return progress, errorsmod.Wrapf(types.ErrOrderNotFound, "order %x: got none, wanted an opened one", id)
	}
	return progress, err
}

// OpenOrder stores an order that the caller judged: the study module by consents, ShareRecords by the owner's signature.
func (k Keeper) OpenOrder(ctx context.Context, order types.ReleaseOrder) error {
	exists, err := k.Orders.Has(ctx, order.Id)
	if err != nil {
		return err
	}
	if exists {
		return errorsmod.Wrapf(types.ErrOrderExists, "order %x: got it again, wanted a new one", order.Id)
	}
	committee, _, err := k.Vault.Committee(ctx, order.Vault, order.ShareGeneration)
	if err != nil {
		return err
	}
	if len(order.RecipientKeys) != len(committee.Members) {
		return errorsmod.Wrapf(types.ErrRecipientKeys, "order %x keys: got %d, wanted %d, one per trustee", order.Id, len(order.RecipientKeys), len(committee.Members))
	}
	if err := k.setOrder(ctx, order); err != nil {
		return err
	}
	if err := k.setProgress(ctx, types.NewProgress(order.Id, len(committee.Members))); err != nil {
		return err
	}
	return emit(ctx, &types.EventOrderOpened{Order: order})
}

func (k Keeper) setOrder(ctx context.Context, order types.ReleaseOrder) error {
	if err := k.Orders.Set(ctx, order.Id, order); err != nil {
		return err
	}
	recipient, err := k.raw("recipient", order.Recipient)
	if err != nil {
		return err
	}
	if err := k.ByRecipient.Set(ctx, collections.Join(recipient, order.Id)); err != nil {
		return err
	}
	return k.ByVault.Set(ctx, collections.Join(order.Vault, order.Id))
}

// setProgress keeps the index of open orders with the progress.
func (k Keeper) setProgress(ctx context.Context, progress types.OrderProgress) error {
	if err := k.Progress.Set(ctx, progress.Order, progress); err != nil {
		return err
	}
	if progress.Outcome == types.OUTCOME_OPEN {
		return k.Open.Set(ctx, progress.Order)
	}
	return k.Open.Remove(ctx, progress.Order)
}

// Outcome is what an order has come to at this block, and since when: released and refused stand as stored; an open one is VOID when
// a consent of it is no longer live, and EXPIRED after its deadline. Nothing is swept: it is computed on reading.
func (k Keeper) Outcome(ctx context.Context, id []byte) (types.Outcome, int64, error) {
	progress, err := k.GetProgress(ctx, id)
	if err != nil {
		return 0, 0, err
	}
	if progress.Outcome != types.OUTCOME_OPEN {
		return progress.Outcome, progress.OutcomeTime, nil
	}
	order, err := k.GetOrder(ctx, id)
	if err != nil {
		return 0, 0, err
	}
	live, err := k.consentsLive(ctx, order)
	if err != nil {
		return 0, 0, err
	}
	switch {
	case !live:
		return types.OUTCOME_VOID, now(ctx), nil
	case order.Expires <= now(ctx):
		return types.OUTCOME_EXPIRED, order.Expires, nil
	}
	return types.OUTCOME_OPEN, order.Opened, nil
}

// consentsLive reports whether every consent that an order stands on is still live; an owner's order stands on none.
func (k Keeper) consentsLive(ctx context.Context, order types.ReleaseOrder) (bool, error) {
	for _, consent := range order.Consents {
		live, err := k.Consent.IsLive(ctx, consent)
		if err != nil || !live {
			return false, err
		}
	}
	return true, nil
}

// ReceiptsOf lists the trustees' answers by place.
func (k Keeper) ReceiptsOf(ctx context.Context, order []byte) ([]types.Receipt, error) {
	iterator, err := k.Receipts.Iterate(ctx, collections.NewPrefixedPairRange[[]byte, uint32](order))
	if err != nil {
		return nil, err
	}
	return iterator.Values()
}

func (k Keeper) raw(subject, text string) ([]byte, error) {
	bytes, err := k.addresses.StringToBytes(text)
	if err != nil {
		return nil, errorsmod.Wrapf(types.ErrInvalid, "%s: %s", subject, err)
	}
	return bytes, nil
}
