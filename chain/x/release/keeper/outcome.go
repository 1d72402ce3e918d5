// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/release/types"
)

// Outcome is what an order has come to at this block, and since when. What receipts made stands as stored; an order without it is VOID
// where a consent of it ended before its deadline, EXPIRED from the deadline on. Nothing is swept: it is computed on reading.
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
	stands, err := k.consentsStand(ctx, order)
	if err != nil {
		return 0, 0, err
	}
	switch {
	case !stands:
		return types.OUTCOME_VOID, min(now(ctx), order.Expires), nil
	case order.Expires <= now(ctx):
		return types.OUTCOME_EXPIRED, order.Expires, nil
	}
	return types.OUTCOME_OPEN, order.Opened, nil
}

// Conclude is Outcome for who acts on it, as a refund does: an outcome that time or a consent made is stored, so that a suspended
// consent that wakes up cannot reopen an order whose money is gone.
func (k Keeper) Conclude(ctx context.Context, id []byte) (types.Outcome, int64, error) {
	outcome, since, err := k.Outcome(ctx, id)
	if err != nil || outcome == types.OUTCOME_OPEN {
		return outcome, since, err
	}
	progress, err := k.GetProgress(ctx, id)
	if err != nil || progress.Outcome == outcome {
		return outcome, since, err
	}
	order, err := k.GetOrder(ctx, id)
	if err != nil {
		return outcome, since, err
	}
	concluded := progress.Concluded(outcome, since)
	if err := k.setProgress(ctx, order, concluded); err != nil {
		return outcome, since, err
	}
	return outcome, since, emit(ctx, &types.EventOrderChanged{Progress: concluded})
}

// consentsStand reports whether every consent of an order is in force, or was until its deadline; an owner's order stands on none.
func (k Keeper) consentsStand(ctx context.Context, order types.ReleaseOrder) (bool, error) {
	for _, id := range order.Consents {
		consent, err := k.Consent.GetConsent(ctx, id)
		if err != nil {
			return false, err
		}
		if !types.StoodAt(consent, order.LastAnswer(now(ctx))) {
			return false, nil
		}
	}
	return true, nil
}
