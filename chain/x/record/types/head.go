// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"

	errorsmod "cosmossdk.io/errors"
)

// Advance judges a batch's place in its source's chain and returns the head after it. A gap is counted, not refused: a device
// that lost a batch must not be silenced. Errors: ErrSeqBehind, ErrPrevMismatch.
func (h BatchHead) Advance(batch BatchInput, id []byte) (BatchHead, error) {
	if batch.Seq <= h.Seq {
		return h, errorsmod.Wrapf(ErrSeqBehind, "batch seq of %x: got %d, wanted above %d", h.Source, batch.Seq, h.Seq)
	}
	if batch.Seq == h.Seq+1 && !bytes.Equal(batch.Prev, h.previous()) {
		return h, errorsmod.Wrapf(ErrPrevMismatch, "batch prev of %x at %d: got %x, wanted %x", h.Source, batch.Seq, batch.Prev, h.previous())
	}
	h.Gaps += batch.Seq - h.Seq - 1
	h.Seq, h.Batch = batch.Seq, id
	return h, nil
}

// previous is the id that the next batch must name: 32 zero bytes before the first.
func (h BatchHead) previous() []byte {
	if len(h.Batch) == 0 {
		return make([]byte, IDSize)
	}
	return h.Batch
}
