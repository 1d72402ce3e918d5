// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/ristretto"
)

// CheckStatement refuses a statement that is not about records of its chunk of the order, in the order's order. What the trustee signed as
// partials and proof may be any bytes of a bounded size: that they are no points is what it may be blamed for. ErrStatement.
func CheckStatement(order ReleaseOrder, s *SignedPartials) error {
	if s == nil || len(s.Records) == 0 {
		return errorsmod.Wrapf(ErrStatement, "order %x: got no statement over records, wanted the trustee's signed one", order.Id)
	}
	from := int(s.Chunk) * ristretto.MaxPartials
	if from < 0 || from >= len(order.Records) || len(s.Records) > ristretto.MaxPartials || len(s.Partials) > ristretto.MaxPartials {
		return errorsmod.Wrapf(ErrStatement, "order %x: got chunk %d of %d records and %d partials, wanted at most %d within it",
			order.Id, s.Chunk, len(s.Records), len(s.Partials), ristretto.MaxPartials)
	}
	for _, partial := range s.Partials {
		if len(partial) > ristretto.ProofSize {
			return errorsmod.Wrapf(ErrStatement, "partial: got %d bytes, wanted at most %d", len(partial), ristretto.ProofSize)
		}
	}
	if len(s.Proof) > 2*ristretto.ProofSize {
		return errorsmod.Wrapf(ErrStatement, "proof: got %d bytes, wanted at most %d", len(s.Proof), 2*ristretto.ProofSize)
	}
	return checkRecords(order, order.Records[from:min(from+ristretto.MaxPartials, len(order.Records))], s.Records)
}

// checkRecords wants a subsequence: erased records are left out of an answer.
func checkRecords(order ReleaseOrder, chunk, answered [][]byte) error {
	at := 0
	for _, record := range answered {
		for at < len(chunk) && !bytes.Equal(chunk[at], record) {
			at++
		}
		if at == len(chunk) {
			return errorsmod.Wrapf(ErrStatement, "order %x: got record %x out of place, wanted records of the chunk in its order", order.Id, record)
		}
		at++
	}
	return nil
}
