// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// adjust is safemath.Add or safemath.Sub.
type adjust func(a, b uint64) (uint64, error)

// setAccrual stores an accrual and brings every derived weight along; one of weight 0 is removed.
func (k Keeper) setAccrual(ctx context.Context, accrual types.Accrual) error {
	owner, err := k.addressBytes(accrual.Owner)
	if err != nil {
		return err
	}
	key := collections.Join3(accrual.Epoch, accrual.Device, owner)
	before, found, err := modules.Found(k.Accruals.Get(ctx, key))
	if err != nil {
		return err
	}
	if found {
		if err := k.weigh(ctx, before, safemath.Sub); err != nil {
			return err
		}
	}
	byDevice, byOwner := collections.Join3(accrual.Device, accrual.Epoch, owner), collections.Join3(owner, accrual.Epoch, accrual.Device)
	if accrual.Weight == 0 {
		if err := k.ByDevice.Remove(ctx, byDevice); err != nil {
			return err
		}
		if err := k.ByOwner.Remove(ctx, byOwner); err != nil {
			return err
		}
		return k.Accruals.Remove(ctx, key)
	}
	if err := k.Accruals.Set(ctx, key, accrual); err != nil {
		return err
	}
	if err := k.ByDevice.Set(ctx, byDevice); err != nil {
		return err
	}
	if err := k.ByOwner.Set(ctx, byOwner); err != nil {
		return err
	}
	return k.weigh(ctx, accrual, safemath.Add)
}

// weigh adds or takes an accrual to or from the weights of its epoch, owner, maker and carriers.
func (k Keeper) weigh(ctx context.Context, accrual types.Accrual, by adjust) error {
	if err := k.weighTotal(ctx, accrual.Epoch, types.ROLE_PATIENT, accrual.Weight, by); err != nil {
		return err
	}
	if err := k.weighOne(ctx, accrual.Owner, accrual.Epoch, types.ROLE_PATIENT, accrual.Weight, by); err != nil {
		return err
	}
	if err := k.weighOne(ctx, accrual.Maker, accrual.Epoch, types.ROLE_MAKER, accrual.Weight, by); err != nil {
		return err
	}
	for _, carrier := range accrual.Carriers {
		if err := k.weighOne(ctx, carrier.Relayer, accrual.Epoch, types.ROLE_RELAYER, carrier.Weight, by); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) weighOne(ctx context.Context, address string, epoch uint64, role types.Role, weight uint64, by adjust) error {
	if address == "" {
		return nil
	}
	name, err := k.addressBytes(address)
	if err != nil {
		return err
	}
	return change(ctx, k.Weights, collections.Join3(name, epoch, int32(role)), weight, by)
}

func (k Keeper) weighTotal(ctx context.Context, epoch uint64, role types.Role, weight uint64, by adjust) error {
	return change(ctx, k.Totals, collections.Join(epoch, int32(role)), weight, by)
}

// change keeps no zero, so that what was taken back leaves no trace in the store.
func change[K any](ctx context.Context, collection collections.Map[K, uint64], key K, weight uint64, by adjust) error {
	known, _, err := modules.Found(collection.Get(ctx, key))
	if err != nil {
		return err
	}
	changed, err := by(known, weight)
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
	if err := k.weighTotal(ctx, accrual.Epoch, types.ROLE_TRUSTEE, 1, safemath.Add); err != nil {
		return false, err
	}
	return true, k.weighOne(ctx, accrual.Trustee, accrual.Epoch, types.ROLE_TRUSTEE, 1, safemath.Add)
}
