// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// accrualKey is (epoch, device, owner).
type accrualKey = collections.Triple[uint64, []byte, []byte]

// setAccrual stores an accrual and brings every derived weight along; one of weight 0 is removed.
func (k Keeper) setAccrual(ctx context.Context, accrual types.Accrual) error {
	owner, err := k.addressBytes(accrual.Owner)
	if err != nil {
		return err
	}
	key := collections.Join3(accrual.Epoch, accrual.Device, owner)
	before, _, err := modules.Found(k.Accruals.Get(ctx, key))
	if err != nil {
		return err
	}
	return k.replaceAccrual(ctx, key, before, accrual)
}

// replaceAccrual is setAccrual for who has read what is stored already; before is empty where nothing is.
func (k Keeper) replaceAccrual(ctx context.Context, key accrualKey, before, after types.Accrual) error {
	if err := k.weigh(ctx, before, after); err != nil {
		return err
	}
	byDevice, byOwner := collections.Join3(key.K2(), key.K1(), key.K3()), collections.Join3(key.K3(), key.K1(), key.K2())
	if after.Weight == 0 {
		if err := k.ByDevice.Remove(ctx, byDevice); err != nil {
			return err
		}
		if err := k.ByOwner.Remove(ctx, byOwner); err != nil {
			return err
		}
		return k.Accruals.Remove(ctx, key)
	}
	if err := k.Accruals.Set(ctx, key, after); err != nil {
		return err
	}
	if before.Weight > 0 {
		return nil // the indexes know it
	}
	if err := k.ByDevice.Set(ctx, byDevice); err != nil {
		return err
	}
	return k.ByOwner.Set(ctx, byOwner)
}

// weigh moves the weights of epoch, owner, maker and carriers from what an accrual was to what it is.
func (k Keeper) weigh(ctx context.Context, before, after types.Accrual) error {
	if err := change(ctx, k.Totals, collections.Join(after.Epoch, int32(types.ROLE_PATIENT)), before.Weight, after.Weight); err != nil {
		return err
	}
	for _, credit := range after.Credits() {
		if err := k.weighOne(ctx, credit.Address, after.Epoch, credit.Role, before.CreditOf(credit.Address, credit.Role), credit.Weight); err != nil {
			return err
		}
	}
	for _, credit := range before.Credits() {
		if after.CreditOf(credit.Address, credit.Role) > 0 {
			continue
		}
		if err := k.weighOne(ctx, credit.Address, after.Epoch, credit.Role, credit.Weight, 0); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) weighOne(ctx context.Context, address string, epoch uint64, role types.Role, before, after uint64) error {
	name, err := k.addressBytes(address)
	if err != nil {
		return err
	}
	return change(ctx, k.Weights, collections.Join3(name, epoch, int32(role)), before, after)
}

// change moves a weight by the difference of two parts of it. It keeps no zero, so that what was taken back leaves no trace in the store.
func change[K any](ctx context.Context, collection collections.Map[K, uint64], key K, before, after uint64) error {
	if before == after {
		return nil
	}
	known, _, err := modules.Found(collection.Get(ctx, key))
	if err != nil {
		return err
	}
	rest, err := safemath.Sub(known, before)
	if err != nil {
		return err
	}
	changed, err := safemath.Add(rest, after)
	if err != nil {
		return err
	}
	if changed == 0 {
		return collection.Remove(ctx, key)
	}
	return collection.Set(ctx, key, changed)
}

func (k Keeper) weightOfRole(ctx context.Context, address []byte, epoch uint64, role types.Role) (uint64, error) {
	weight, _, err := modules.Found(k.Weights.Get(ctx, collections.Join3(address, epoch, int32(role))))
	return weight, err
}

// totalOfRole is what a role's weights are measured against: the number of trustees for trustees, the weight of all
// accruals for everyone else.
func (k Keeper) totalOfRole(ctx context.Context, epoch uint64, role types.Role) (uint64, error) {
	if role != types.ROLE_TRUSTEE {
		role = types.ROLE_PATIENT
	}
	total, _, err := modules.Found(k.Totals.Get(ctx, collections.Join(epoch, int32(role))))
	return total, err
}

// setTrustee marks a trustee active in an epoch, once.
func (k Keeper) setTrustee(ctx context.Context, accrual types.TrusteeAccrual) (bool, error) {
	address, err := k.addressBytes(accrual.Trustee)
	if err != nil {
		return false, err
	}
	key := collections.Join(accrual.Epoch, address)
	known, err := k.Trustees.Has(ctx, key)
	if err != nil || known {
		return false, err
	}
	if err := k.Trustees.Set(ctx, key, accrual); err != nil {
		return false, err
	}
	return true, k.weighTrustee(ctx, accrual.Epoch, address, 0, 1)
}

// weighTrustee moves a trustee's weight and the number of trustees.
func (k Keeper) weighTrustee(ctx context.Context, epoch uint64, address []byte, before, after uint64) error {
	if err := change(ctx, k.Totals, collections.Join(epoch, int32(types.ROLE_TRUSTEE)), before, after); err != nil {
		return err
	}
	return change(ctx, k.Weights, collections.Join3(address, epoch, int32(types.ROLE_TRUSTEE)), before, after)
}
