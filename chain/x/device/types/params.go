// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

const day = 24 * 60 * 60

// DefaultParams are the production values.
func DefaultParams() Params {
	return Params{
		MinMakerBond:     10_000_000_000, // 10 000 aceso
		RoundFee:         500_000,        // half an aceso
		KeyGraceSeconds:  7 * day,
		MaxRecallSeconds: 30 * day,
	}
}

// Validate refuses values under which the module could not work, with ErrInvalid.
func (p Params) Validate() error {
	if p.MinMakerBond == 0 {
		return errorsmod.Wrap(ErrInvalid, "min_maker_bond: got 0, wanted above 0")
	}
	if p.KeyGraceSeconds < 0 || p.KeyGraceSeconds > 365*day {
		return errorsmod.Wrapf(ErrInvalid, "key_grace_seconds: got %d, wanted 0 to a year", p.KeyGraceSeconds)
	}
	if p.MaxRecallSeconds < 0 || p.MaxRecallSeconds > 365*day {
		return errorsmod.Wrapf(ErrInvalid, "max_recall_seconds: got %d, wanted 0 to a year", p.MaxRecallSeconds)
	}
	return nil
}
