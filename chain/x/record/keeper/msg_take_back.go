// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"slices"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/cost"
	"github.com/aceso-network/aceso/chain/x/record/types"
)

// TakeBack voids what recalled batches have earned, batch by batch, where the epoch can still be contested. Anybody may send it: what one
// loses the others share. A recall itself rewrites nothing, because it cannot know how many batches it meets.
func (s msgServer) TakeBack(ctx context.Context, msg *types.MsgTakeBack) (*types.MsgTakeBackResponse, error) {
	if len(msg.Batches) == 0 || len(msg.Batches) > types.MaxTakeBack {
		return nil, errorsmod.Wrapf(types.ErrTooMany, "batches: got %d, wanted 1 to %d", len(msg.Batches), types.MaxTakeBack)
	}
	named, err := s.namedRecords(ctx, msg)
	if err != nil {
		return nil, err
	}
	var takenBack [][]byte
	for _, id := range msg.Batches {
		cost.Charge(ctx, cost.Entry, "batch")
		batch, err := s.recalledBatch(ctx, id)
		if err != nil {
			return nil, err
		}
		done, err := s.takeBackRecalled(ctx, batch, named)
		if err != nil {
			return nil, err
		}
		if done {
			takenBack = append(takenBack, batch.Id)
		}
	}
	if len(takenBack) == 0 {
		return &types.MsgTakeBackResponse{}, nil
	}
	return &types.MsgTakeBackResponse{TakenBack: takenBack}, emit(ctx, &types.EventBatchesTakenBack{Batches: takenBack})
}

// namedRecords reads the records of a message, erased ones included; ErrTooMany, ErrRecordNotFound.
func (k Keeper) namedRecords(ctx context.Context, msg *types.MsgTakeBack) ([]types.Record, error) {
	if len(msg.Records) > len(msg.Batches) {
		return nil, errorsmod.Wrapf(types.ErrTooMany, "records: got %d, wanted at most one a batch (%d)", len(msg.Records), len(msg.Batches))
	}
	records := make([]types.Record, len(msg.Records))
	for i, id := range msg.Records {
		var err error
		if records[i], err = k.GetRecord(ctx, id); err != nil {
			return nil, err
		}
	}
	return records, nil
}

// recalledBatch reads a batch whose model was recalled for its time; ErrBatchNotFound, ErrNotRecalled.
func (k Keeper) recalledBatch(ctx context.Context, id []byte) (types.Batch, error) {
	batch, err := k.GetBatch(ctx, id)
	if err != nil {
		return batch, err
	}
	recalled := false
	if len(batch.Model) > 0 {
		if recalled, err = k.Device.IsRecalled(ctx, batch.Model, batch.Time); err != nil {
			return batch, err
		}
	}
	if !recalled {
		return batch, errorsmod.Wrapf(types.ErrNotRecalled, "batch %x: got one of %d, wanted one in a recall of its model", id, batch.Time)
	}
	return batch, nil
}

// takeBackRecalled takes a batch's earnings from whoever it counted for, and reports whether it did: not twice, and not from an epoch that
// is FINAL.
func (k Keeper) takeBackRecalled(ctx context.Context, batch types.Batch, named []types.Record) (bool, error) {
	done, err := k.TakenBack.Has(ctx, batch.Id)
	if err != nil || done {
		return false, err
	}
	epoch, err := k.Reward.EpochAt(ctx, batch.Time)
	if err != nil {
		return false, err
	}
	open, err := k.Reward.IsContestable(ctx, epoch)
	if err != nil || !open {
		return false, err
	}
	owner, err := k.ownerOfBatch(ctx, batch, named)
	if err != nil || owner == "" {
		return false, err
	}
	if err := k.TakenBack.Set(ctx, batch.Id); err != nil {
		return false, err
	}
	return true, k.reduce(ctx, batch, owner)
}

// ownerOfBatch is who a device's batch counts for: its device's owner, while it has no other; afterwards the owner of the vault that a
// record over it lies in, if one of the named ones is. Empty where neither says.
func (k Keeper) ownerOfBatch(ctx context.Context, batch types.Batch, named []types.Record) (string, error) {
	device, err := k.Device.GetDevice(ctx, batch.Device)
	if err != nil {
		return "", err
	}
	if device.Generation == batch.Generation && device.Owner != "" {
		return device.Owner, nil
	}
	at := slices.IndexFunc(named, func(record types.Record) bool { return bytes.Equal(record.Batch, batch.Id) })
	if at < 0 {
		return "", nil
	}
	vault, err := k.Vault.GetVault(ctx, named[at].Vault)
	return vault.Owner, err
}
