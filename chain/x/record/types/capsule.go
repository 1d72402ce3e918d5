// SPDX-License-Identifier: Apache-2.0

package types

import (
	"errors"

	"github.com/cloudflare/circl/group"

	"github.com/aceso-network/aceso/chain/internal/canon"
)

var errPoint = errors.New("point: got a non-canonical encoding or the identity, wanted a ristretto255 point")

// VerifyCapsule reports whether proof shows that who sealed E knew r with E = r·G, bound to vault, batch and ciphertext. Without it
// somebody could register another person's capsule times x and have trustees open it. `c.R` is ignored: it comes from the proof.
func VerifyCapsule(c canon.CapsuleFields, proof []byte) bool {
	if len(proof) != CapsuleProofSize {
		return false
	}
	c.R = proof[:32]
	e, err := point(c.E)
	if err != nil {
		return false
	}
	r, err := point(c.R)
	if err != nil {
		return false
	}
	s := group.Ristretto255.NewScalar()
	if err := s.UnmarshalBinary(proof[32:]); err != nil || !canonicalScalar(s, proof[32:]) {
		return false
	}
	challenge := group.Ristretto255.NewScalar().SetBigInt(canon.CapsuleChallenge(c))
	left := group.Ristretto255.NewElement().MulGen(s)
	right := group.Ristretto255.NewElement().Mul(e, challenge)
	return left.IsEqual(right.Add(right, r))
}

func point(encoded []byte) (group.Element, error) {
	element := group.Ristretto255.NewElement()
	if len(encoded) != 32 || element.UnmarshalBinary(encoded) != nil || element.IsIdentity() {
		return nil, errPoint
	}
	return element, nil
}

// canonicalScalar refuses s + L: the library reduces, and one proof must have one encoding.
func canonicalScalar(s group.Scalar, encoded []byte) bool {
	again, err := s.MarshalBinary()
	return err == nil && string(again) == string(encoded)
}
