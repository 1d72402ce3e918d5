// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// GetParams returns the parameters in force.
func (k Keeper) GetParams(ctx context.Context) (types.Params, error) {
	return k.Params.Get(ctx)
}

// IsLocal reports whether genesis marked this network as one on a single machine.
func (k Keeper) IsLocal(ctx context.Context) (bool, error) {
	return k.Local.Get(ctx)
}

func (k Keeper) requireAuthority(got string) error {
	if got != k.authority {
		return errorsmod.Wrapf(types.ErrUnauthorized, "authority: got %s, wanted %s", got, k.authority)
	}
	return nil
}
