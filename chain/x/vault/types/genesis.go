// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"
	"cmp"
	"slices"

	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

// DefaultGenesis has the default parameters and nothing else.
func DefaultGenesis() *GenesisState { return &GenesisState{Params: DefaultParams()} }

// Validate refuses a genesis with bad parameters, a thing twice, or a deal or shredding without its vault, with ErrGenesisInvalid.
func (g GenesisState) Validate() error {
	if err := g.Params.Validate(); err != nil {
		return err
	}
	vaults := slices.Clone(g.Vaults)
	slices.SortFunc(vaults, func(a, b Vault) int { return bytes.Compare(a.Id, b.Id) })
	for i, vault := range vaults {
		if i > 0 && bytes.Equal(vaults[i-1].Id, vault.Id) {
			return errorsmod.Wrapf(ErrGenesisInvalid, "vault %x: got it twice, wanted it once", vault.Id)
		}
		if err := g.validateVault(vault); err != nil {
			return err
		}
	}
	return g.validateParts(vaults)
}

func (g GenesisState) validateVault(vault Vault) error {
	if _, err := sdk.AccAddressFromBech32(vault.Owner); err != nil {
		return errorsmod.Wrapf(ErrGenesisInvalid, "vault %x: got owner %q, wanted an address", vault.Id, vault.Owner)
	}
	if len(vault.Id) != IDSize || vault.Status <= VAULT_STATUS_UNSPECIFIED || vault.Status > VAULT_STATUS_SHREDDED {
		return errorsmod.Wrapf(ErrGenesisInvalid, "vault %x: got status %d, wanted a 32-byte id and a known status", vault.Id, vault.Status)
	}
	shredding := slices.ContainsFunc(g.Shreddings, func(s Shredding) bool { return bytes.Equal(s.Vault, vault.Id) })
	if shredding != vault.Over() {
		return errorsmod.Wrapf(ErrGenesisInvalid, "vault %x: got %s, shredding %t, wanted both or neither", vault.Id, vault.Status, shredding)
	}
	inForce := slices.ContainsFunc(g.Deals, func(d Deal) bool {
		return bytes.Equal(d.Vault, vault.Id) && d.ShareGeneration == vault.ShareGeneration
	})
	if vault.Status == VAULT_STATUS_ACTIVE && !inForce {
		return errorsmod.Wrapf(ErrGenesisInvalid, "vault %x: got no deal %d, wanted the one in force", vault.Id, vault.ShareGeneration)
	}
	return nil
}

func (g GenesisState) validateParts(vaults []Vault) error {
	known := func(id []byte) bool {
		_, found := slices.BinarySearchFunc(vaults, id, func(vault Vault, id []byte) int { return bytes.Compare(vault.Id, id) })
		return found
	}
	deals := slices.Clone(g.Deals)
	slices.SortFunc(deals, compareDeals)
	for i, deal := range deals {
		if !known(deal.Vault) || (i > 0 && compareDeals(deals[i-1], deal) == 0) {
			return errorsmod.Wrapf(ErrGenesisInvalid, "deal %x/%d: got it twice or without its vault, wanted it once", deal.Vault, deal.ShareGeneration)
		}
	}
	shreddings := slices.Clone(g.Shreddings)
	slices.SortFunc(shreddings, func(a, b Shredding) int { return bytes.Compare(a.Vault, b.Vault) })
	for i, shredding := range shreddings {
		if !known(shredding.Vault) || (i > 0 && bytes.Equal(shreddings[i-1].Vault, shredding.Vault)) {
			return errorsmod.Wrapf(ErrGenesisInvalid, "shredding of %x: got it twice or without its vault, wanted it once", shredding.Vault)
		}
	}
	return nil
}

func compareDeals(a, b Deal) int {
	if order := bytes.Compare(a.Vault, b.Vault); order != 0 {
		return order
	}
	return cmp.Compare(a.ShareGeneration, b.ShareGeneration)
}
