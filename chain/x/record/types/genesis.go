// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"

	errorsmod "cosmossdk.io/errors"
)

// DefaultGenesis has no batch and no record.
func DefaultGenesis() *GenesisState { return &GenesisState{Params: DefaultParams()} }

// Validate refuses a genesis with malformed ids or elements out of the order of their key, which also refuses duplicates.
func (g GenesisState) Validate() error {
	if err := g.Params.Validate(); err != nil {
		return err
	}
	var last []byte
	for _, batch := range g.Batches {
		if err := ascending("batch", &last, batch.Id); err != nil {
			return err
		}
	}
	last = nil
	for _, record := range g.Records {
		if err := ascending("record", &last, record.Id); err != nil {
			return err
		}
	}
	return nil
}

func ascending(subject string, last *[]byte, id []byte) error {
	if len(id) != IDSize {
		return errorsmod.Wrapf(ErrInvalid, "%s id: got %d bytes, wanted %d", subject, len(id), IDSize)
	}
	if *last != nil && bytes.Compare(*last, id) >= 0 {
		return errorsmod.Wrapf(ErrInvalid, "%s %x: got it after %x, wanted ascending ids", subject, id, *last)
	}
	*last = id
	return nil
}
