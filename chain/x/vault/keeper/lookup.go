// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// GetVault reads a vault; ErrVaultNotFound.
func (k Keeper) GetVault(ctx context.Context, id []byte) (types.Vault, error) {
	vault, err := k.Vaults.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return vault, errorsmod.Wrapf(types.ErrVaultNotFound, "vault %x: got none, wanted an opened one", id)
	}
	return vault, err
}

// GetDeal reads a deal; ErrDealNotFound.
func (k Keeper) GetDeal(ctx context.Context, vault []byte, shareGeneration uint32) (types.Deal, error) {
	deal, err := k.Deals.Get(ctx, collections.Join(vault, shareGeneration))
	if errors.Is(err, collections.ErrNotFound) {
		return deal, errorsmod.Wrapf(types.ErrDealNotFound, "deal %x/%d: got none, wanted a dealt one", vault, shareGeneration)
	}
	return deal, err
}

// Committee is who holds the shares of a deal, members in the order of their places.
func (k Keeper) Committee(ctx context.Context, vault []byte, shareGeneration uint32) (operatortypes.Committee, types.Deal, error) {
	deal, err := k.GetDeal(ctx, vault, shareGeneration)
	if err != nil {
		return operatortypes.Committee{}, deal, err
	}
	committee, err := k.Operator.GetCommittee(ctx, deal.Epoch, deal.K)
	return committee, deal, err
}

// vaultOf reads a standing vault and refuses who is not its owner; ErrVaultNotFound, ErrNotVaultOwner, ErrVaultOver.
func (k Keeper) vaultOf(ctx context.Context, owner string, id []byte) (types.Vault, error) {
	vault, err := k.GetVault(ctx, id)
	if err != nil {
		return vault, err
	}
	if vault.Owner != owner {
		return vault, errorsmod.Wrapf(types.ErrNotVaultOwner, "vault %x: got %s, wanted its owner", id, owner)
	}
	return vault, vault.Standing()
}

// placeOf is the place, from 1, that a hot address's operator has in a committee; ErrNotMember.
func (k Keeper) placeOf(ctx context.Context, hot string, committee operatortypes.Committee) (int, error) {
	operator, err := k.Operator.OperatorByHot(ctx, hot)
	if err != nil {
		return 0, err
	}
	for i, member := range committee.Members {
		if member == operator.Address {
			return i + 1, nil
		}
	}
	return 0, errorsmod.Wrapf(types.ErrNotMember, "trustee: got %s, wanted a member of committee %d/%d", hot, committee.Epoch, committee.K)
}

// lastDeal is the newest deal of a vault, in force or not; ErrDealNotFound.
func (k Keeper) lastDeal(ctx context.Context, vault []byte) (types.Deal, error) {
	deals, err := k.dealsOf(ctx, vault)
	if err != nil {
		return types.Deal{}, err
	}
	if len(deals) == 0 {
		return types.Deal{}, errorsmod.Wrapf(types.ErrDealNotFound, "vault %x: got no deal, wanted one", vault)
	}
	return deals[len(deals)-1], nil
}

// dealsOf lists a vault's deals by share generation.
func (k Keeper) dealsOf(ctx context.Context, vault []byte) ([]types.Deal, error) {
	iterator, err := k.Deals.Iterate(ctx, collections.NewPrefixedPairRange[[]byte, uint32](vault))
	if err != nil {
		return nil, err
	}
	return iterator.Values()
}
