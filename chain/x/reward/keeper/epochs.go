// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// CurrentEpoch returns the reward epoch of the executing block. Reward epochs are this module's own: they follow from
// time alone and have nothing to do with the epochs of committees.
func (k Keeper) CurrentEpoch(ctx context.Context) (uint64, error) {
	return k.EpochAt(ctx, now(ctx))
}

// EpochAt returns the reward epoch of a time in unix seconds.
func (k Keeper) EpochAt(ctx context.Context, time int64) (uint64, error) {
	clock, err := k.clock(ctx)
	if err != nil {
		return 0, err
	}
	return clock.At(time)
}

func (k Keeper) clock(ctx context.Context) (types.Clock, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return types.Clock{}, err
	}
	origin, err := k.Origin.Get(ctx)
	return types.Clock{Origin: origin, Length: params.EpochSeconds, Contest: params.ContestSeconds, Keep: params.KeepEpochs}, err
}

// moment is the clock and where the executing block stands on it.
type moment struct {
	types.Clock
	current uint64
	time    int64
}

func (k Keeper) moment(ctx context.Context) (moment, error) {
	clock, err := k.clock(ctx)
	if err != nil {
		return moment{}, err
	}
	time := now(ctx)
	current, err := clock.At(time)
	return moment{Clock: clock, current: current, time: time}, err
}

func (m moment) phase(epoch uint64) types.Phase {
	return m.PhaseOf(epoch, m.current, m.time)
}

// IsContestable reports whether what was earned in an epoch may still be taken back.
func (k Keeper) IsContestable(ctx context.Context, epoch uint64) (bool, error) {
	at, err := k.moment(ctx)
	if err != nil {
		return false, err
	}
	return k.contestable(ctx, at, epoch)
}

// contestable reports whether an epoch's accruals may still be taken back. A minted epoch's may not, even when a longer
// contest window has made it look open again.
func (k Keeper) contestable(ctx context.Context, at moment, epoch uint64) (bool, error) {
	if at.phase(epoch) == types.PhaseFinal {
		return false, nil
	}
	minted, err := k.Mints.Has(ctx, epoch)
	return !minted, err
}
