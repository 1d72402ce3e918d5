// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/record/types"
)

// recordsOfBatch lists the records over a batch, erased ones included. They are all in its owner's vaults: see vaultFits.
func (k Keeper) recordsOfBatch(ctx context.Context, owner string, batch []byte) ([]types.Record, error) {
	vaults, err := k.Vault.VaultsOf(ctx, owner)
	if err != nil {
		return nil, err
	}
	var records []types.Record
	for _, vault := range vaults {
		iterator, err := k.ByVault.Iterate(ctx, collections.NewSuperPrefixedTripleRange[[]byte, []byte, []byte](vault, batch))
		if err != nil {
			return nil, err
		}
		keys, err := iterator.Keys()
		if err != nil {
			return nil, err
		}
		for _, key := range keys {
			record, err := k.GetRecord(ctx, key.K3())
			if err != nil {
				return nil, err
			}
			records = append(records, record)
		}
	}
	return records, nil
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
