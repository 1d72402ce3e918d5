// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"github.com/aceso-network/aceso/chain/x/release/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// Standing is who of a released order's trustees is to be paid.
func (k Keeper) Standing(ctx context.Context, id []byte) (types.Standing, error) {
	order, err := k.GetOrder(ctx, id)
	if err != nil {
		return types.Standing{}, err
	}
	progress, err := k.GetProgress(ctx, id)
	if err != nil {
		return types.Standing{}, err
	}
	receipts, err := k.ReceiptsOf(ctx, id)
	if err != nil {
		return types.Standing{}, err
	}
	standing := types.NewStanding(progress, receipts)
	if progress.ReleasedCount() == len(standing.Trustees) {
		standing.Enough = progress.Outcome == types.OUTCOME_RELEASED
		return standing, nil
	}
	_, deal, err := k.Vault.Committee(ctx, order.Vault, order.ShareGeneration)
	if errors.Is(err, vaulttypes.ErrDealNotFound) { // forgotten long after every window: who stands is paid
		standing.Enough = len(standing.Trustees) > 0
		return standing, nil
	}
	standing.Enough = len(standing.Trustees) >= int(deal.Threshold)
	return standing, err
}
