// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"fmt"

	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

// Invariants checks that receipts and bitmaps agree (nobody is paid for an answer that is not there), that every order has its progress,
// and that the module holds exactly the bonds of undecided disputes.
func (k Keeper) Invariants(ctx context.Context) error {
	if err := k.checkReceipts(ctx); err != nil {
		return err
	}
	return k.checkDisputes(ctx)
}

func (k Keeper) checkReceipts(ctx context.Context) error {
	orders, err := modules.Values(ctx, k.Orders)
	if err != nil {
		return err
	}
	for _, order := range orders {
		progress, err := k.GetProgress(ctx, order.Id)
		if err != nil {
			return err
		}
		receipts, err := k.ReceiptsOf(ctx, order.Id)
		if err != nil {
			return err
		}
		counted := types.NewProgress(order.Id, len(order.RecipientKeys))
		for _, receipt := range receipts {
			if counted, err = counted.Marked(int(receipt.Place), receipt.Kind); err != nil {
				return err
			}
		}
		if !bytes.Equal(counted.Released, progress.Released) || !bytes.Equal(counted.Refused, progress.Refused) {
			return fmt.Errorf("order %x: got released %x and refused %x, wanted %x and %x, its receipts",
				order.Id, progress.Released, progress.Refused, counted.Released, counted.Refused)
		}
	}
	return nil
}

// checkDisputes counts the bonds, and the marks that disputes leave in the progress of their orders.
func (k Keeper) checkDisputes(ctx context.Context) error {
	disputes, err := modules.Values(ctx, k.Disputes)
	if err != nil {
		return err
	}
	var held uint64
	for _, dispute := range disputes {
		progress, err := k.GetProgress(ctx, dispute.Order)
		if err != nil {
			return err
		}
		marked := progress.IsDisputed(int(dispute.Place))
		if dispute.Undecided() && !marked || dispute.Status == types.DISPUTE_STATUS_UPHELD && !progress.IsFaulted(int(dispute.Place)) {
			return fmt.Errorf("dispute %x: got %s and its place disputed %t, wanted the order's progress to say so", dispute.Id, dispute.Status, marked)
		}
		if !dispute.Undecided() {
			continue
		}
		if held, err = safemath.Add(held, dispute.Bond); err != nil {
			return err
		}
	}
	balance := k.Bank.GetBalance(ctx, authtypes.NewModuleAddress(types.ModuleName), denom.Base)
	if !balance.IsEqual(denom.Coin(held)) {
		return fmt.Errorf("release account: got %s, wanted %d, the bonds of undecided disputes", balance, held)
	}
	return nil
}
