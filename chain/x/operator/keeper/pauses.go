// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// IsPaused reports whether a message type may not be executed now. Types that can never be paused need no read; for all
// others a failed read is an error, never "not paused".
func (k Keeper) IsPaused(ctx context.Context, typeURL string) (bool, error) {
	if !types.Pausable(typeURL) {
		return false, nil
	}
	_, paused, err := k.pauseAt(ctx, typeURL, now(ctx))
	return paused, err
}

// pauseAt finds the pause in force: the latest to begin, since none begins while another runs.
func (k Keeper) pauseAt(ctx context.Context, typeURL string, time int64) (types.Pause, bool, error) {
	latest := types.Pause{}
	err := k.Pauses.Walk(ctx, collections.NewPrefixedPairRange[string, int64](typeURL).Descending(),
		func(_ collections.Pair[string, int64], pause types.Pause) (bool, error) {
			latest = pause
			return true, nil
		})
	return latest, err == nil && latest.At(time), err
}

// recentPauses lists a type's pauses that still count against its budget, and forgets the older ones.
func (k Keeper) recentPauses(ctx context.Context, typeURL string) ([]types.Pause, error) {
	var recent, old []types.Pause
	horizon := now(ctx) - types.PauseWindow
	err := k.Pauses.Walk(ctx, collections.NewPrefixedPairRange[string, int64](typeURL),
		func(_ collections.Pair[string, int64], pause types.Pause) (bool, error) {
			if pause.Until <= horizon {
				old = append(old, pause)
			} else {
				recent = append(recent, pause)
			}
			return false, nil
		})
	if err != nil {
		return nil, err
	}
	for _, pause := range old {
		if err := k.Pauses.Remove(ctx, collections.Join(pause.TypeUrl, pause.From)); err != nil {
			return nil, err
		}
	}
	return recent, nil
}

// setPause stores a pause; one that ended in the second it began leaves nothing.
func (k Keeper) setPause(ctx context.Context, pause types.Pause) error {
	key := collections.Join(pause.TypeUrl, pause.From)
	if pause.Until <= pause.From {
		return k.Pauses.Remove(ctx, key)
	}
	return k.Pauses.Set(ctx, key, pause)
}
