// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"
	"encoding/binary"

	errorsmod "cosmossdk.io/errors"
)

// DefaultGenesis has no order.
func DefaultGenesis() *GenesisState { return &GenesisState{Params: DefaultParams()} }

// Validate refuses orders without progress, malformed ids, and disputes about nothing.
func (g GenesisState) Validate() error {
	if err := g.Params.Validate(); err != nil {
		return err
	}
	if len(g.Orders) != len(g.Progress) {
		return errorsmod.Wrapf(ErrInvalid, "progress: got %d, wanted one for each of %d orders", len(g.Progress), len(g.Orders))
	}
	for i, order := range g.Orders {
		if i > 0 && bytes.Compare(g.Orders[i-1].Id, order.Id) >= 0 {
			return errorsmod.Wrapf(ErrInvalid, "order %x: got it after %x, wanted ascending ids", order.Id, g.Orders[i-1].Id)
		}
		if !bytes.Equal(order.Id, g.Progress[i].Order) {
			return errorsmod.Wrapf(ErrInvalid, "progress %d: got order %x, wanted %x", i, g.Progress[i].Order, order.Id)
		}
		if len(order.Id) != IDSize || len(order.Vault) != IDSize {
			return errorsmod.Wrapf(ErrInvalid, "order: got id and vault of %d and %d bytes, wanted %d", len(order.Id), len(order.Vault), IDSize)
		}
	}
	if err := g.validateReceipts(); err != nil {
		return err
	}
	return g.validateDisputes()
}

func (g GenesisState) validateDisputes() error {
	for i, dispute := range g.Disputes {
		if len(dispute.Id) != IDSize || len(dispute.Order) != IDSize || dispute.Place == 0 {
			return errorsmod.Wrapf(ErrInvalid, "dispute: got ids of %d and %d bytes and place %d, wanted %d and from 1", len(dispute.Id), len(dispute.Order), dispute.Place, IDSize)
		}
		if i > 0 && bytes.Compare(g.Disputes[i-1].Id, dispute.Id) >= 0 {
			return errorsmod.Wrapf(ErrInvalid, "dispute %x: got it after %x, wanted ascending ids", dispute.Id, g.Disputes[i-1].Id)
		}
		if dispute.Kind == DISPUTE_KIND_UNSPECIFIED || dispute.Status == DISPUTE_STATUS_UNSPECIFIED {
			return errorsmod.Wrapf(ErrInvalid, "dispute %x: got %s, %s, wanted a kind and a status", dispute.Id, dispute.Kind, dispute.Status)
		}
	}
	return nil
}

func (g GenesisState) validateReceipts() error {
	var last []byte
	for _, receipt := range g.Receipts {
		if len(receipt.Order) != IDSize || receipt.Place == 0 {
			return errorsmod.Wrapf(ErrInvalid, "receipt: got an order of %d bytes and place %d, wanted %d and from 1", len(receipt.Order), receipt.Place, IDSize)
		}
		key := binary.BigEndian.AppendUint32(bytes.Clone(receipt.Order), receipt.Place)
		if last != nil && bytes.Compare(last, key) >= 0 {
			return errorsmod.Wrapf(ErrInvalid, "receipt %x: got it after %x, wanted ascending keys", key, last)
		}
		last = key
	}
	return nil
}
