// SPDX-License-Identifier: Apache-2.0

package types

import (
	"fmt"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/safemath"
)

// DefaultGenesis starts epoch 0 at the time of genesis.
func DefaultGenesis() *GenesisState {
	return &GenesisState{Params: DefaultParams()}
}

// seen refuses what comes a second time.
type seen map[string]struct{}

func (s seen) add(what string, keys ...any) error {
	name := what + " " + fmt.Sprint(keys...)
	if _, twice := s[name]; twice {
		return errorsmod.Wrapf(ErrGenesisRefused, "%s: got it twice, wanted it once", name)
	}
	s[name] = struct{}{}
	return nil
}

// Validate refuses a genesis that the module's own messages could not have led to.
func (gs GenesisState) Validate() error {
	if err := gs.Params.Validate(); err != nil {
		return err
	}
	if gs.Supply.Minted > gs.Params.SupplyCap {
		return errorsmod.Wrapf(ErrGenesisRefused, "supply.minted: got %d, wanted at most %d", gs.Supply.Minted, gs.Params.SupplyCap)
	}
	if gs.Origin < 0 || gs.Origin == 0 && len(gs.Accruals)+len(gs.Trustees)+len(gs.Mints) > 0 {
		return errorsmod.Wrapf(ErrGenesisRefused, "origin: got %d, wanted the beginning of epoch 0", gs.Origin)
	}
	once := seen{}
	for _, accrual := range gs.Accruals {
		if err := once.add("accrual", accrual.Epoch, "/", fmt.Sprintf("%x", accrual.Device), "/", accrual.Owner); err != nil {
			return err
		}
		if err := accrual.validate(); err != nil {
			return err
		}
	}
	for _, trustee := range gs.Trustees {
		if err := once.add("trustee", trustee.Epoch, "/", trustee.Trustee); err != nil {
			return err
		}
	}
	for _, mint := range gs.Mints {
		if err := once.add("mint", mint.Epoch); err != nil {
			return err
		}
		if mint.Remaining > mint.Minted || mint.Minted > mint.Emission {
			return errorsmod.Wrapf(ErrGenesisRefused, "mint of epoch %d: got %d remaining of %d minted of %d, wanted none above the next", mint.Epoch, mint.Remaining, mint.Minted, mint.Emission)
		}
		if err := mint.Split.Validate(); err != nil {
			return err
		}
	}
	for _, claimed := range gs.Claimed {
		if err := once.add("claimed", claimed.Epoch, "/", claimed.Role, "/", claimed.Address); err != nil {
			return err
		}
		if _, minted := once[fmt.Sprintf("mint %d", claimed.Epoch)]; !minted {
			return errorsmod.Wrapf(ErrGenesisRefused, "claim of %s: got epoch %d not minted, wanted one that is", claimed.Address, claimed.Epoch)
		}
	}
	return nil
}

func (a Accrual) validate() error {
	var carried uint64
	var err error
	for _, carrier := range a.Carriers {
		if carried, err = safemath.Add(carried, carrier.Weight); err != nil {
			return err
		}
	}
	if a.Weight == 0 || a.Weight > a.Raw || carried > a.Weight || len(a.Carriers) > MaxCarriers {
		return errorsmod.Wrapf(ErrGenesisRefused, "accrual of %x in epoch %d: got weight %d of raw %d with %d carried, wanted none above the next", a.Device, a.Epoch, a.Weight, a.Raw, carried)
	}
	return nil
}
