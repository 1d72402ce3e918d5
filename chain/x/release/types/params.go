// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

const day = 24 * 60 * 60

// DefaultParams are the production values. OrderSeconds is the longest that a study's order may stand, MaxShareSeconds an owner's.
func DefaultParams() Params {
	return Params{OrderSeconds: 30 * day, MaxShareSeconds: 30 * day, MaxOpenShares: 4, MaxRecords: 500}
}

// Validate refuses values under which no order could be answered.
func (p Params) Validate() error {
	if p.OrderSeconds <= 0 || p.MaxShareSeconds <= 0 {
		return errorsmod.Wrapf(ErrInvalid, "order_seconds, max_share_seconds: got %d, %d, wanted above 0", p.OrderSeconds, p.MaxShareSeconds)
	}
	if p.MaxOpenShares == 0 || p.MaxRecords == 0 || p.MaxRecords > 500 {
		return errorsmod.Wrapf(ErrInvalid, "max_open_shares, max_records: got %d, %d, wanted above 0 and 1 to 500", p.MaxOpenShares, p.MaxRecords)
	}
	return nil
}
