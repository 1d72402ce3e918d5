// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"cosmossdk.io/math"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// AssertInvariants returns ErrInvariantBroken unless the module account holds exactly all bonds, pending slashes and
// unbondings.
func (k Keeper) AssertInvariants(ctx context.Context) error {
	owed, err := k.owed(ctx)
	if err != nil {
		return err
	}
	held := k.keepers.Bank.GetBalance(ctx, k.account, denom.Base).Amount
	if !held.Equal(math.NewIntFromUint64(owed)) {
		return errorsmod.Wrapf(types.ErrInvariantBroken, "module balance: got %s, wanted %d (bonds, pending slashes, unbondings)", held, owed)
	}
	return nil
}

func (k Keeper) owed(ctx context.Context) (uint64, error) {
	var total uint64
	add := func(amount uint64) (bool, error) {
		sum, err := safemath.Add(total, amount)
		total = sum
		return false, err
	}
	if err := k.Operators.Walk(ctx, nil, func(_ []byte, o types.Operator) (bool, error) { return add(o.Bond) }); err != nil {
		return 0, err
	}
	if err := k.Slashes.Walk(ctx, nil, func(_ uint64, s types.PendingSlash) (bool, error) { return add(s.Amount) }); err != nil {
		return 0, err
	}
	err := k.Unbondings.Walk(ctx, nil, func(_ []byte, u types.Unbonding) (bool, error) { return add(u.Amount) })
	return total, err
}
