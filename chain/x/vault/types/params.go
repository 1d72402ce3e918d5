// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

const secondsPerDay = 86_400

// DefaultParams are the production values.
func DefaultParams() Params {
	return Params{
		LeaseSeconds: 365 * secondsPerDay,
		GraceSeconds: 90 * secondsPerDay,
		AckSeconds:   1 * secondsPerDay,
		KeepSeconds:  90 * secondsPerDay,
	}
}

// Validate refuses durations that are not positive, with ErrParamsInvalid.
func (p Params) Validate() error {
	for _, param := range []struct {
		name  string
		value int64
	}{
		{"lease_seconds", p.LeaseSeconds},
		{"grace_seconds", p.GraceSeconds},
		{"ack_seconds", p.AckSeconds},
		{"keep_seconds", p.KeepSeconds},
	} {
		if param.value <= 0 {
			return errorsmod.Wrapf(ErrParamsInvalid, "%s: got %d, wanted more than 0", param.name, param.value)
		}
	}
	return nil
}
