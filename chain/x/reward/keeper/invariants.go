// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"
	"cosmossdk.io/math"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// AssertInvariants returns ErrInvariantBroken unless every epoch's accruals make its total, no more than the cap is
// minted, and the module account holds what is minted and not claimed.
func (k Keeper) AssertInvariants(ctx context.Context) error {
	if err := k.assertTotals(ctx); err != nil {
		return err
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	supply, err := k.supply(ctx)
	if err != nil {
		return err
	}
	if supply.Minted > params.SupplyCap {
		return errorsmod.Wrapf(types.ErrInvariantBroken, "minted: got %d, wanted at most %d", supply.Minted, params.SupplyCap)
	}
	return k.assertBalance(ctx)
}

func (k Keeper) assertTotals(ctx context.Context) error {
	perEpoch := map[uint64]uint64{} // looked up by epoch, never ranged over
	var sum, counted uint64
	err := k.Accruals.Walk(ctx, nil, func(key collections.Triple[uint64, []byte, []byte], accrual types.Accrual) (bool, error) {
		perEpoch[key.K1()] += accrual.Weight
		var err error
		sum, err = safemath.Add(sum, accrual.Weight)
		return false, err
	})
	if err != nil {
		return err
	}
	err = k.Totals.Walk(ctx, nil, func(key collections.Pair[uint64, int32], total uint64) (bool, error) {
		if key.K2() != int32(types.ROLE_PATIENT) {
			return false, nil
		}
		if perEpoch[key.K1()] != total {
			return true, errorsmod.Wrapf(types.ErrInvariantBroken, "total of epoch %d: got %d, wanted %d", key.K1(), total, perEpoch[key.K1()])
		}
		counted += total
		return false, nil
	})
	if err == nil && counted != sum {
		err = errorsmod.Wrapf(types.ErrInvariantBroken, "totals: got %d, wanted %d", counted, sum)
	}
	return err
}

func (k Keeper) assertBalance(ctx context.Context) error {
	var unclaimed uint64
	err := k.Mints.Walk(ctx, nil, func(_ uint64, mint types.EpochMint) (bool, error) {
		var err error
		unclaimed, err = safemath.Add(unclaimed, mint.Remaining)
		return false, err
	})
	if err != nil {
		return err
	}
	held := k.keepers.Bank.GetBalance(ctx, k.account, denom.Base).Amount
	if held.LT(math.NewIntFromUint64(unclaimed)) {
		return errorsmod.Wrapf(types.ErrInvariantBroken, "module balance: got %s, wanted at least %d unclaimed", held, unclaimed)
	}
	return nil
}
