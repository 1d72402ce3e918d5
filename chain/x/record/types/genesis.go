// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"
	"encoding/binary"

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
	last = nil
	for _, batch := range g.TakenBack {
		if err := ascending("taken_back", &last, batch); err != nil {
			return err
		}
	}
	return g.validatePairs()
}

// validatePairs checks what stands under a key of two parts.
func (g GenesisState) validatePairs() error {
	var last []byte
	for _, head := range g.Heads {
		if len(head.Source) != IDSize {
			return errorsmod.Wrapf(ErrInvalid, "head source: got %d bytes, wanted %d", len(head.Source), IDSize)
		}
		if err := after("head", &last, binary.BigEndian.AppendUint32(bytes.Clone(head.Source), head.KeyGeneration)); err != nil {
			return err
		}
	}
	last = nil
	for _, opening := range g.Openings {
		if len(opening.Record) != IDSize || len(opening.Blob) != IDSize {
			return errorsmod.Wrapf(ErrInvalid, "opening: got record and blob of %d and %d bytes, wanted %d", len(opening.Record), len(opening.Blob), IDSize)
		}
		if err := after("opening", &last, append(bytes.Clone(opening.Record), opening.Blob...)); err != nil {
			return err
		}
	}
	return nil
}

func ascending(subject string, last *[]byte, id []byte) error {
	if len(id) != IDSize {
		return errorsmod.Wrapf(ErrInvalid, "%s id: got %d bytes, wanted %d", subject, len(id), IDSize)
	}
	return after(subject, last, id)
}

func after(subject string, last *[]byte, id []byte) error {
	if *last != nil && bytes.Compare(*last, id) >= 0 {
		return errorsmod.Wrapf(ErrInvalid, "%s %x: got it after %x, wanted ascending keys", subject, id, *last)
	}
	*last = id
	return nil
}
