// SPDX-License-Identifier: Apache-2.0

package types

import (
	"github.com/oasisprotocol/curve25519-voi/curve"
	"github.com/oasisprotocol/curve25519-voi/curve/scalar"

	"github.com/aceso-network/aceso/chain/internal/canon"
)

// VerifyCapsule reports whether proof shows that who sealed E knew r with E = r·G, bound to vault, batch and ciphertext. Without it
// somebody could register another person's capsule times x and have trustees open it. `c.R` is ignored: it comes from the proof.
//
// Every record pays for this check, so it is done as CometBFT does its signatures: R = s·G − c·E in one multiplication whose time may
// depend on its inputs, which are public, and R compared by its only encoding.
func VerifyCapsule(c canon.CapsuleFields, proof []byte) bool {
	if len(proof) != CapsuleProofSize {
		return false
	}
	c.R = proof[:32]
	e, ok := point(c.E)
	if !ok {
		return false
	}
	s, err := scalar.NewFromCanonicalBytes(proof[32:])
	if err != nil {
		return false
	}
	challenge, err := scalar.NewFromCanonicalBytes(canon.ScalarBytes(canon.CapsuleChallenge(c)))
	if err != nil {
		return false
	}
	expected := curve.NewRistrettoPoint().DoubleScalarMulBasepointVartime(challenge, e.Neg(e), s)
	var encoded curve.CompressedRistretto
	encoded.SetRistrettoPoint(expected)
	return !expected.IsIdentity() && string(encoded[:]) == string(c.R)
}

// point reads a canonical point (RFC 9496); the identity is refused.
func point(encoded []byte) (*curve.RistrettoPoint, bool) {
	var compressed curve.CompressedRistretto
	if _, err := compressed.SetBytes(encoded); err != nil {
		return nil, false
	}
	read, err := curve.NewRistrettoPoint().SetCompressed(&compressed)
	return read, err == nil && !read.IsIdentity()
}
