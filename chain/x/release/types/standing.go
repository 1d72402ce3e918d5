// SPDX-License-Identifier: Apache-2.0

package types

// Standing is what disputes leave of an order's RELEASED receipts.
type Standing struct {
	// Trustees whose receipts nobody disputes and that lost no dispute, by place.
	Trustees []string
	// Enough of them to open the records.
	Enough bool
	// Waiting: a dispute over another receipt is undecided.
	Waiting bool
}

// NewStanding counts the receipts that stand; whether they are enough is for who knows the threshold.
func NewStanding(progress OrderProgress, receipts []Receipt) Standing {
	var s Standing
	for _, receipt := range receipts {
		if receipt.Kind != RECEIPT_KIND_RELEASED {
			continue
		}
		if progress.Stands(int(receipt.Place)) {
			s.Trustees = append(s.Trustees, receipt.Trustee)
			continue
		}
		s.Waiting = s.Waiting || progress.IsDisputed(int(receipt.Place)) && !progress.IsFaulted(int(receipt.Place))
	}
	return s
}
