// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// expire forgets up to limit entries of the oldest epoch, if that is more than keep_epochs old. With its last entry what
// nobody claimed goes to the community pot.
func (k Keeper) expire(ctx context.Context, at moment, limit int) error {
	if !at.Expired(0, at.current) {
		return nil // not even the first epoch: looking for the oldest would cost four iterators a batch
	}
	epoch, found, err := k.oldestEpoch(ctx)
	if err != nil || !found || !at.Expired(epoch, at.current) {
		return err
	}
	mint, err := k.minted(ctx, epoch) // before its weights go
	if err != nil {
		return err
	}
	event := &types.EventExpired{Epoch: epoch}
	if event.Accruals, err = k.expireAccruals(ctx, epoch, limit); err != nil {
		return err
	}
	limit -= len(event.Accruals)
	if event.Trustees, err = k.expireTrustees(ctx, epoch, limit); err != nil {
		return err
	}
	limit -= len(event.Trustees)
	if event.Claimed, err = k.expireClaimed(ctx, epoch, limit); err != nil {
		return err
	}
	if limit -= len(event.Claimed); limit > 0 {
		event.Done, event.Unclaimed = true, mint.Remaining
		if err := k.toCommunity(ctx, k.account, mint.Remaining); err != nil {
			return err
		}
		if err := k.Mints.Remove(ctx, epoch); err != nil {
			return err
		}
	}
	return emit(ctx, event)
}

// oldestEpoch is the smallest epoch with an accrual, a trustee, a claim or a mint: all are keyed by epoch first.
func (k Keeper) oldestEpoch(ctx context.Context) (oldest uint64, found bool, err error) {
	note := func(epoch uint64) (bool, error) {
		if !found || epoch < oldest {
			oldest, found = epoch, true
		}
		return true, nil
	}
	if err := k.Accruals.Walk(ctx, nil, func(key collections.Triple[uint64, []byte, []byte], _ types.Accrual) (bool, error) {
		return note(key.K1())
	}); err != nil {
		return 0, false, err
	}
	if err := k.Trustees.Walk(ctx, nil, func(key collections.Pair[uint64, []byte], _ types.TrusteeAccrual) (bool, error) {
		return note(key.K1())
	}); err != nil {
		return 0, false, err
	}
	if err := k.Claimed.Walk(ctx, nil, func(key collections.Triple[uint64, int32, []byte], _ types.Claimed) (bool, error) {
		return note(key.K1())
	}); err != nil {
		return 0, false, err
	}
	err = k.Mints.Walk(ctx, nil, func(epoch uint64, _ types.EpochMint) (bool, error) { return note(epoch) })
	return oldest, found, err
}

func (k Keeper) expireAccruals(ctx context.Context, epoch uint64, limit int) ([]types.Accrual, error) {
	accruals, err := some(ctx, k.Accruals, collections.NewPrefixedTripleRange[uint64, []byte, []byte](epoch), limit)
	if err != nil {
		return nil, err
	}
	for _, accrual := range accruals {
		gone := types.Accrual{Epoch: accrual.Epoch, Device: accrual.Device, Owner: accrual.Owner}
		if err := k.setAccrual(ctx, gone); err != nil {
			return nil, err
		}
	}
	return accruals, nil
}

func (k Keeper) expireTrustees(ctx context.Context, epoch uint64, limit int) ([]types.TrusteeAccrual, error) {
	trustees, err := some(ctx, k.Trustees, collections.NewPrefixedPairRange[uint64, []byte](epoch), limit)
	if err != nil {
		return nil, err
	}
	for _, accrual := range trustees {
		address, err := k.addressBytes(accrual.Trustee)
		if err != nil {
			return nil, err
		}
		if err := k.Trustees.Remove(ctx, collections.Join(epoch, address)); err != nil {
			return nil, err
		}
		if err := k.weighTrustee(ctx, epoch, address, 1, 0); err != nil {
			return nil, err
		}
	}
	return trustees, nil
}

func (k Keeper) expireClaimed(ctx context.Context, epoch uint64, limit int) ([]types.Claimed, error) {
	claimed, err := some(ctx, k.Claimed, collections.NewPrefixedTripleRange[uint64, int32, []byte](epoch), limit)
	if err != nil {
		return nil, err
	}
	for _, paid := range claimed {
		address, err := k.addressBytes(paid.Address)
		if err != nil {
			return nil, err
		}
		if err := k.Claimed.Remove(ctx, collections.Join3(epoch, int32(paid.Role), address)); err != nil {
			return nil, err
		}
	}
	return claimed, nil
}

// some lists the first values of a range, at most limit.
func some[K, V any](ctx context.Context, collection collections.Map[K, V], ranger collections.Ranger[K], limit int) ([]V, error) {
	var first []V
	if limit <= 0 {
		return nil, nil
	}
	err := collection.Walk(ctx, ranger, func(_ K, value V) (bool, error) {
		first = append(first, value)
		return len(first) >= limit, nil
	})
	return first, err
}
