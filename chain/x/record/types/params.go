// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

// DefaultParams are the production values.
func DefaultParams() Params {
	return Params{MaxEntries: 200, MaxRecordsPerEntry: 16, MaxCount: 65_536, MaxValidSeconds: 30 * 24 * 60 * 60}
}

// Validate refuses values under which a block could not hold a transaction, or none could be sent.
func (p Params) Validate() error {
	if p.MaxEntries == 0 || p.MaxEntries > 200 {
		return errorsmod.Wrapf(ErrInvalid, "max_entries: got %d, wanted 1 to 200", p.MaxEntries)
	}
	if p.MaxRecordsPerEntry == 0 || p.MaxRecordsPerEntry > 64 {
		return errorsmod.Wrapf(ErrInvalid, "max_records_per_entry: got %d, wanted 1 to 64", p.MaxRecordsPerEntry)
	}
	if p.MaxCount == 0 || p.MaxCount > 1<<20 {
		return errorsmod.Wrapf(ErrInvalid, "max_count: got %d, wanted 1 to 2^20", p.MaxCount)
	}
	if p.MaxValidSeconds == 0 {
		return errorsmod.Wrap(ErrInvalid, "max_valid_seconds: got 0, wanted above 0")
	}
	return nil
}
