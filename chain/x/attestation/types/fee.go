// SPDX-License-Identifier: Apache-2.0

package types

// leadPart is the lead's share of a round's fee: a fifth.
const leadPart = 5

// FeeParts divides a round's fee, in uaceso. A seat is paid the same however many others revealed, so that nobody gains by
// keeping another from revealing; what is left stays where the fee came from.
type FeeParts struct {
	Lead uint64
	Seat uint64
}

// PartsOf a fee for a committee of n.
func PartsOf(fee uint64, n int) FeeParts {
	parts := FeeParts{Lead: fee / leadPart}
	if n > 0 {
		parts.Seat = (fee - parts.Lead) / uint64(n)
	}
	return parts
}
