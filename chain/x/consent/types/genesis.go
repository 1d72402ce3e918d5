// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"
	"slices"
	"strings"

	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

// DefaultGenesis has the default parameters and nothing else.
func DefaultGenesis() *GenesisState { return &GenesisState{Params: DefaultParams()} }

// Validate refuses a genesis with bad parameters, a thing twice, an unknown status, or a head that is not that of its owner's live
// consents, with ErrGenesisInvalid.
func (g GenesisState) Validate() error {
	if err := g.Params.Validate(); err != nil {
		return err
	}
	if err := g.validateConsents(); err != nil {
		return err
	}
	if err := g.validateHeads(); err != nil {
		return err
	}
	if err := unique("terms", g.Terms, func(a, b Terms) int { return bytes.Compare(a.Hash, b.Hash) }); err != nil {
		return err
	}
	if err := unique("guardians", g.Guardians, func(a, b Guardian) int { return strings.Compare(a.Ward+"/"+a.Guardian, b.Ward+"/"+b.Guardian) }); err != nil {
		return err
	}
	if err := unique("visas", g.Visas, compareVisas); err != nil {
		return err
	}
	if err := unique("issuers", g.Issuers, func(a, b Issuer) int { return strings.Compare(a.Address, b.Address) }); err != nil {
		return err
	}
	return unique("deid_methods", g.DeidMethods, func(a, b DeidMethod) int { return bytes.Compare(a.Hash, b.Hash) })
}

func compareVisas(a, b Visa) int {
	if order := strings.Compare(a.Holder, b.Holder); order != 0 {
		return order
	}
	if order := strings.Compare(a.Issuer, b.Issuer); order != 0 {
		return order
	}
	return strings.Compare(a.Type, b.Type)
}

func unique[T any](subject string, items []T, compare func(a, b T) int) error {
	sorted := slices.Clone(items)
	slices.SortFunc(sorted, compare)
	for i := 1; i < len(sorted); i++ {
		if compare(sorted[i-1], sorted[i]) == 0 {
			return errorsmod.Wrapf(ErrGenesisInvalid, "%s: got %v twice, wanted it once", subject, sorted[i])
		}
	}
	return nil
}

func (g GenesisState) validateConsents() error {
	if err := unique("consents", g.Consents, func(a, b Consent) int { return bytes.Compare(a.Id, b.Id) }); err != nil {
		return err
	}
	for _, consent := range g.Consents {
		if _, err := sdk.AccAddressFromBech32(consent.Owner); err != nil {
			return errorsmod.Wrapf(ErrGenesisInvalid, "consent %x: got owner %q, wanted an address", consent.Id, consent.Owner)
		}
		if len(consent.Id) != HashSize || consent.Status <= CONSENT_STATUS_UNSPECIFIED || consent.Status > CONSENT_STATUS_ENTERED_IN_ERROR {
			return errorsmod.Wrapf(ErrGenesisInvalid, "consent %x: got status %d, wanted a 32-byte id and a known status", consent.Id, consent.Status)
		}
	}
	return nil
}

func (g GenesisState) validateHeads() error {
	if err := unique("heads", g.Heads, func(a, b Head) int { return strings.Compare(a.Owner, b.Owner) }); err != nil {
		return err
	}
	for _, head := range g.Heads {
		var live []Consent
		for _, consent := range g.Consents {
			if consent.Owner == head.Owner && consent.Live() {
				live = append(live, consent)
			}
		}
		if !bytes.Equal(head.ConsentSet, SetOf(live)) {
			return errorsmod.Wrapf(ErrGenesisInvalid, "head of %s: got set %x, wanted that of its live consents", head.Owner, head.ConsentSet)
		}
	}
	for _, consent := range g.Consents {
		if !slices.ContainsFunc(g.Heads, func(head Head) bool { return head.Owner == consent.Owner }) {
			return errorsmod.Wrapf(ErrGenesisInvalid, "consent %x: got no head of %s, wanted one", consent.Id, consent.Owner)
		}
	}
	return nil
}
