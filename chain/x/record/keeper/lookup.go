// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/record/types"
)

// GetRecord reads a record; ErrRecordNotFound. An erased one is returned with its `erased` time set.
func (k Keeper) GetRecord(ctx context.Context, id []byte) (types.Record, error) {
	record, err := k.Records.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return record, errorsmod.Wrapf(types.ErrRecordNotFound, "record %x: got none, wanted a recorded one", id)
	}
	return record, err
}

// GetBatch reads a batch; ErrBatchNotFound.
func (k Keeper) GetBatch(ctx context.Context, id []byte) (types.Batch, error) {
	batch, err := k.Batches.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return batch, errorsmod.Wrapf(types.ErrBatchNotFound, "batch %x: got none, wanted a recorded one", id)
	}
	return batch, err
}

// IsRecalledRecord reports whether the record's device model was recalled for the batch's time. Computed on reading: a recall rewrites nothing.
func (k Keeper) IsRecalledRecord(ctx context.Context, record types.Record) (bool, error) {
	batch, err := k.GetBatch(ctx, record.Batch)
	if err != nil || len(batch.Model) == 0 {
		return false, err
	}
	return k.Device.IsRecalled(ctx, batch.Model, batch.Time)
}

func (k Keeper) head(ctx context.Context, source []byte, keyGeneration uint32) (types.BatchHead, error) {
	head, err := k.Heads.Get(ctx, collections.Join(source, keyGeneration))
	if errors.Is(err, collections.ErrNotFound) {
		return types.BatchHead{Source: source, KeyGeneration: keyGeneration}, nil
	}
	return head, err
}

// recordOf reads a standing record and refuses who does not own its vault; ErrRecordNotFound, ErrRecordErased, ErrNotRecordOwner.
func (k Keeper) recordOf(ctx context.Context, owner string, id []byte) (types.Record, error) {
	record, err := k.GetRecord(ctx, id)
	if err != nil {
		return record, err
	}
	vault, err := k.Vault.GetVault(ctx, record.Vault)
	if err != nil {
		return record, err
	}
	if vault.Owner != owner {
		return record, errorsmod.Wrapf(types.ErrNotRecordOwner, "record %x: got %s, wanted its owner", id, owner)
	}
	if record.Erased != 0 {
		return record, errorsmod.Wrapf(types.ErrRecordErased, "record %x: got one erased at %d, wanted a standing one", id, record.Erased)
	}
	return record, nil
}
