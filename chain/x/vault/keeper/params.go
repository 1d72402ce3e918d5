// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// GetParams reads the parameters.
func (k Keeper) GetParams(ctx context.Context) (types.Params, error) { return k.Params.Get(ctx) }

func (k Keeper) requireAuthority(address string) error {
	if address != k.authority {
		return errorsmod.Wrapf(types.ErrUnauthorized, "signer: got %s, wanted %s", address, k.authority)
	}
	return nil
}
