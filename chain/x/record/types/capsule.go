// SPDX-License-Identifier: Apache-2.0

package types

import (
	"github.com/cloudflare/circl/group"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/ristretto"
)

// VerifyCapsule reports whether proof shows that who sealed E knew r with E = r·G, bound to vault, batch and ciphertext. Without it
// somebody could register another person's capsule times x and have trustees open it. `c.R` is ignored: it comes from the proof.
func VerifyCapsule(c canon.CapsuleFields, proof []byte) bool {
	if len(proof) != CapsuleProofSize {
		return false
	}
	c.R = proof[:32]
	e, err := ristretto.Point(c.E)
	if err != nil {
		return false
	}
	r, err := ristretto.Point(c.R)
	if err != nil {
		return false
	}
	s, err := ristretto.Scalar(proof[32:])
	if err != nil {
		return false
	}
	challenge := group.Ristretto255.NewScalar().SetBigInt(canon.CapsuleChallenge(c))
	left := group.Ristretto255.NewElement().MulGen(s)
	right := group.Ristretto255.NewElement().Mul(e, challenge)
	return left.IsEqual(right.Add(right, r))
}
