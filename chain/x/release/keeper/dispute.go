// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"
	"strings"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

// GetDispute reads a dispute; ErrDisputeNotFound.
func (k Keeper) GetDispute(ctx context.Context, id []byte) (types.Dispute, error) {
	dispute, err := k.Disputes.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return dispute, errorsmod.Wrapf(types.ErrDisputeNotFound, "dispute %x: got none, wanted an opened one", id)
	}
	return dispute, err
}

// setDispute stores a dispute, marks its place in the order's progress by it, and says both.
func (k Keeper) setDispute(ctx context.Context, dispute types.Dispute, revealed []byte) error {
	order, err := k.GetOrder(ctx, dispute.Order)
	if err != nil {
		return err
	}
	progress, err := k.GetProgress(ctx, dispute.Order)
	if err != nil {
		return err
	}
	place, n := int(dispute.Place), len(order.RecipientKeys)
	if dispute.Kind != types.DISPUTE_KIND_BAD_PARTIAL { // that is decided as it is opened, perhaps beside another that is not
		progress = progress.WithDispute(place, n, dispute.Undecided())
	}
	if dispute.Status == types.DISPUTE_STATUS_UPHELD {
		progress = progress.WithFault(place, n)
	}
	if err := k.storeDispute(ctx, dispute); err != nil {
		return err
	}
	if err := k.setProgress(ctx, order, progress); err != nil {
		return err
	}
	return emit(ctx, &types.EventDisputeChanged{Dispute: dispute, Progress: progress, Revealed: revealed})
}

// storeDispute keeps the indexes with the dispute.
func (k Keeper) storeDispute(ctx context.Context, dispute types.Dispute) error {
	before, err := k.Disputes.Get(ctx, dispute.Id)
	if err == nil {
		err = k.Undecided.Remove(ctx, collections.Join(before.Due, before.Id))
	} else if errors.Is(err, collections.ErrNotFound) {
		err = nil
	}
	if err != nil {
		return err
	}
	if err := k.Disputes.Set(ctx, dispute.Id, dispute); err != nil {
		return err
	}
	if err := k.ByOrder.Set(ctx, collections.Join(dispute.Order, dispute.Id)); err != nil || !dispute.Undecided() {
		return err
	}
	return k.Undecided.Set(ctx, collections.Join(dispute.Due, dispute.Id))
}

// slashFor sets bond of a trustee aside for a fault, and returns the pending slash's id; 0 where nothing was left to take.
func (k Keeper) slashFor(ctx context.Context, dispute types.Dispute) (uint64, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return 0, err
	}
	rules, err := k.Operator.GetParams(ctx)
	if err != nil {
		return 0, err
	}
	amount, err := safemath.MulDiv(rules.MinBondTrustee, uint64(params.SlashBp(dispute.Kind)), safemath.BasisPoints)
	if err != nil {
		return 0, err
	}
	reason := "dispute " + strings.ToLower(strings.TrimPrefix(dispute.Kind.String(), "DISPUTE_KIND_"))
	return k.Operator.Slash(ctx, dispute.Trustee, amount, reason, dispute.Opener)
}

func (k Keeper) takeBond(ctx context.Context, from string, amount uint64) error {
	sender, err := k.raw("recipient", from)
	if err != nil {
		return err
	}
	return k.Bank.SendCoinsFromAccountToModule(ctx, sender, types.ModuleName, denom.Coins(amount))
}

func (k Keeper) payBond(ctx context.Context, to string, amount uint64) error {
	if amount == 0 {
		return nil
	}
	recipient, err := k.raw("bond", to)
	if err != nil {
		return err
	}
	return k.Bank.SendCoinsFromModuleToAccount(ctx, types.ModuleName, recipient, denom.Coins(amount))
}
