// SPDX-License-Identifier: Apache-2.0

package canon

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/oasisprotocol/curve25519-voi/primitives/ed25519"
)

// ErrBadKey is returned for a key that is not exactly what encoding.md asks for.
var ErrBadKey = errors.New("bad key")

// Algorithm of a data key.
type Algorithm uint8

// The two algorithms a data key may have.
const (
	ES256 Algorithm = iota + 1
	EdDSA
)

// DataKey is a device's public data key: P-256 with its affine coordinates (X, Y), or Ed25519 (X).
type DataKey struct {
	Alg  Algorithm
	X, Y []byte
}

// Deterministic COSE_Key (RFC 9052 section 7, RFC 8949 section 4.2.1) has exactly one form per algorithm:
// {1: 2, 3: -7, -1: 1, -2: x, -3: y} and {1: 1, 3: -8, -1: 6, -2: x}; so it is compared, not parsed.
var (
	es256Head   = []byte{0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20}
	es256Middle = []byte{0x22, 0x58, 0x20}
	eddsaHead   = []byte{0xa4, 0x01, 0x01, 0x03, 0x27, 0x20, 0x06, 0x21, 0x58, 0x20}
)

const (
	es256Size = 77
	eddsaSize = 42
)

// EncodeCoseKey is the deterministic COSE_Key of a data key.
func EncodeCoseKey(key DataKey) ([]byte, error) {
	var out []byte
	switch key.Alg {
	case ES256:
		out = slices.Concat(es256Head, key.X, es256Middle, key.Y)
	case EdDSA:
		out = slices.Concat(eddsaHead, key.X)
	}
	_, err := DecodeCoseKey(out)
	return out, err
}

// DecodeCoseKey reads a data key from its COSE_Key. It refuses any form but the deterministic one, a point off the curve and a
// small-order Ed25519 key, with ErrBadKey.
func DecodeCoseKey(cose []byte) (DataKey, error) {
	switch {
	case len(cose) == es256Size && bytes.HasPrefix(cose, es256Head) && bytes.Equal(cose[42:45], es256Middle):
		key := DataKey{Alg: ES256, X: bytes.Clone(cose[10:42]), Y: bytes.Clone(cose[45:])}
		_, err := key.p256()
		return key, err
	case len(cose) == eddsaSize && bytes.HasPrefix(cose, eddsaHead):
		key := DataKey{Alg: EdDSA, X: bytes.Clone(cose[10:])}
		return key, CheckEd25519Key(key.X)
	}
	return DataKey{}, fmt.Errorf("COSE_Key: got %d bytes of another form, wanted a deterministic ES256 or EdDSA key: %w", len(cose), ErrBadKey)
}

func (k DataKey) p256() (*ecdsa.PublicKey, error) {
	key, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), slices.Concat([]byte{4}, k.X, k.Y))
	if err != nil {
		return nil, fmt.Errorf("COSE_Key: got a point off P-256, wanted one on it: %w", ErrBadKey)
	}
	return key, nil
}

// smallOrderY are the y coordinates, little-endian, of the eight points of small order on edwards25519.
var smallOrderY = [][]byte{
	mustHex("0000000000000000000000000000000000000000000000000000000000000000"),
	mustHex("0100000000000000000000000000000000000000000000000000000000000000"),
	mustHex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
	mustHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
	mustHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
}

// fieldPrime is 2^255 - 19, little-endian.
var fieldPrime = mustHex("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")

func mustHex(s string) []byte {
	out, err := hex.DecodeString(s)
	if err != nil {
		panic(err)
	}
	return out
}

// CheckEd25519Key refuses a key that is not 32 bytes, not canonical (RFC 8032 section 5.1.3) or of small order, with ErrBadKey.
// Registration of every Ed25519 key calls it.
func CheckEd25519Key(key []byte) error {
	if len(key) != ed25519.PublicKeySize {
		return fmt.Errorf("Ed25519 key: got %d bytes, wanted 32: %w", len(key), ErrBadKey)
	}
	y := bytes.Clone(key)
	y[31] &= 0x7f
	if !belowLittleEndian(y, fieldPrime) {
		return fmt.Errorf("Ed25519 key: got a coordinate not below the field's prime, wanted a canonical key: %w", ErrBadKey)
	}
	for _, small := range smallOrderY {
		if bytes.Equal(y, small) {
			return fmt.Errorf("Ed25519 key: got a point of small order, wanted one of the prime-order group: %w", ErrBadKey)
		}
	}
	return nil
}

func belowLittleEndian(a, b []byte) bool {
	for i := len(a) - 1; i >= 0; i-- {
		if a[i] != b[i] {
			return a[i] < b[i]
		}
	}
	return false
}

// VerifyDataKey reports whether sig over msg (a 32-byte id or statement) is by the data key: P-256 over SHA-256 of msg, raw r‖s,
// any s; or cofactorless Ed25519 over msg itself. Any malformed input is false.
func VerifyDataKey(coseKey, msg, sig []byte) bool {
	if len(sig) != 64 {
		return false
	}
	key, err := DecodeCoseKey(coseKey)
	if err != nil {
		return false
	}
	if key.Alg == EdDSA {
		return verifyEd25519(key.X, msg, sig)
	}
	public, err := key.p256()
	if err != nil {
		return false
	}
	digest := sha256.Sum256(msg)
	return ecdsa.Verify(public, digest[:], new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:]))
}

// VerifyEd25519 reports whether sig over msg is by the Ed25519 key. Any malformed input, a small-order key included, is false.
func VerifyEd25519(key, msg, sig []byte) bool {
	return CheckEd25519Key(key) == nil && len(sig) == ed25519.SignatureSize && verifyEd25519(key, msg, sig)
}

// verifyEd25519 decides as crypto/ed25519 does (cofactorless, S below the order), with the vector instructions that one has not.
func verifyEd25519(key, msg, sig []byte) bool {
	return ed25519.VerifyWithOptions(key, msg, sig, &ed25519.Options{Verify: ed25519.VerifyOptionsStdLib})
}
