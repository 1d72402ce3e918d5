// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// Void takes back everything a device earned in epochs that are not FINAL: its verdict was overturned, or it was revoked.
func (k Keeper) Void(ctx context.Context, device []byte) error {
	at, err := k.moment(ctx)
	if err != nil {
		return err
	}
	accruals, err := k.accrualsOf(ctx, collections.NewPrefixedTripleRange[[]byte, uint64, []byte](device))
	if err != nil {
		return err
	}
	var voided []uint64
	for _, accrual := range accruals { // by epoch, then owner
		open, err := k.contestable(ctx, at, accrual.Epoch)
		if err != nil {
			return err
		}
		if !open {
			continue
		}
		accrual.Weight, accrual.Raw, accrual.Carriers = 0, 0, nil
		if err := k.setAccrual(ctx, accrual); err != nil {
			return err
		}
		if len(voided) == 0 || voided[len(voided)-1] != accrual.Epoch {
			voided = append(voided, accrual.Epoch)
		}
	}
	for _, epoch := range voided {
		if err := emit(ctx, &types.EventVoided{Epoch: epoch, Device: device}); err != nil {
			return err
		}
	}
	return nil
}

// Reduce takes back what a weight (before caps, as WeightOf gives it) earned in an epoch: an erased record keeps no
// reward that can still be contested. In a FINAL epoch, or where nothing stands, nothing happens: erasing never fails on
// money.
func (k Keeper) Reduce(ctx context.Context, epoch uint64, device []byte, owner string, weight uint64) error {
	at, err := k.moment(ctx)
	if err != nil {
		return err
	}
	open, err := k.contestable(ctx, at, epoch)
	if err != nil || !open || weight == 0 {
		return err
	}
	address, err := k.addressBytes(owner)
	if err != nil {
		return err
	}
	accrual, found, err := modules.Found(k.Accruals.Get(ctx, collections.Join3(epoch, device, address)))
	if err != nil || !found {
		return err
	}
	if accrual, err = accrual.Reduce(weight); err != nil {
		return err
	}
	if err := k.setAccrual(ctx, accrual); err != nil {
		return err
	}
	return emit(ctx, &types.EventReduced{Accrual: accrual})
}
