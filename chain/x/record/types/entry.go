// SPDX-License-Identifier: Apache-2.0

package types

import (
	errorsmod "cosmossdk.io/errors"

	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// Validate refuses an entry that no relayer should have sent; ErrInvalid, ErrTooMany and those of its parts.
func (e Entry) Validate(params Params, now int64) error {
	if (e.Batch == nil) == (len(e.BatchId) == 0) {
		return errorsmod.Wrap(ErrInvalid, "entry: got batch and batch_id both or neither, wanted exactly one")
	}
	if e.Batch == nil && len(e.BatchId) != IDSize {
		return errorsmod.Wrapf(ErrInvalid, "entry batch_id: got %d bytes, wanted %d", len(e.BatchId), IDSize)
	}
	if e.Batch != nil {
		if err := e.Batch.Validate(params); err != nil {
			return err
		}
	}
	if len(e.Records) == 0 && e.Batch == nil {
		return errorsmod.Wrap(ErrInvalid, "entry: got an earlier batch and no record, wanted a record")
	}
	if len(e.Records) > int(params.MaxRecordsPerEntry) {
		return errorsmod.Wrapf(ErrTooMany, "entry records: got %d, wanted at most %d", len(e.Records), params.MaxRecordsPerEntry)
	}
	for _, record := range e.Records {
		if err := record.Validate(params, now); err != nil {
			return err
		}
	}
	return nil
}

// EntryRefusals are the refusals that leave out one entry and not the transaction: they depend on state that may have changed
// between the relayer's check and the block. A wrong signature or proof is not among them.
func EntryRefusals() []*errorsmod.Error {
	return []*errorsmod.Error{
		ErrBatchNotFound, ErrBatchExists, ErrSeqBehind, ErrPrevMismatch, ErrRecordExists, ErrWrongVault, ErrVaultNotActive,
		ErrDeviceNotActive, ErrAttestationExpired, ErrKeyGeneration, ErrGeneration, ErrClass, ErrDeidMethod, ErrShareGeneration,
		devicetypes.ErrDeviceNotFound, devicetypes.ErrDataKeyNotFound, vaulttypes.ErrVaultNotFound,
	}
}
