// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

// DefaultGenesis has no order.
func DefaultGenesis() *GenesisState { return &GenesisState{Params: DefaultParams()} }

// Validate refuses orders without progress, or malformed ids.
func (g GenesisState) Validate() error {
	if err := g.Params.Validate(); err != nil {
		return err
	}
	if len(g.Orders) != len(g.Progress) {
		return errorsmod.Wrapf(ErrInvalid, "progress: got %d, wanted one for each of %d orders", len(g.Progress), len(g.Orders))
	}
	for _, order := range g.Orders {
		if len(order.Id) != IDSize || len(order.Vault) != IDSize {
			return errorsmod.Wrapf(ErrInvalid, "order: got id and vault of %d and %d bytes, wanted %d", len(order.Id), len(order.Vault), IDSize)
		}
	}
	return nil
}
