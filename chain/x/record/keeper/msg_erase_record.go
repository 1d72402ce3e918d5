// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/x/record/types"
)

// EraseRecord leaves id, batch, vault and time; published openings go with the record. Stores delete the blob and the index its
// versions when they see the event; what the batch's readings earned in an epoch that can still be contested is taken back when no
// other record stands over the batch.
func (s msgServer) EraseRecord(ctx context.Context, msg *types.MsgEraseRecord) (*types.MsgEraseRecordResponse, error) {
	record, err := s.recordOf(ctx, msg.Owner, msg.Record)
	if err != nil {
		return nil, err
	}
	erased := types.Record{Id: record.Id, Batch: record.Batch, Vault: record.Vault, Erased: now(ctx)}
	if err := s.Records.Set(ctx, erased.Id, erased); err != nil {
		return nil, err
	}
	if err := s.Openings.Clear(ctx, collections.NewPrefixedPairRange[[]byte, []byte](record.Id)); err != nil {
		return nil, err
	}
	takenBack, err := s.takeBack(ctx, record, msg.Owner)
	if err != nil {
		return nil, err
	}
	return &types.MsgEraseRecordResponse{}, emit(ctx, &types.EventRecordErased{Record: erased, TakenBack: takenBack})
}

// takeBack reduces the owner's accrual by the batch's weight once its last record is gone, and reports whether it did. A batch
// earned once and is taken back once: records may be added and erased again, and others share in the same accrual.
func (k Keeper) takeBack(ctx context.Context, erased types.Record, owner string) (bool, error) {
	batch, err := k.GetBatch(ctx, erased.Batch)
	if err != nil || len(batch.Device) == 0 {
		return false, err
	}
	done, err := k.TakenBack.Has(ctx, batch.Id)
	if err != nil || done {
		return false, err
	}
	records, err := k.recordsOfBatch(ctx, owner, batch.Id)
	if err != nil {
		return false, err
	}
	for _, record := range records {
		if record.Erased == 0 {
			return false, nil
		}
	}
	if err := k.TakenBack.Set(ctx, batch.Id); err != nil {
		return false, err
	}
	return true, k.reduce(ctx, batch, owner)
}

func (k Keeper) reduce(ctx context.Context, batch types.Batch, owner string) error {
	weight, err := k.Reward.WeightOf(ctx, uint32(batch.Tier), uint32(batch.Class), uint64(batch.Count))
	if err != nil {
		return err
	}
	epoch, err := k.Reward.EpochAt(ctx, batch.Time)
	if err != nil {
		return err
	}
	return k.Reward.Reduce(ctx, epoch, batch.Device, owner, weight)
}
