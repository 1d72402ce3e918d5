// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"fmt"

	"github.com/aceso-network/aceso/chain/x/release/types"
)

// Invariants checks that receipts and bitmaps agree (nobody is paid for an answer that is not there), and that
// every order has its progress.
func (k Keeper) Invariants(ctx context.Context) error {
	orders, err := values(ctx, k.Orders)
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
