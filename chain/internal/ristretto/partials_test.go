// SPDX-License-Identifier: Apache-2.0

package ristretto_test

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudflare/circl/group"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/ristretto"
)

type hexed []byte

func (h *hexed) UnmarshalJSON(raw []byte) error {
	var text string
	if err := json.Unmarshal(raw, &text); err != nil {
		return err
	}
	decoded, err := hex.DecodeString(text)
	*h = decoded
	return err
}

func plain(list []hexed) [][]byte {
	out := make([][]byte, len(list))
	for i, item := range list {
		out[i] = item
	}
	return out
}

// vectors are those that @aceso/seal wrote and reads: what one language proves, the other accepts, and nothing else.
type vectors struct {
	Partials []struct {
		Title       string
		Valid       bool
		PublicShare hexed
		Capsules    []hexed
		Partials    []hexed
		Proof       hexed
	}
	Statement []struct {
		Title                  string
		Signed, Proven         bool
		ChainID                string
		Order, SignKey         hexed
		ShareGeneration, Index json.Number
		Chunk                  json.Number
		Records                []hexed
		PublicShare            hexed
		Capsules, Partials     []hexed
		Proof                  hexed
		Statement, Signature   hexed
	}
}

func load(t *testing.T) vectors {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("..", "..", "..", "test", "vectors", "dleq.json"))
	require.NoError(t, err)
	var v vectors
	require.NoError(t, json.Unmarshal(raw, &v))
	require.NotEmpty(t, v.Partials)
	require.NotEmpty(t, v.Statement)
	return v
}

func u64(t *testing.T, number json.Number) uint64 {
	t.Helper()
	value, err := strconv.ParseUint(number.String(), 10, 64)
	require.NoError(t, err)
	return value
}

func verify(publicShare []byte, capsules, partials []hexed, proof []byte) bool {
	share, err := ristretto.Point(publicShare)
	return err == nil && ristretto.VerifyPartials(share, plain(capsules), plain(partials), proof)
}

func TestAProofMadeInTypeScriptIsJudgedAlikeHere(t *testing.T) {
	for _, c := range load(t).Partials {
		require.Equal(t, c.Valid, verify(c.PublicShare, c.Capsules, c.Partials, c.Proof), c.Title)
	}
}

func TestATrusteesStatementIsTheSameBytesAndJudgedAlike(t *testing.T) {
	for _, c := range load(t).Statement {
		statement := canon.PartialsStatement(canon.PartialsFields{
			ChainID: c.ChainID, Order: c.Order, ShareGeneration: u64(t, c.ShareGeneration), Index: u64(t, c.Index), Chunk: u64(t, c.Chunk), Records: plain(c.Records),
			Partials: plain(c.Partials), Proof: c.Proof,
		})
		require.Equal(t, []byte(c.Statement), statement, c.Title)
		require.Equal(t, c.Signed, canon.VerifyEd25519(c.SignKey, statement, c.Signature), c.Title)
		require.Equal(t, c.Proven, verify(c.PublicShare, c.Capsules, c.Partials, c.Proof), c.Title)
	}
}

func TestAPublicShareIsThePolynomialAtItsPlace(t *testing.T) {
	g := group.Ristretto255
	coefficient := func(n uint64) group.Scalar { return g.NewScalar().SetUint64(n) }
	encoded := func(e group.Element) []byte {
		raw, err := e.MarshalBinary()
		require.NoError(t, err)
		return raw
	}
	commitments := [][]byte{ // f(x) = 5 + 7x + 11x²
		encoded(g.NewElement().MulGen(coefficient(5))), encoded(g.NewElement().MulGen(coefficient(7))), encoded(g.NewElement().MulGen(coefficient(11))),
	}
	for place, value := range map[uint32]uint64{1: 23, 2: 63, 3: 125} {
		share, err := ristretto.PublicShare(commitments, place)
		require.NoError(t, err)
		require.True(t, share.IsEqual(g.NewElement().MulGen(coefficient(value))), place)
	}
	_, err := ristretto.PublicShare(commitments, 0)
	require.Error(t, err, "place 0 would be the secret")
	_, err = ristretto.PublicShare(nil, 1)
	require.Error(t, err)
	_, err = ristretto.PublicShare([][]byte{make([]byte, 32)}, 1)
	require.Error(t, err, "the identity")
}

func TestAScalarHasOneEncoding(t *testing.T) {
	order := canon.GroupOrder()
	_, err := ristretto.Scalar(canon.ScalarBytes(order.Sub(order, order)))
	require.NoError(t, err)
	_, err = ristretto.Scalar(canon.ScalarBytes(canon.GroupOrder()))
	require.Error(t, err)
	_, err = ristretto.Scalar(make([]byte, 31))
	require.Error(t, err)
}

func FuzzPoint(f *testing.F) {
	f.Add(make([]byte, 32))
	f.Fuzz(func(t *testing.T, encoded []byte) {
		point, err := ristretto.Point(encoded)
		if err != nil {
			return
		}
		again, err := point.MarshalBinary()
		require.NoError(t, err)
		require.Equal(t, encoded, again, "one point has one encoding")
	})
}

func FuzzScalar(f *testing.F) {
	f.Add(make([]byte, 32))
	f.Add(canon.ScalarBytes(canon.GroupOrder()))
	f.Fuzz(func(t *testing.T, encoded []byte) {
		scalar, err := ristretto.Scalar(encoded)
		if err != nil {
			return
		}
		again, err := scalar.MarshalBinary()
		require.NoError(t, err)
		require.Equal(t, encoded, again, "one scalar has one encoding")
	})
}

// Nobody makes a proof by chance: arbitrary bytes never verify, and never stop the chain.
func FuzzPartials(f *testing.F) {
	point := make([]byte, ristretto.Size)
	f.Add(point, point, point, make([]byte, ristretto.ProofSize), uint32(1))
	f.Fuzz(func(t *testing.T, commitment, capsule, partial, proof []byte, place uint32) {
		share, err := ristretto.PublicShare([][]byte{commitment, commitment}, place)
		if err != nil {
			share, err = ristretto.Point(generator)
			require.NoError(t, err)
		}
		require.False(t, ristretto.VerifyPartials(share, [][]byte{capsule}, [][]byte{partial}, proof))
	})
}

// generator of the group (RFC 9496 appendix A.1).
var generator = mustHex("e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76")

func mustHex(text string) []byte {
	raw, err := hex.DecodeString(text)
	if err != nil {
		panic(err)
	}
	return raw
}
