// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"
	"math/bits"

	errorsmod "cosmossdk.io/errors"
)

// NewProgress is an order that nobody answered, for a committee of n.
func NewProgress(order []byte, n int) OrderProgress {
	size := (n + 7) / 8
	return OrderProgress{Order: order, Released: make([]byte, size), Refused: make([]byte, size), Outcome: OUTCOME_OPEN}
}

// Answered judges one trustee's answer at a place (from 1) of a committee of n with threshold t, and returns the progress after it.
// ErrOrderOver after an outcome other than RELEASED: late answers to a released order still count for their trustee. ErrAlreadyAnswered.
func (p OrderProgress) Answered(place int, kind ReceiptKind, n int, threshold uint32, time int64) (OrderProgress, error) {
	if p.Outcome != OUTCOME_OPEN && p.Outcome != OUTCOME_RELEASED {
		return p, errorsmod.Wrapf(ErrOrderOver, "order %x: got an answer after %s, wanted it before", p.Order, p.Outcome)
	}
	p, err := p.Marked(place, kind)
	if err != nil {
		return p, err
	}
	switch {
	case p.Outcome != OUTCOME_OPEN:
	case p.ReleasedCount() >= int(threshold):
		p.Outcome, p.OutcomeTime = OUTCOME_RELEASED, time
	case count(p.Refused) >= n-int(threshold)+1:
		p.Outcome, p.OutcomeTime = OUTCOME_REFUSED, time
	}
	return p, nil
}

// Marked records the answer of a place, whatever the outcome; the given bitmaps are not changed in place. ErrAlreadyAnswered.
func (p OrderProgress) Marked(place int, kind ReceiptKind) (OrderProgress, error) {
	if place < 1 || (place-1)/8 >= len(p.Released) {
		return p, errorsmod.Wrapf(ErrInvalid, "order %x: got an answer from place %d, wanted one of its committee", p.Order, place)
	}
	if has(p.Released, place) || has(p.Refused, place) {
		return p, errorsmod.Wrapf(ErrAlreadyAnswered, "order %x: got a second answer from place %d, wanted one", p.Order, place)
	}
	switch kind {
	case RECEIPT_KIND_RELEASED:
		p.Released = bytes.Clone(p.Released)
		p.Released[(place-1)/8] |= 1 << ((place - 1) % 8)
	case RECEIPT_KIND_REFUSED:
		p.Refused = bytes.Clone(p.Refused)
		p.Refused[(place-1)/8] |= 1 << ((place - 1) % 8)
	default:
		return p, errorsmod.Wrapf(ErrInvalid, "receipt kind: got %s, wanted RELEASED or REFUSED", kind)
	}
	return p, nil
}

// ReleasedCount is how many trustees released.
func (p OrderProgress) ReleasedCount() int { return count(p.Released) }

func has(bitmap []byte, place int) bool {
	at := (place - 1) / 8
	return at < len(bitmap) && bitmap[at]&(1<<((place-1)%8)) != 0
}

func count(bitmap []byte) int {
	total := 0
	for _, b := range bitmap {
		total += bits.OnesCount8(b)
	}
	return total
}
