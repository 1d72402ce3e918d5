// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// Slash sets up to amount uaceso of an operator's bond, then of its unbonding, aside as a pending slash and returns the
// slash's id; 0 when there was nothing left to take. Anybody may execute it after the delay, the council may cancel or
// hold it before. The reporter, who may be nobody, gets its share on execution.
func (k Keeper) Slash(ctx context.Context, address string, amount uint64, reason, reporter string) (uint64, error) {
	return k.slash(ctx, address, amount, reason, reporter, false)
}

// SlashHeld is Slash for what people have to look at, because a fault of ours is likelier than one of so many operators: it is held for the
// council from the start. Where no council outlasts the hold it is merely due as late as a held one would be.
func (k Keeper) SlashHeld(ctx context.Context, address string, amount uint64, reason, reporter string) (uint64, error) {
	return k.slash(ctx, address, amount, reason, reporter, true)
}

func (k Keeper) slash(ctx context.Context, address string, amount uint64, reason, reporter string, held bool) (uint64, error) {
	operator, err := k.OperatorByAddress(ctx, address)
	if err != nil {
		return 0, err
	}
	taken, err := k.setAside(ctx, operator, amount)
	if err != nil || taken == 0 {
		return 0, err
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return 0, err
	}
	id, err := k.NextSlash.Next(ctx)
	if err != nil {
		return 0, err
	}
	slash := types.PendingSlash{
		Id: id, Operator: address, Amount: taken, Reason: reason, Reporter: reporter,
		Due: now(ctx) + params.SlashDelaySeconds, Status: types.SLASH_STATUS_PENDING,
	}
	if held {
		council, err := k.currentCouncil(ctx)
		if err != nil {
			return 0, err
		}
		slash = slash.HeldFromTheStart(council, now(ctx), params.HoldSeconds)
	}
	return id, k.setSlash(ctx, slash)
}

// setAside takes from the bond first and from the unbonding after, and returns how much there was.
func (k Keeper) setAside(ctx context.Context, operator types.Operator, amount uint64) (uint64, error) {
	fromBond := min(amount, operator.Bond)
	if fromBond > 0 {
		operator.Bond -= fromBond
		if err := k.setOperator(ctx, operator); err != nil {
			return 0, err
		}
	}
	unbonding, found, err := k.unbondingOf(ctx, operator.Address)
	if err != nil || !found {
		return fromBond, err
	}
	fromUnbonding := min(amount-fromBond, unbonding.Amount)
	if fromUnbonding == 0 {
		return fromBond, nil
	}
	unbonding.Amount -= fromUnbonding
	return fromBond + fromUnbonding, k.setUnbonding(ctx, unbonding)
}

func (k Keeper) getSlash(ctx context.Context, id uint64) (types.PendingSlash, error) {
	slash, found, err := modules.Found(k.Slashes.Get(ctx, id))
	if err == nil && !found {
		err = errorsmod.Wrapf(types.ErrSlashNotFound, "slash: got %d, wanted a pending one", id)
	}
	return slash, err
}

// SlashStatus is what became of a slash: of an ended one only that is kept, the rest is in its last event. ErrSlashNotFound.
func (k Keeper) SlashStatus(ctx context.Context, id uint64) (types.SlashStatus, error) {
	slash, open, err := modules.Found(k.Slashes.Get(ctx, id))
	if err != nil || open {
		return slash.Status, err
	}
	cancelled, err := k.Cancelled.Has(ctx, id)
	if err != nil {
		return types.SLASH_STATUS_UNSPECIFIED, err
	}
	if cancelled {
		return types.SLASH_STATUS_CANCELLED, nil
	}
	next, err := k.NextSlash.Peek(ctx)
	if err != nil {
		return types.SLASH_STATUS_UNSPECIFIED, err
	}
	if id == 0 || id >= next {
		return types.SLASH_STATUS_UNSPECIFIED, errorsmod.Wrapf(types.ErrSlashNotFound, "slash: got %d, wanted one there has been", id)
	}
	return types.SLASH_STATUS_EXECUTED, nil
}

// setSlash stores an open slash. Of an ended one remains its event, and that it was cancelled.
func (k Keeper) setSlash(ctx context.Context, slash types.PendingSlash) error {
	if err := k.storeSlash(ctx, slash); err != nil {
		return err
	}
	return emit(ctx, &types.EventSlashChanged{Slash: slash})
}

func (k Keeper) storeSlash(ctx context.Context, slash types.PendingSlash) error {
	switch slash.Status {
	case types.SLASH_STATUS_EXECUTED:
		return k.Slashes.Remove(ctx, slash.Id)
	case types.SLASH_STATUS_CANCELLED:
		if err := k.Cancelled.Set(ctx, slash.Id); err != nil {
			return err
		}
		return k.Slashes.Remove(ctx, slash.Id)
	}
	return k.Slashes.Set(ctx, slash.Id, slash)
}

// giveBack returns what a cancelled slash held: to the bond of an operator that stays, to the unbonding of one that
// leaves, to the account of one that has left.
func (k Keeper) giveBack(ctx context.Context, slash types.PendingSlash) error {
	operator, err := k.OperatorByAddress(ctx, slash.Operator)
	if err != nil {
		return err
	}
	switch operator.Status {
	case types.STATUS_LEFT:
		return k.pay(ctx, operator.Address, slash.Amount)
	case types.STATUS_LEAVING:
		unbonding, found, err := k.unbondingOf(ctx, operator.Address)
		if err != nil {
			return err
		}
		if !found {
			unbonding = types.Unbonding{Operator: operator.Address, Release: operator.LeaveAfter}
		}
		if unbonding.Amount, err = safemath.Add(unbonding.Amount, slash.Amount); err != nil {
			return err
		}
		return k.setUnbonding(ctx, unbonding)
	default:
		if operator.Bond, err = safemath.Add(operator.Bond, slash.Amount); err != nil {
			return err
		}
		return k.setOperator(ctx, operator)
	}
}

func (k Keeper) unbondingOf(ctx context.Context, address string) (types.Unbonding, bool, error) {
	key, err := k.addressBytes(address)
	if err != nil {
		return types.Unbonding{}, false, err
	}
	return modules.Found(k.Unbondings.Get(ctx, key))
}

// setUnbonding stores an unbonding; one of amount 0 is over and removed.
func (k Keeper) setUnbonding(ctx context.Context, unbonding types.Unbonding) error {
	key, err := k.addressBytes(unbonding.Operator)
	if err != nil {
		return err
	}
	if unbonding.Amount == 0 {
		err = k.Unbondings.Remove(ctx, key)
	} else {
		err = k.Unbondings.Set(ctx, key, unbonding)
	}
	if err != nil {
		return err
	}
	return emit(ctx, &types.EventUnbondingChanged{Unbonding: unbonding})
}

// pay moves coins out of the module account; nothing is a payment too.
func (k Keeper) pay(ctx context.Context, to string, amount uint64) error {
	if amount == 0 {
		return nil
	}
	recipient, err := k.addressBytes(to)
	if err != nil {
		return err
	}
	return k.keepers.Bank.SendCoinsFromModuleToAccount(ctx, types.ModuleName, sdk.AccAddress(recipient), denom.Coins(amount))
}

// collect moves coins from an account into the module account.
func (k Keeper) collect(ctx context.Context, from string, amount uint64) error {
	sender, err := k.addressBytes(from)
	if err != nil {
		return err
	}
	return k.keepers.Bank.SendCoinsFromAccountToModule(ctx, sdk.AccAddress(sender), types.ModuleName, denom.Coins(amount))
}
