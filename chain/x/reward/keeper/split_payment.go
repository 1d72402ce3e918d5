// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// SplitPayment divides amount uaceso that a module account holds for a settled order: patient, maker, relayer and the
// trustees who answered are paid, the validators' part goes to the fee collector, the community's and all dust to the
// community pot. What leaves is exactly amount.
func (k Keeper) SplitPayment(ctx context.Context, fromModule string, order []byte, amount uint64, parties types.Parties) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	shares, dust, err := types.DividePayment(amount, params.Split, parties)
	if err != nil {
		return err
	}
	pot := dust
	for _, share := range shares {
		switch share.Role {
		case types.ROLE_VALIDATORS:
			err = k.toValidators(ctx, fromModule, share.Amount)
		case types.ROLE_COMMUNITY:
			pot += share.Amount
		default:
			err = k.toAccount(ctx, fromModule, share.Address, share.Amount)
		}
		if err != nil {
			return err
		}
	}
	if err := k.toCommunity(ctx, authtypes.NewModuleAddress(fromModule), pot); err != nil {
		return err
	}
	return emit(ctx, &types.EventSplit{Order: order, Amount: amount, Shares: shares, Dust: dust})
}
