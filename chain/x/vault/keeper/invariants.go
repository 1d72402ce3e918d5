// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// Invariants checks that every vault has its own id and index entry, that an active one has an acknowledged deal in force, and that
// what is ordered destroyed has an order and nothing else has.
func (k Keeper) Invariants(ctx context.Context) error {
	vaults, err := modules.Values(ctx, k.Vaults)
	if err != nil {
		return err
	}
	for _, vault := range vaults {
		if err := k.checkIdentity(ctx, vault); err != nil {
			return err
		}
		ordered, err := k.Shreddings.Has(ctx, vault.Id)
		if err != nil {
			return err
		}
		if ordered != vault.Over() {
			return errorsmod.Wrapf(types.ErrInvariantBroken, "vault %x: got %s, order to destroy %t, wanted both or neither", vault.Id, vault.Status, ordered)
		}
		if vault.Status != types.VAULT_STATUS_ACTIVE {
			continue
		}
		deal, err := k.GetDeal(ctx, vault.Id, vault.ShareGeneration)
		if err != nil {
			return errorsmod.Wrapf(types.ErrInvariantBroken, "vault %x: %s", vault.Id, err)
		}
		if deal.Superseded != 0 || deal.AckCount() < int(deal.Threshold) {
			return errorsmod.Wrapf(types.ErrInvariantBroken, "deal %x/%d: got %d acks, superseded %d, wanted it in force", vault.Id, deal.ShareGeneration, deal.AckCount(), deal.Superseded)
		}
	}
	return nil
}

func (k Keeper) checkIdentity(ctx context.Context, vault types.Vault) error {
	_, owner, err := k.canonical("owner", vault.Owner)
	if err != nil {
		return err
	}
	wanted := canon.VaultID(sdk.UnwrapSDKContext(ctx).ChainID(), owner, uint8(vault.Class), uint64(vault.Generation))
	indexed, err := k.VaultsByOwner.Has(ctx, collections.Join(owner, vault.Id))
	if err != nil {
		return err
	}
	if !bytes.Equal(vault.Id, wanted) || !indexed {
		return errorsmod.Wrapf(types.ErrInvariantBroken, "vault %x: got indexed %t, wanted id %x, indexed", vault.Id, indexed, wanted)
	}
	return nil
}
