// SPDX-License-Identifier: Apache-2.0

package types

import (
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/safemath"
)

// Serves reports whether the operator may be given new duties at its bond.
func (o Operator) Serves(minBond uint64) bool {
	return o.Status == STATUS_ACTIVE && o.Bond >= minBond
}

// Present refuses an operator that has withdrawn.
func (o Operator) Present() error {
	if o.Status == STATUS_LEFT {
		return errorsmod.Wrapf(ErrStatusRefused, "operator %s: got %s, wanted one that has not left", o.Address, o.Status)
	}
	return nil
}

// WithBond adds to the bond of an operator that stays.
func (o Operator) WithBond(amount uint64) (Operator, error) {
	if o.Status != STATUS_ACTIVE && o.Status != STATUS_JAILED {
		return Operator{}, errorsmod.Wrapf(ErrStatusRefused, "operator %s: got %s, wanted active or jailed", o.Address, o.Status)
	}
	if amount == 0 {
		return Operator{}, errorsmod.Wrapf(ErrAmountRefused, "bond added by %s: got 0, wanted above 0", o.Address)
	}
	bond, err := safemath.Add(o.Bond, amount)
	if err != nil {
		return Operator{}, err
	}
	o.Bond = bond
	return o, nil
}

// Leave gives notice: the whole bond starts unbonding.
func (o Operator) Leave(now, unbondingSeconds int64) (Operator, Unbonding, error) {
	if o.Status != STATUS_ACTIVE && o.Status != STATUS_JAILED {
		return Operator{}, Unbonding{}, errorsmod.Wrapf(ErrStatusRefused, "operator %s: got %s, wanted active or jailed", o.Address, o.Status)
	}
	release := now + unbondingSeconds
	unbonding := Unbonding{Operator: o.Address, Amount: o.Bond, Release: release}
	o.Status, o.Bond, o.LeaveAfter = STATUS_LEAVING, 0, release
	return o, unbonding, nil
}

// Withdraw ends an operator whose unbonding, jail and duties (with their tail) are all over.
func (o Operator) Withdraw(release, dutyUntil, now int64) (Operator, error) {
	if o.Status != STATUS_LEAVING {
		return Operator{}, errorsmod.Wrapf(ErrStatusRefused, "operator %s: got %s, wanted leaving", o.Address, o.Status)
	}
	if now < release {
		return Operator{}, errorsmod.Wrapf(ErrUnbonding, "operator %s: got unbonding until %d, wanted at most %d", o.Address, release, now)
	}
	if now < o.JailedUntil {
		return Operator{}, errorsmod.Wrapf(ErrJailed, "operator %s: got jailed until %d, wanted at most %d", o.Address, o.JailedUntil, now)
	}
	if dutyUntil > 0 && now < dutyUntil+DutyTail {
		return Operator{}, errorsmod.Wrapf(ErrDutyOpen, "operator %s: got a duty until %d and 90 days, wanted over at %d", o.Address, dutyUntil, now)
	}
	o.Status = STATUS_LEFT
	return o, nil
}

// Unjail ends a jail whose time is over, if the bond still suffices.
func (o Operator) Unjail(minBond uint64, now int64) (Operator, error) {
	if o.Status != STATUS_JAILED {
		return Operator{}, errorsmod.Wrapf(ErrStatusRefused, "operator %s: got %s, wanted jailed", o.Address, o.Status)
	}
	if now < o.JailedUntil {
		return Operator{}, errorsmod.Wrapf(ErrJailed, "operator %s: got jailed until %d, wanted at most %d", o.Address, o.JailedUntil, now)
	}
	if o.Bond < minBond {
		return Operator{}, errorsmod.Wrapf(ErrBondTooSmall, "bond of %s: got %d, wanted at least %d", o.Address, o.Bond, minBond)
	}
	o.Status, o.JailedUntil = STATUS_ACTIVE, 0
	return o, nil
}

// Fault adds idle points. At the limit they are spent: the operator is jailed and part of its bond is to be slashed.
func (o Operator) Fault(points uint32, params Params, now int64) (operator Operator, jailed bool) {
	sum := uint64(o.Points) + uint64(points)
	if sum < uint64(params.IdlePointsLimit) {
		o.Points = uint32(sum)
		return o, false
	}
	o.Points, o.JailedUntil = 0, now+params.JailSeconds
	if o.Status == STATUS_ACTIVE {
		o.Status = STATUS_JAILED
	}
	return o, true
}
