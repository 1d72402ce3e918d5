// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"

	errorsmod "cosmossdk.io/errors"
)

// DefaultGenesis has no maker, model or device.
func DefaultGenesis() *GenesisState { return &GenesisState{Params: DefaultParams()} }

// Validate refuses a genesis in which an element is malformed or out of the order of its key, which also refuses duplicates.
func (g GenesisState) Validate() error {
	if err := g.Params.Validate(); err != nil {
		return err
	}
	for _, anchor := range g.Anchors {
		if err := anchor.Validate(); err != nil {
			return err
		}
	}
	for _, model := range g.Models {
		if err := model.Validate(); err != nil {
			return err
		}
	}
	for _, reference := range g.References {
		if err := reference.Validate(); err != nil {
			return err
		}
	}
	for _, key := range g.Keys {
		if err := CheckDataKey(key.DataKey); err != nil {
			return err
		}
	}
	return g.validateOrder()
}

func (g GenesisState) validateOrder() error {
	if err := ascending("anchors", ids(g.Anchors, func(a Anchor) []byte { return a.Id })); err != nil {
		return err
	}
	if err := ascending("models", ids(g.Models, func(m Model) []byte { return m.Id })); err != nil {
		return err
	}
	if err := ascending("funds", ids(g.Funds, func(f ModelFund) []byte { return f.Model })); err != nil {
		return err
	}
	if len(g.Funds) != len(g.Models) {
		return errorsmod.Wrapf(ErrInvalid, "funds: got %d, wanted one for each of %d models", len(g.Funds), len(g.Models))
	}
	return ascending("devices", ids(g.Devices, func(d Device) []byte { return d.Id }))
}

func ids[T any](items []T, id func(T) []byte) [][]byte {
	out := make([][]byte, len(items))
	for i, item := range items {
		out[i] = id(item)
	}
	return out
}

func ascending(subject string, keys [][]byte) error {
	for i, key := range keys {
		if err := CheckID(subject, key); err != nil {
			return err
		}
		if i > 0 && bytes.Compare(keys[i-1], key) >= 0 {
			return errorsmod.Wrapf(ErrInvalid, "%s: got %x after %x, wanted ascending ids", subject, key, keys[i-1])
		}
	}
	return nil
}
