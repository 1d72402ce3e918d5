// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/record/types"
)

// recordsOfBatch lists the records over a batch, erased ones included.
func (k Keeper) recordsOfBatch(ctx context.Context, batch []byte) ([]types.Record, error) {
	iterator, err := k.ByBatch.Iterate(ctx, collections.NewPrefixedPairRange[[]byte, []byte](batch))
	if err != nil {
		return nil, err
	}
	keys, err := iterator.Keys()
	if err != nil {
		return nil, err
	}
	records := make([]types.Record, len(keys))
	for i, key := range keys {
		if records[i], err = k.GetRecord(ctx, key.K2()); err != nil {
			return nil, err
		}
	}
	return records, nil
}

// firstOfBatch finds one record over a batch, erased or not.
func (k Keeper) firstOfBatch(ctx context.Context, batch []byte) (first types.Record, found bool, err error) {
	err = k.ByBatch.Walk(ctx, collections.NewPrefixedPairRange[[]byte, []byte](batch), func(key collections.Pair[[]byte, []byte]) (bool, error) {
		found = true
		first, err = k.GetRecord(ctx, key.K2())
		return true, err
	})
	return first, found, err
}

// openingsOf lists what was published of a record.
func (k Keeper) openingsOf(ctx context.Context, record []byte) ([]types.Opening, error) {
	iterator, err := k.Openings.Iterate(ctx, collections.NewPrefixedPairRange[[]byte, []byte](record))
	if err != nil {
		return nil, err
	}
	return iterator.Values()
}

// AnyRecordOf finds a standing record of an owner, for simulations.
func (k Keeper) AnyRecordOf(ctx context.Context, owner string) (types.Record, bool, error) {
	records, err := modules.Values(ctx, k.Records)
	if err != nil {
		return types.Record{}, false, err
	}
	for _, record := range records {
		vault, err := k.Vault.GetVault(ctx, record.Vault)
		if err != nil {
			return record, false, err
		}
		if vault.Owner == owner && record.Erased == 0 {
			return record, true, nil
		}
	}
	return types.Record{}, false, nil
}
