// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

const (
	day = 24 * 60 * 60
	// MaxRecords and MaxVaults bound one request whatever the parameters say.
	MaxRecords = 500
	MaxVaults  = 50
	// MaxManifest bounds the records of one manifest: a larger dataset has several.
	MaxManifest = 5_000
	// MaxFunders bounds who put money into one study, besides its sponsor.
	MaxFunders = 256
	// MaxResults bounds what is returned about one order.
	MaxResults = 16
)

// DefaultParams are the production values.
func DefaultParams() Params {
	return Params{QuietSeconds: day, RequestSeconds: 7 * day, MaxRecords: MaxRecords, MaxVaults: MaxVaults, RefusedFeeBp: 1000}
}

// Validate refuses values under which a request could not be made or settled.
func (p Params) Validate() error {
	if p.QuietSeconds < 0 || p.RequestSeconds <= 0 {
		return errorsmod.Wrapf(ErrInvalid, "quiet_seconds, request_seconds: got %d, %d, wanted from 0 and above 0", p.QuietSeconds, p.RequestSeconds)
	}
	if p.MaxRecords == 0 || p.MaxRecords > MaxRecords || p.MaxVaults == 0 || p.MaxVaults > MaxVaults {
		return errorsmod.Wrapf(ErrInvalid, "max_records, max_vaults: got %d, %d, wanted 1 to %d and %d", p.MaxRecords, p.MaxVaults, MaxRecords, MaxVaults)
	}
	if p.RefusedFeeBp > 10_000 {
		return errorsmod.Wrapf(ErrInvalid, "refused_fee_bp: got %d, wanted at most 10000", p.RefusedFeeBp)
	}
	return nil
}
