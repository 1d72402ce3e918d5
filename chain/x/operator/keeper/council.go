// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// IsCouncil reports whether the address is the council and its term is not over.
func (k Keeper) IsCouncil(ctx context.Context, address string) (bool, error) {
	council, err := k.currentCouncil(ctx)
	return err == nil && council.InForce(now(ctx)) && council.Address == address, err
}

// currentCouncil is the council last named, over or not; empty before the first.
func (k Keeper) currentCouncil(ctx context.Context) (types.Council, error) {
	council, _, err := modules.Found(k.Council.Get(ctx))
	return council, err
}

// requireCouncil refuses any sender but a council in force.
func (k Keeper) requireCouncil(ctx context.Context, sender string) (types.Council, error) {
	council, err := k.currentCouncil(ctx)
	if err != nil {
		return types.Council{}, err
	}
	if !council.InForce(now(ctx)) || council.Address != sender {
		return types.Council{}, errorsmod.Wrapf(types.ErrNotCouncil, "council: got %s, wanted %s before %d", sender, council.Address, council.Expires)
	}
	return council, nil
}
