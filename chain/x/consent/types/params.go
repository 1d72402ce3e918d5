// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

const secondsPerDay = 86_400

// DefaultParams are the production values.
func DefaultParams() Params {
	return Params{
		MaxExpirySeconds:     3650 * secondsPerDay,
		MaxPaidExpirySeconds: 365 * secondsPerDay,
		MaxLive:              64,
		MaxLivePermit:        60,
	}
}

// Validate refuses durations that are not positive, a paid transfer that may last longer than a free one, and limits that leave a
// DENY no place, with ErrParamsInvalid.
func (p Params) Validate() error {
	switch {
	case p.MaxPaidExpirySeconds <= 0 || p.MaxPaidExpirySeconds > p.MaxExpirySeconds:
		return errorsmod.Wrapf(ErrParamsInvalid, "max_paid_expiry_seconds: got %d, wanted 1 to max_expiry_seconds, %d", p.MaxPaidExpirySeconds, p.MaxExpirySeconds)
	case p.MaxLive == 0 || p.MaxLive > MaxLiveCeiling:
		return errorsmod.Wrapf(ErrParamsInvalid, "max_live: got %d, wanted 1 to %d", p.MaxLive, MaxLiveCeiling)
	case p.MaxLivePermit == 0 || p.MaxLivePermit >= p.MaxLive:
		return errorsmod.Wrapf(ErrParamsInvalid, "max_live_permit: got %d, wanted 1 to %d", p.MaxLivePermit, p.MaxLive-1)
	}
	return nil
}
