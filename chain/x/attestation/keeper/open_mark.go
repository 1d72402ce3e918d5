// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

func (k Keeper) markKey(lead string, device []byte) (collections.Pair[[]byte, []byte], error) {
	raw, err := k.raw("lead", lead)
	if err != nil {
		return collections.Pair[[]byte, []byte]{}, err
	}
	return collections.Join(raw, device), nil
}

func (k Keeper) openMark(ctx context.Context, lead string, device []byte) (types.OpenMark, error) {
	key, err := k.markKey(lead, device)
	if err != nil {
		return types.OpenMark{}, err
	}
	mark, err := k.OpenMarks.Get(ctx, key)
	if errors.Is(err, collections.ErrNotFound) {
		return types.OpenMark{Lead: lead, Device: device}, nil
	}
	return mark, err
}

func (k Keeper) setOpenMark(ctx context.Context, mark types.OpenMark) error {
	key, err := k.markKey(mark.Lead, mark.Device)
	if err != nil {
		return err
	}
	return k.OpenMarks.Set(ctx, key, mark)
}

// checkRoom refuses a lead that already has a round open for the device or is over its day's cap for it; ErrRoundOpen, ErrDailyCap.
func (k Keeper) checkRoom(ctx context.Context, lead string, device []byte, most uint32) error {
	mark, err := k.openMark(ctx, lead, device)
	if err != nil {
		return err
	}
	if len(mark.Round) > 0 {
		return errorsmod.Wrapf(types.ErrRoundOpen, "device %x: got a second round by %s, wanted %x decided first", device, lead, mark.Round)
	}
	if mark.Day == now(ctx)/types.Day && mark.Opened >= most {
		return errorsmod.Wrapf(types.ErrDailyCap, "device %x: got %d rounds by %s today and one more, wanted at most %d",
			device, mark.Opened, lead, most)
	}
	return nil
}

// markOpened notes a round as the one its lead has open, and counts it for its day.
func (k Keeper) markOpened(ctx context.Context, round types.Round) error {
	mark, err := k.openMark(ctx, round.Lead, round.Device)
	if err != nil {
		return err
	}
	if day := round.OpenedTime / types.Day; mark.Day != day {
		mark.Day, mark.Opened = day, 0
	}
	mark.Opened++
	mark.Round = round.Id
	return k.setOpenMark(ctx, mark)
}

// markDecided lets the lead open another round for the device.
func (k Keeper) markDecided(ctx context.Context, round types.Round) error {
	mark, err := k.openMark(ctx, round.Lead, round.Device)
	if err != nil {
		return err
	}
	mark.Round = nil
	return k.setOpenMark(ctx, mark)
}

// dropMark forgets a mark whose day was over at the time and that names no open round.
func (k Keeper) dropMark(ctx context.Context, round types.Round, time int64) error {
	mark, err := k.openMark(ctx, round.Lead, round.Device)
	if err != nil {
		return err
	}
	if len(mark.Round) > 0 || mark.Day >= time/types.Day {
		return nil
	}
	key, err := k.markKey(round.Lead, round.Device)
	if err != nil {
		return err
	}
	return k.OpenMarks.Remove(ctx, key)
}
