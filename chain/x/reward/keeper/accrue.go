// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// WeightOf returns the weight of readings before caps; Reduce takes back in the same unit.
func (k Keeper) WeightOf(ctx context.Context, tier, class uint32, readings uint64) (uint64, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return 0, err
	}
	return params.WeightOf(tier, class, readings)
}

// Accrue counts a contribution into the current epoch. T0 and what lies above the device's cap earn nothing. Each call
// also clears a few entries of the oldest expired epoch away, so that state does not outgrow the network.
func (k Keeper) Accrue(ctx context.Context, contribution types.Contribution) error {
	if err := contribution.Check(); err != nil {
		return err
	}
	at, err := k.moment(ctx)
	if err != nil {
		return err
	}
	if err := k.expire(ctx, at, types.ExpirePerAccrual); err != nil {
		return err
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	raw, err := params.WeightOf(contribution.Tier, contribution.Class, contribution.Readings)
	if err != nil || raw == 0 {
		return err
	}
	owner, err := k.addressBytes(contribution.Owner)
	if err != nil {
		return err
	}
	deviceRaw, err := k.deviceRaw(ctx, contribution.Device, at.current)
	if err != nil {
		return err
	}
	ownerCounted, err := k.weightOfRole(ctx, owner, at.current, types.ROLE_PATIENT)
	if err != nil {
		return err
	}
	return k.addTo(ctx, at.current, contribution, raw, params.Counted(raw, deviceRaw, ownerCounted))
}

func (k Keeper) addTo(ctx context.Context, epoch uint64, c types.Contribution, raw, counted uint64) error {
	owner, err := k.addressBytes(c.Owner)
	if err != nil {
		return err
	}
	accrual, found, err := modules.Found(k.Accruals.Get(ctx, collections.Join3(epoch, c.Device, owner)))
	if err != nil {
		return err
	}
	if !found {
		if counted == 0 {
			return nil
		}
		accrual = types.Accrual{Epoch: epoch, Device: c.Device, Owner: c.Owner, Maker: c.Maker}
	}
	if accrual, err = accrual.Add(raw, counted, c.Relayer); err != nil {
		return err
	}
	if err := k.setAccrual(ctx, accrual); err != nil {
		return err
	}
	return emit(ctx, &types.EventAccrued{Accrual: accrual})
}

// deviceRaw sums a device's raw weight in an epoch over its owners: pairing anew does not lift the cap.
func (k Keeper) deviceRaw(ctx context.Context, device []byte, epoch uint64) (uint64, error) {
	accruals, err := k.accrualsOf(ctx, collections.NewSuperPrefixedTripleRange[[]byte, uint64, []byte](device, epoch))
	if err != nil {
		return 0, err
	}
	var sum uint64
	for _, accrual := range accruals {
		if sum += accrual.Raw; sum < accrual.Raw {
			return ^uint64(0), nil // beyond any cap
		}
	}
	return sum, nil
}

// accrualsOf lists a device's accruals in a range of its index, by epoch and owner.
func (k Keeper) accrualsOf(ctx context.Context, byDevice collections.Ranger[collections.Triple[[]byte, uint64, []byte]]) ([]types.Accrual, error) {
	var accruals []types.Accrual
	err := k.ByDevice.Walk(ctx, byDevice, func(key collections.Triple[[]byte, uint64, []byte]) (bool, error) {
		accrual, err := k.Accruals.Get(ctx, collections.Join3(key.K2(), key.K1(), key.K3()))
		accruals = append(accruals, accrual)
		return false, err
	})
	return accruals, err
}

// AccrueTrustees marks trustees as having served in the current epoch; each shares the epoch's trustee part equally. A
// trustee already marked costs one read.
func (k Keeper) AccrueTrustees(ctx context.Context, trustees []string) error {
	epoch, err := k.CurrentEpoch(ctx)
	if err != nil {
		return err
	}
	for _, trustee := range trustees {
		accrual := types.TrusteeAccrual{Epoch: epoch, Trustee: trustee}
		added, err := k.setTrustee(ctx, accrual)
		if err != nil {
			return err
		}
		if !added {
			continue
		}
		if err := emit(ctx, &types.EventTrusteeAccrued{Accrual: accrual}); err != nil {
			return err
		}
	}
	return nil
}
