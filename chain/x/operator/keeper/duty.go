// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// GetCommittee returns trustee committee k of an epoch, or ErrCommitteeNotFound.
func (k Keeper) GetCommittee(ctx context.Context, epoch uint64, number uint32) (types.Committee, error) {
	committee, found, err := modules.Found(k.Committees.Get(ctx, collections.Join(epoch, number)))
	if err == nil && !found {
		err = errorsmod.Wrapf(types.ErrCommitteeNotFound, "committee: got epoch %d and k %d, wanted a drawn one", epoch, number)
	}
	return committee, err
}

// RaiseDuty makes a committee hold shares at least until the given time (unix seconds); an earlier time changes nothing.
func (k Keeper) RaiseDuty(ctx context.Context, epoch uint64, number uint32, until int64) error {
	committee, err := k.GetCommittee(ctx, epoch, number)
	if err != nil {
		return err
	}
	key := collections.Join(epoch, number)
	duty, _, err := modules.Found(k.Duties.Get(ctx, key))
	if err != nil || until <= duty.Until {
		return err
	}
	duty = types.Duty{Epoch: epoch, K: number, Until: until}
	if err := k.Duties.Set(ctx, key, duty); err != nil {
		return err
	}
	if err := k.indexDuty(ctx, committee, until); err != nil {
		return err
	}
	return emit(ctx, &types.EventDutyRaised{Duty: duty})
}

// indexDuty remembers for each member when the last of its duties ends.
func (k Keeper) indexDuty(ctx context.Context, committee types.Committee, until int64) error {
	for _, member := range committee.Members {
		address, err := k.addressBytes(member)
		if err != nil {
			return err
		}
		known, _, err := modules.Found(k.DutyUntil.Get(ctx, address))
		if err != nil {
			return err
		}
		if until <= known {
			continue
		}
		if err := k.DutyUntil.Set(ctx, address, until); err != nil {
			return err
		}
	}
	return nil
}

// dutyUntil is the end of an operator's last duty, 0 when it never had one.
func (k Keeper) dutyUntil(ctx context.Context, address string) (int64, error) {
	key, err := k.addressBytes(address)
	if err != nil {
		return 0, err
	}
	until, _, err := modules.Found(k.DutyUntil.Get(ctx, key))
	return until, err
}
