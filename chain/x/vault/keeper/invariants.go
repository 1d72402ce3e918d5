// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// Invariants checks that every active vault has the deal in force.
func (k Keeper) Invariants(ctx context.Context) error {
	vaults, err := values(ctx, k.Vaults)
	if err != nil {
		return err
	}
	for _, vault := range vaults {
		if vault.Status != types.VAULT_STATUS_ACTIVE {
			continue
		}
		if _, err := k.GetDeal(ctx, vault.Id, vault.ShareGeneration); err != nil {
			return errorsmod.Wrapf(types.ErrInvariantBroken, "vault %x: %s", vault.Id, err)
		}
	}
	return nil
}
