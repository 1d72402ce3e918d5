// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// minted returns a FINAL epoch's mint, minting it the first time: what somebody earned, never above the cap. The
// validators' and the community's parts leave at once, the rest waits for claims.
func (k Keeper) minted(ctx context.Context, epoch uint64) (types.EpochMint, error) {
	mint, found, err := modules.Found(k.Mints.Get(ctx, epoch))
	if err != nil || found {
		return mint, err
	}
	supply, err := k.supply(ctx)
	if err != nil {
		return types.EpochMint{}, err
	}
	minting, err := k.judgeMint(ctx, epoch, supply.Minted)
	if err != nil {
		return types.EpochMint{}, err
	}
	if supply.Minted, err = safemath.Add(supply.Minted, minting.Mint.Minted); err != nil {
		return types.EpochMint{}, err
	}
	if supply.Unallocated, err = safemath.Add(supply.Unallocated, minting.Unallocated); err != nil {
		return types.EpochMint{}, err
	}
	if err := k.createCoins(ctx, minting); err != nil {
		return types.EpochMint{}, err
	}
	if err := k.Supply.Set(ctx, supply); err != nil {
		return types.EpochMint{}, err
	}
	if err := k.Mints.Set(ctx, epoch, minting.Mint); err != nil {
		return types.EpochMint{}, err
	}
	return minting.Mint, emit(ctx, &types.EventMinted{Mint: minting.Mint, Supply: supply})
}

func (k Keeper) judgeMint(ctx context.Context, epoch, mintedBefore uint64) (types.Minting, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return types.Minting{}, err
	}
	weight, err := k.totalOfRole(ctx, epoch, types.ROLE_PATIENT)
	if err != nil {
		return types.Minting{}, err
	}
	trustees, err := k.totalOfRole(ctx, epoch, types.ROLE_TRUSTEE)
	if err != nil {
		return types.Minting{}, err
	}
	return types.MintEpoch(epoch, params.Offered(epoch, mintedBefore), params.Split, weight, trustees)
}

func (k Keeper) createCoins(ctx context.Context, minting types.Minting) error {
	if minting.Mint.Minted > 0 {
		if err := k.keepers.Bank.MintCoins(ctx, types.ModuleName, denom.Coins(minting.Mint.Minted)); err != nil {
			return err
		}
	}
	if err := k.toValidators(ctx, types.ModuleName, minting.Validators); err != nil {
		return err
	}
	return k.toCommunity(ctx, k.account, minting.Community)
}

func (k Keeper) supply(ctx context.Context) (types.Supply, error) {
	supply, _, err := modules.Found(k.Supply.Get(ctx))
	return supply, err
}

func (k Keeper) toValidators(ctx context.Context, fromModule string, amount uint64) error {
	if amount == 0 {
		return nil
	}
	return k.keepers.Bank.SendCoinsFromModuleToModule(ctx, fromModule, authtypes.FeeCollectorName, denom.Coins(amount))
}

func (k Keeper) toCommunity(ctx context.Context, from sdk.AccAddress, amount uint64) error {
	if amount == 0 {
		return nil
	}
	return k.keepers.Distribution.FundCommunityPool(ctx, denom.Coins(amount), from)
}

func (k Keeper) toAccount(ctx context.Context, fromModule, to string, amount uint64) error {
	if amount == 0 {
		return nil
	}
	recipient, err := k.addressBytes(to)
	if err != nil {
		return err
	}
	return k.keepers.Bank.SendCoinsFromModuleToAccount(ctx, fromModule, recipient, denom.Coins(amount))
}
