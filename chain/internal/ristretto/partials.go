// SPDX-License-Identifier: Apache-2.0

package ristretto

import (
	"crypto"
	_ "crypto/sha512" // the hash of the suite

	"github.com/cloudflare/circl/group"
	"github.com/cloudflare/circl/zk/dleq"
)

// MaxPartials is how many capsules one proof covers at most.
const MaxPartials = 100

// ProofSize is that of a DLEQ proof, c ‖ s, in bytes.
const ProofSize = 2 * Size

// VOPRF mode of ristretto255-SHA512 (RFC 9497 sections 3.2 and 4.1).
var voprf = dleq.Verifier{Params: dleq.Params{G: group.Ristretto255, H: crypto.SHA512, DST: []byte("OPRFV1-\x01-ristretto255-SHA512")}}

// PublicShare is pk_i = Σ C_j · i^j, what the commitments of a deal say about the share at a place, counted from 1. The identity, which
// only a dealer that gives a share of 0 can make, is an error as any other malformed point.
func PublicShare(commitments [][]byte, place uint32) (group.Element, error) {
	points, err := Points(commitments)
	if err != nil || len(points) == 0 || place == 0 {
		return nil, errPoint
	}
	at := group.Ristretto255.NewScalar().SetUint64(uint64(place))
	sum := points[len(points)-1]
	for i := len(points) - 2; i >= 0; i-- {
		sum = group.Ristretto255.NewElement().Mul(sum, at)
		sum = sum.Add(sum, points[i])
	}
	if sum.IsIdentity() {
		return nil, errPoint
	}
	return sum, nil
}

// VerifyPartials reports whether the one share behind a public share made all partials Z = f(i)·E from these capsules E, by a proof of
// RFC 9497 section 2.2. Anything malformed is false. It costs 2 multiplications a capsule and 4 more.
func VerifyPartials(publicShare group.Element, capsules, partials [][]byte, proof []byte) bool {
	if len(capsules) == 0 || len(capsules) > MaxPartials || len(partials) != len(capsules) || len(proof) != ProofSize {
		return false
	}
	from, err := Points(capsules)
	if err != nil {
		return false
	}
	to, err := Points(partials)
	if err != nil {
		return false
	}
	read := new(dleq.Proof)
	if err := read.UnmarshalBinary(group.Ristretto255, proof); err != nil {
		return false
	}
	return voprf.VerifyBatchRFC9497(publicShare, from, to, read)
}
