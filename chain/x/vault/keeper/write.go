// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// The writers below keep state and event together: no primary changes without the event that carries it.

func (k Keeper) setVault(ctx context.Context, vault types.Vault) error {
	if err := k.Vaults.Set(ctx, vault.Id, vault); err != nil {
		return err
	}
	return emit(ctx, &types.EventVaultChanged{Vault: vault})
}

func (k Keeper) putDeal(ctx context.Context, deal types.Deal) error {
	return k.Deals.Set(ctx, collections.Join(deal.Vault, deal.ShareGeneration), deal)
}

func (k Keeper) setDeal(ctx context.Context, deal types.Deal) error {
	if err := k.putDeal(ctx, deal); err != nil {
		return err
	}
	return emit(ctx, &types.EventDealChanged{Deal: deal})
}

func (k Keeper) dropDeal(ctx context.Context, deal types.Deal) error {
	if err := k.Deals.Remove(ctx, collections.Join(deal.Vault, deal.ShareGeneration)); err != nil {
		return err
	}
	return emit(ctx, &types.EventDealDropped{Vault: deal.Vault, ShareGeneration: deal.ShareGeneration})
}

func (k Keeper) setShredding(ctx context.Context, shredding types.Shredding) error {
	if err := k.Shreddings.Set(ctx, shredding.Vault, shredding); err != nil {
		return err
	}
	return emit(ctx, &types.EventShreddingChanged{Shredding: shredding})
}

func (k Keeper) indexOwner(ctx context.Context, vault types.Vault) error {
	owner, err := k.addresses.StringToBytes(vault.Owner)
	if err != nil {
		return err
	}
	return k.VaultsByOwner.Set(ctx, collections.Join(owner, vault.Id))
}
