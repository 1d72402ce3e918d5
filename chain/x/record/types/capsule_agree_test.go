// SPDX-License-Identifier: Apache-2.0

package types

import (
	"encoding/binary"
	"testing"

	"github.com/cloudflare/circl/group"
	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/ristretto"
)

// byDefinition is the check as it is written down, s·G = R + c·E, by another library.
func byDefinition(c canon.CapsuleFields, proof []byte) bool {
	if len(proof) != CapsuleProofSize {
		return false
	}
	c.R = proof[:32]
	points, err := ristretto.Points([][]byte{c.E, c.R})
	if err != nil {
		return false
	}
	s, err := ristretto.Scalar(proof[32:])
	if err != nil {
		return false
	}
	challenge := group.Ristretto255.NewScalar().SetBigInt(canon.CapsuleChallenge(c))
	right := group.Ristretto255.NewElement().Mul(points[0], challenge)
	return group.Ristretto255.NewElement().MulGen(s).IsEqual(right.Add(right, points[1]))
}

// sealedWith is a statement and its proof by the scalar r, with the nonce k.
func sealedWith(t *testing.T, r, k uint64) (canon.CapsuleFields, []byte) {
	t.Helper()
	of := func(n uint64) group.Scalar { return group.Ristretto255.NewScalar().SetUint64(n) }
	encode := func(n uint64) []byte {
		encoded, err := group.Ristretto255.NewElement().MulGen(of(n)).MarshalBinaryCompress()
		require.NoError(t, err)
		return encoded
	}
	filler := canon.H("test/capsule", binary.BigEndian.AppendUint64(nil, r))
	c := canon.CapsuleFields{ChainID: "aceso-test-1", Suite: 1, Vault: filler, VaultKey: encode(7), BatchID: filler, CiphertextHash: filler, E: encode(r), R: encode(k)}
	s := of(k)
	s.Add(s, group.Ristretto255.NewScalar().Mul(group.Ristretto255.NewScalar().SetBigInt(canon.CapsuleChallenge(c)), of(r)))
	encoded, err := s.MarshalBinary()
	require.NoError(t, err)
	return c, append(append([]byte{}, c.R...), encoded...)
}

func TestTwoLibrariesAgreeOnEveryCapsule(t *testing.T) {
	for n := uint64(1); n <= 40; n++ {
		c, proof := sealedWith(t, n*n, n+1)
		require.True(t, byDefinition(c, proof))
		require.True(t, VerifyCapsule(c, proof))
		for i := range proof {
			mauled := append([]byte{}, proof...)
			mauled[i] ^= byte(n)
			require.Equal(t, byDefinition(c, mauled), VerifyCapsule(c, mauled), "proof byte %d", i)
		}
		for i := range c.E {
			mauled := c
			mauled.E = append([]byte{}, c.E...)
			mauled.E[i] ^= byte(n)
			require.Equal(t, byDefinition(mauled, proof), VerifyCapsule(mauled, proof), "E byte %d", i)
		}
	}
}

func TestTheIdentityIsNoCommitment(t *testing.T) {
	c, proof := sealedWith(t, 5, 0) // s = c·r, so that s·G − c·E is the identity
	require.False(t, byDefinition(c, proof))
	require.False(t, VerifyCapsule(c, proof))
}

func BenchmarkVerifyCapsule(b *testing.B) {
	c, proof := sealedWith(&testing.T{}, 5, 9)
	for b.Loop() {
		VerifyCapsule(c, proof)
	}
}
