// SPDX-License-Identifier: Apache-2.0

package types

import (
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
)

// IsImport reports whether an agent, not a device, signed the batch.
func (b BatchInput) IsImport() bool { return len(b.Device) == 0 }

// Source is what the batch's sequence belongs to: the device, or for imports the vault.
func (b BatchInput) Source() []byte {
	if b.IsImport() {
		return b.Vault
	}
	return b.Device
}

// ID is the batch's id on a chain; the signer signs it as its message.
func (b BatchInput) ID(chainID string) []byte {
	if b.IsImport() {
		return canon.ImportBatchID(canon.ImportBatchFields{
			ChainID: chainID, Vault: b.Vault, Seq: b.Seq, Prev: b.Prev, Root: b.Root, Count: uint64(b.Count), Class: uint8(b.Class), Year: uint64(b.Year),
		})
	}
	return canon.BatchID(canon.BatchFields{
		ChainID: chainID, DeviceID: b.Device, Generation: uint64(b.Generation), KeyGeneration: uint64(b.KeyGeneration), Seq: b.Seq,
		Prev: b.Prev, Root: b.Root, Count: uint64(b.Count), Class: uint8(b.Class), Year: uint64(b.Year),
	})
}

// Validate refuses what no relayer should have sent: wrong lengths, unknown class, no leaves; ErrInvalid.
func (b BatchInput) Validate(params Params) error {
	if b.IsImport() == (len(b.Vault) == 0) {
		return errorsmod.Wrap(ErrInvalid, "batch source: got device and vault both or neither, wanted exactly one")
	}
	// An import's id covers neither generation; a value would open a second chain of batches under the same signature.
	if b.IsImport() && (b.Generation != 0 || b.KeyGeneration != 0) {
		return errorsmod.Wrapf(ErrInvalid, "import batch: got generation %d and key_generation %d, wanted 0", b.Generation, b.KeyGeneration)
	}
	if len(b.Source()) != IDSize || len(b.Prev) != IDSize || len(b.Root) != IDSize {
		return errorsmod.Wrapf(ErrInvalid, "batch: got source, prev, root of %d, %d, %d bytes, wanted %d each", len(b.Source()), len(b.Prev), len(b.Root), IDSize)
	}
	if len(b.Signature) != 64 {
		return errorsmod.Wrapf(ErrInvalid, "batch signature: got %d bytes, wanted 64", len(b.Signature))
	}
	if b.Count == 0 || b.Count > params.MaxCount {
		return errorsmod.Wrapf(ErrInvalid, "batch count: got %d, wanted 1 to %d", b.Count, params.MaxCount)
	}
	if _, known := consenttypes.DataClass_name[int32(b.Class)]; !known || b.Class == 0 {
		return errorsmod.Wrapf(ErrInvalid, "batch class: got %d, wanted a known one", b.Class)
	}
	if b.Year < 1970 || b.Year > 9999 {
		return errorsmod.Wrapf(ErrInvalid, "batch year: got %d, wanted 1970 to 9999", b.Year)
	}
	if b.Seq == 0 {
		return errorsmod.Wrap(ErrInvalid, "batch seq: got 0, wanted from 1")
	}
	return nil
}
