// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"fmt"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/record/types"
)

// Invariants checks what must hold after every block: every record stands over a batch, and no head is behind its batches.
func (k Keeper) Invariants(ctx context.Context) error {
	records, err := modules.Values(ctx, k.Records)
	if err != nil {
		return err
	}
	for _, record := range records {
		if _, err := k.GetBatch(ctx, record.Batch); err != nil {
			return fmt.Errorf("record %x: %w", record.Id, err)
		}
	}
	batches, err := modules.Values(ctx, k.Batches)
	if err != nil {
		return err
	}
	for _, batch := range batches {
		if err := k.headCovers(ctx, batch); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) headCovers(ctx context.Context, batch types.Batch) error {
	source := batch.Device
	if len(source) == 0 {
		source = batch.Vault
	}
	head, err := k.head(ctx, source, batch.KeyGeneration)
	if err != nil {
		return err
	}
	if head.Seq < batch.Seq {
		return fmt.Errorf("head of %x: got seq %d, wanted at least %d", source, head.Seq, batch.Seq)
	}
	return nil
}
