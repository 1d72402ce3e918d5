// SPDX-License-Identifier: Apache-2.0

package types_test

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/x/record/types"
)

type capsuleVector struct {
	Title, Suite, ChainID, Vault, VaultKey, BatchID, CiphertextHash, Capsule, Proof string
	Valid                                                                           bool
}

func readVectors(t *testing.T) []capsuleVector {
	t.Helper()
	raw, err := os.ReadFile("../../../../test/vectors/capsule.json")
	require.NoError(t, err)
	var file struct{ Capsule []capsuleVector }
	require.NoError(t, json.Unmarshal(raw, &file))
	require.NotEmpty(t, file.Capsule)
	return file.Capsule
}

func unhex(t *testing.T, text string) []byte {
	t.Helper()
	raw, err := hex.DecodeString(text)
	require.NoError(t, err)
	return raw
}

func (v capsuleVector) statement(t *testing.T) canon.CapsuleFields {
	suite, err := strconv.ParseUint(v.Suite, 10, 8)
	require.NoError(t, err)
	return canon.CapsuleFields{
		ChainID: v.ChainID, Suite: uint8(suite), Vault: unhex(t, v.Vault), VaultKey: unhex(t, v.VaultKey), BatchID: unhex(t, v.BatchID),
		CiphertextHash: unhex(t, v.CiphertextHash), E: unhex(t, v.Capsule),
	}
}

func TestCapsuleProofsVerifyAsTheyDoInTypeScript(t *testing.T) {
	valid := 0
	for _, vector := range readVectors(t) {
		t.Run(vector.Title, func(t *testing.T) {
			require.Equal(t, vector.Valid, types.VerifyCapsule(vector.statement(t), unhex(t, vector.Proof)))
		})
		if vector.Valid {
			valid++
		}
	}
	require.Positive(t, valid)
}

func TestNoBitOfACapsuleProofMayChange(t *testing.T) {
	vector := readVectors(t)[0]
	statement, proof := vector.statement(t), unhex(t, vector.Proof)
	require.True(t, types.VerifyCapsule(statement, proof))
	for i := range proof {
		mauled := append([]byte{}, proof...)
		mauled[i] ^= 1
		require.False(t, types.VerifyCapsule(statement, mauled), "byte %d", i)
	}
	require.False(t, types.VerifyCapsule(statement, proof[:63]))
	require.False(t, types.VerifyCapsule(statement, append(proof, 0)))
}

func TestAProofHasOneEncodingOfItsScalar(t *testing.T) {
	vector := readVectors(t)[0]
	proof := unhex(t, vector.Proof)
	order := canon.GroupOrder().FillBytes(make([]byte, 32))
	carry := 0
	for i := 0; i < 32; i++ { // s + L, little-endian
		sum := int(proof[32+i]) + int(order[31-i]) + carry
		proof[32+i], carry = byte(sum), sum>>8
	}
	require.Zero(t, carry)
	require.False(t, types.VerifyCapsule(vector.statement(t), proof))
}

func TestTheIdentityIsNoCapsule(t *testing.T) {
	vector := readVectors(t)[0]
	statement := vector.statement(t)
	statement.E = make([]byte, 32)
	require.False(t, types.VerifyCapsule(statement, make([]byte, 64)))
	statement.E = statement.E[:31]
	require.False(t, types.VerifyCapsule(statement, unhex(t, vector.Proof)))
}
