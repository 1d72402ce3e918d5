// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"fmt"

	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

// Invariants checks that the module holds exactly what its escrows say, and that what is reserved is what open orders wait for.
func (k Keeper) Invariants(ctx context.Context) error {
	escrows, err := values(ctx, k.Escrows, nil)
	if err != nil {
		return err
	}
	orders, err := values(ctx, k.RequestOrders, nil)
	if err != nil {
		return err
	}
	var held, reserved, waiting uint64
	for _, escrow := range escrows {
		if held, err = safemath.Sum(held, escrow.Balance, escrow.Reserved); err != nil {
			return err
		}
		reserved += escrow.Reserved // cannot overflow: part of held
	}
	for _, order := range orders {
		if order.Status == types.REQUEST_ORDER_STATUS_RESERVED {
			waiting += order.Amount
		}
	}
	if reserved != waiting {
		return fmt.Errorf("study escrows: got %d uaceso reserved, wanted %d, what open orders wait for", reserved, waiting)
	}
	balance := k.Bank.GetBalance(ctx, authtypes.NewModuleAddress(types.ModuleName), denom.Base).Amount
	if !balance.Equal(denom.Coin(held).Amount) {
		return fmt.Errorf("study account: got %s uaceso, wanted %d, the sum of all escrows", balance, held)
	}
	return nil
}
