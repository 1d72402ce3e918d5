// SPDX-License-Identifier: Apache-2.0

package canon_test

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/canon"
)

// groupOrder is the order of the prime-order group, little-endian.
var groupOrder, _ = hex.DecodeString("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")

// smallOrderPoints encode the identity and points of order 2, 4 and 8, and non-canonical forms of the first two.
var smallOrderPoints = []string{
	"0100000000000000000000000000000000000000000000000000000000000000",
	"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
	"0000000000000000000000000000000000000000000000000000000000000000",
	"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
	"eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
	"0100000000000000000000000000000000000000000000000000000000000080",
}

// The nodes of a network may be built with different verifiers only as long as all of them decide alike.
func TestASignatureIsJudgedAsTheStandardLibraryJudgesIt(t *testing.T) {
	seed := sha256.Sum256([]byte("canon ed25519"))
	private := ed25519.NewKeyFromSeed(seed[:])
	public := private.Public().(ed25519.PublicKey)
	random := rand.New(rand.NewPCG(1, 2))
	accepted := 0
	same := func(name string, msg, sig []byte) {
		t.Helper()
		want := ed25519.Verify(public, msg, sig)
		require.Equal(t, want, canon.VerifyEd25519(public, msg, sig), "%s: %x", name, sig)
		if want {
			accepted++
		}
	}
	for turn := range 300 {
		msg := fmt.Appendf(nil, "message %d", turn)
		good := ed25519.Sign(private, msg)
		same("good", msg, good)
		flipped := slices.Clone(good)
		flipped[random.IntN(64)] ^= 1 << random.IntN(8)
		same("one bit changed", msg, flipped)
		same("S above the order", msg, slices.Concat(good[:32], added(good[32:], groupOrder)))
		same("another message", msg[1:], good)
	}
	require.Equal(t, 300, accepted)
	for _, point := range smallOrderPoints {
		raw, err := hex.DecodeString(point)
		require.NoError(t, err)
		for turn := range 16 { // R of small order is right for some messages if the check forgets what it should compare
			same("R of small order", fmt.Appendf(nil, "message %d", turn), slices.Concat(raw, make([]byte, 32)))
		}
		require.False(t, canon.VerifyEd25519(raw, []byte("message"), slices.Concat(raw, make([]byte, 32))), "key of small order")
	}
}

// added is a little-endian sum modulo 2^256.
func added(a, b []byte) []byte {
	sum, carry := make([]byte, len(a)), 0
	for i := range a {
		carry += int(a[i]) + int(b[i])
		sum[i], carry = byte(carry), carry>>8
	}
	return sum
}
