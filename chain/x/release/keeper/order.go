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

// OpenOrder stores an order that the caller judged: the study module by consents, ShareRecords by the owner's signature. It refuses
// what no trustee could answer. Errors: ErrOrderExists, ErrInvalid, ErrTooMany, ErrRecipientKeys, and those of reading the deal.
func (k Keeper) OpenOrder(ctx context.Context, order types.ReleaseOrder) error {
	exists, err := k.Orders.Has(ctx, order.Id)
	if err != nil {
		return err
	}
	if exists {
		return errorsmod.Wrapf(types.ErrOrderExists, "order %x: got it again, wanted a new one", order.Id)
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	if err := order.Validate(params, now(ctx)); err != nil {
		return err
	}
	committee, _, err := k.Vault.Committee(ctx, order.Vault, order.ShareGeneration)
	if err != nil {
		return err
	}
	if err := order.ValidateKeys(len(committee.Members)); err != nil {
		return err
	}
	if err := k.setOrder(ctx, order); err != nil {
		return err
	}
	if err := k.setProgress(ctx, order, types.NewProgress(order.Id, len(committee.Members))); err != nil {
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

// setProgress keeps the indexes of open orders with the progress.
func (k Keeper) setProgress(ctx context.Context, order types.ReleaseOrder, progress types.OrderProgress) error {
	if err := k.Progress.Set(ctx, order.Id, progress); err != nil {
		return err
	}
	open, share := collections.Join(order.Expires, order.Id), collections.Join3(order.Vault, order.Expires, order.Id)
	if progress.Outcome != types.OUTCOME_OPEN {
		if err := k.Open.Remove(ctx, open); err != nil {
			return err
		}
		return k.OpenShares.Remove(ctx, share)
	}
	if err := k.Open.Set(ctx, open); err != nil || order.Origin != types.ORIGIN_OWNER {
		return err
	}
	return k.OpenShares.Set(ctx, share)
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
