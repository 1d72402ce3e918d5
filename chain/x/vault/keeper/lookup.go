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
func (k Keeper) vaultOf(ctx context.Context, account string, id []byte) (types.Vault, error) {
	owner, _, err := k.canonical("owner", account)
	if err != nil {
		return types.Vault{}, err
	}
	vault, err := k.GetVault(ctx, id)
	if err != nil {
		return vault, err
	}
	if vault.Owner != owner {
		return vault, errorsmod.Wrapf(types.ErrNotVaultOwner, "vault %x: got %s, wanted its owner", id, owner)
	}
	return vault, vault.Standing()
}

// canonical is the one text of an address and its bytes: Bech32 may be written in capitals, state never is. ErrFieldInvalid.
func (k Keeper) canonical(subject, account string) (string, []byte, error) {
	raw, err := k.addresses.StringToBytes(account)
	if err != nil {
		return "", nil, errorsmod.Wrapf(types.ErrFieldInvalid, "%s: got %q, wanted an address", subject, account)
	}
	text, err := k.addresses.BytesToString(raw)
	return text, raw, err
}

// placeOf is the place, from 1, that an operator has in a committee; ErrNotMember.
func placeOf(trustee operatortypes.Operator, committee operatortypes.Committee) (int, error) {
	for i, member := range committee.Members {
		if member == trustee.Address {
			return i + 1, nil
		}
	}
	return 0, errorsmod.Wrapf(types.ErrNotMember, "trustee: got %s, wanted a member of committee %d/%d", trustee.Address, committee.Epoch, committee.K)
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
