// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"fmt"

	"github.com/aceso-network/aceso/chain/x/release/types"
)

// Invariants checks that receipts and bitmaps agree: nobody is paid for an answer that is not there.
func (k Keeper) Invariants(ctx context.Context) error {
	all, err := values(ctx, k.Progress)
	if err != nil {
		return err
	}
	for _, progress := range all {
		receipts, err := k.ReceiptsOf(ctx, progress.Order)
		if err != nil {
			return err
		}
		released := 0
		for _, receipt := range receipts {
			if receipt.Kind == types.RECEIPT_KIND_RELEASED {
				released++
			}
		}
		if released != progress.ReleasedCount() {
			return fmt.Errorf("order %x: got %d released in progress, wanted %d, its receipts", progress.Order, progress.ReleasedCount(), released)
		}
	}
	return nil
}
