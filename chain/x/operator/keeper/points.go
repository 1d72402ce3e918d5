// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/internal/safemath"
)

// AddPoints counts idle faults (no reveal, no ack, evidence not served) against an operator. At the limit they become a
// small pending slash and a jail, and count from zero again.
func (k Keeper) AddPoints(ctx context.Context, address string, points uint32, reason string) error {
	operator, err := k.OperatorByAddress(ctx, address)
	if err != nil || points == 0 {
		return err
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	faulted, jailed := operator.Fault(points, params, now(ctx))
	if err := k.setOperator(ctx, faulted); err != nil || !jailed {
		return err
	}
	unbonding, _, err := k.unbondingOf(ctx, address)
	if err != nil {
		return err
	}
	stake, err := safemath.Add(faulted.Bond, unbonding.Amount)
	if err != nil {
		return err
	}
	amount, err := safemath.MulDiv(stake, uint64(params.IdleSlashBp), safemath.BasisPoints)
	if err != nil {
		return err
	}
	_, err = k.Slash(ctx, address, amount, reason, "")
	return err
}
