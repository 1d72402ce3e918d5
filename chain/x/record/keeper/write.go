// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/record/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
)

// setBatch stores a batch and moves its source's head. The event is the transaction's, for all batches at once.
func (k Keeper) setBatch(ctx context.Context, judged judgedBatch) error {
	if err := k.Batches.Set(ctx, judged.batch.Id, judged.batch); err != nil {
		return err
	}
	return k.Heads.Set(ctx, collections.Join(judged.head.Source, judged.head.KeyGeneration), judged.head)
}

// setRecord stores a record and its index entry: one serves vaults and batches, for each write costs as much as a signature check.
func (k Keeper) setRecord(ctx context.Context, record types.Record) error {
	if err := k.Records.Set(ctx, record.Id, record); err != nil {
		return err
	}
	return k.ByVault.Set(ctx, collections.Join3(record.Vault, record.Batch, record.Id))
}

// contribution is what a batch counts for its owner, maker and carrier; an import's counts for nobody.
func (j judgedBatch) contribution(relayer carrier) rewardtypes.Contribution {
	return rewardtypes.Contribution{
		Device: j.batch.Device, Owner: j.owner, Maker: j.maker, Relayer: relayer.address,
		Tier: uint32(j.batch.Tier), Class: uint32(j.batch.Class), Readings: uint64(j.batch.Count),
	}
}

// accrue counts what a transaction anchored, at once: a device's batches make one accrual and one event.
func (k Keeper) accrue(ctx context.Context, contributions []rewardtypes.Contribution) error {
	if len(contributions) == 0 {
		return nil
	}
	if err := k.Reward.Accrue(ctx, contributions...); err != nil {
		return err
	}
	return k.accrueTrustees(ctx)
}

// accrueTrustees marks the epoch's active trustees, who share its pool; once a transaction, because the set is large.
func (k Keeper) accrueTrustees(ctx context.Context) error {
	epoch, err := k.Operator.CurrentEpoch(ctx)
	if err != nil {
		return err
	}
	active, err := k.Operator.ActiveSet(ctx, epoch.Number, operatortypes.ROLE_TRUSTEE)
	if err != nil {
		return err
	}
	trustees := make([]string, len(active.Members))
	for i, member := range active.Members {
		trustees[i] = member.Address
	}
	return k.Reward.AccrueTrustees(ctx, trustees)
}
