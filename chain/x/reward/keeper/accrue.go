// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

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

// Accrue counts the contributions of one transaction into the current epoch; each device's and owner's are summed before they are
// counted, and one EventAccrued carries the outcome. T0 and what lies above the device's cap earn nothing. Each sum also clears a
// few entries of the oldest expired epoch away, so that state does not outgrow the network.
func (k Keeper) Accrue(ctx context.Context, contributions ...types.Contribution) error {
	at, err := k.moment(ctx)
	if err != nil {
		return err
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	sums, err := params.Sum(contributions)
	if err != nil {
		return err
	}
	if err := k.expire(ctx, at, types.ExpirePerAccrual*len(sums)); err != nil {
		return err
	}
	for _, sum := range sums {
		if err := k.accrue(ctx, at.current, params, sum); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) accrue(ctx context.Context, epoch uint64, params types.Params, sum types.Sum) error {
	if sum.Raw == 0 {
		return nil
	}
	owner, err := k.addressBytes(sum.Owner)
	if err != nil {
		return err
	}
	ofDevice, err := k.accrualsOf(ctx, collections.NewSuperPrefixedTripleRange[[]byte, uint64, []byte](sum.Device, epoch))
	if err != nil {
		return err
	}
	ownerCounted, err := k.weightOfRole(ctx, owner, epoch, types.ROLE_PATIENT)
	if err != nil {
		return err
	}
	counted := params.Counted(sum.Raw, rawOf(ofDevice), ownerCounted)
	before, known := find(ofDevice, sum.Owner)
	if !known && counted == 0 {
		return nil
	}
	after := before
	if !known {
		after = types.Accrual{Epoch: epoch, Device: sum.Device, Owner: sum.Owner, Maker: sum.Maker}
	}
	if after, err = after.Add(sum.Raw, counted, sum.Relayer); err != nil {
		return err
	}
	if err := k.replaceAccrual(ctx, collections.Join3(epoch, sum.Device, owner), before, after); err != nil {
		return err
	}
	return emit(ctx, &types.EventAccrued{Accrual: after})
}

// rawOf sums a device's raw weight in an epoch over its owners: pairing anew does not lift the cap.
func rawOf(ofDevice []types.Accrual) uint64 {
	var sum uint64
	for _, accrual := range ofDevice {
		if sum += accrual.Raw; sum < accrual.Raw {
			return ^uint64(0) // beyond any cap
		}
	}
	return sum
}

func find(ofDevice []types.Accrual, owner string) (types.Accrual, bool) {
	for _, accrual := range ofDevice {
		if accrual.Owner == owner {
			return accrual, true
		}
	}
	return types.Accrual{}, false
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
