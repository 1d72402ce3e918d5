// SPDX-License-Identifier: Apache-2.0

package types

import (
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/bitmap"
)

// NewProgress is an order that nobody answered, for a committee of n.
func NewProgress(order []byte, n int) OrderProgress {
	return OrderProgress{Order: order, Released: bitmap.New(n), Refused: bitmap.New(n), Outcome: OUTCOME_OPEN}
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
	case bitmap.Count(p.Refused) >= n-int(threshold)+1:
		p.Outcome, p.OutcomeTime = OUTCOME_REFUSED, time
	}
	return p, nil
}

// Marked records the answer of a place, whatever the outcome; the given bitmaps are not changed in place. ErrAlreadyAnswered.
func (p OrderProgress) Marked(place int, kind ReceiptKind) (OrderProgress, error) {
	if place < 1 || (place-1)/8 >= len(p.Released) {
		return p, errorsmod.Wrapf(ErrInvalid, "order %x: got an answer from place %d, wanted one of its committee", p.Order, place)
	}
	if p.HasAnswered(place) {
		return p, errorsmod.Wrapf(ErrAlreadyAnswered, "order %x: got a second answer from place %d, wanted one", p.Order, place)
	}
	switch kind {
	case RECEIPT_KIND_RELEASED:
		p.Released = bitmap.With(p.Released, place, true)
	case RECEIPT_KIND_REFUSED:
		p.Refused = bitmap.With(p.Refused, place, true)
	default:
		return p, errorsmod.Wrapf(ErrInvalid, "receipt kind: got %s, wanted RELEASED or REFUSED", kind)
	}
	return p, nil
}

// ReleasedCount is how many trustees released.
func (p OrderProgress) ReleasedCount() int { return bitmap.Count(p.Released) }
