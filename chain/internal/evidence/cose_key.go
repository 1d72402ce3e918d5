// SPDX-License-Identifier: Apache-2.0

package evidence

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"fmt"

	"github.com/aceso-network/aceso/chain/internal/canon"
)

type algorithm string

const (
	es256 algorithm = "ES256"
	es384 algorithm = "ES384"
	eddsa algorithm = "EdDSA"
)

// publicKey is a key with its one deterministic COSE_Key encoding (RFC 9052 section 7, RFC 8949 section 4.2.1).
type publicKey struct {
	algorithm  algorithm
	thumbprint []byte // SHA-256 of the COSE_Key
	ec         *ecdsa.PublicKey
	ed         []byte
}

// layout: the deterministic encoding leaves no choice but the coordinates, so a key is recognised by its fixed bytes.
type layout struct {
	algorithm algorithm
	head      []byte
	width     int
	between   []byte // between x and y; empty where the key has no y
}

var layouts = []layout{
	{es256, []byte{0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20}, 32, []byte{0x22, 0x58, 0x20}},
	{es384, []byte{0xa5, 1, 2, 3, 0x38, 0x22, 0x20, 2, 0x21, 0x58, 0x30}, 48, []byte{0x22, 0x58, 0x30}},
	{eddsa, []byte{0xa4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 0x20}, 32, nil},
}

func (l layout) fits(cose []byte) bool {
	second := len(l.head) + l.width
	size := second
	if len(l.between) > 0 {
		size += len(l.between) + l.width
	}
	return len(cose) == size && bytes.HasPrefix(cose, l.head) && bytes.HasPrefix(cose[second:], l.between)
}

// parseCoseKey reads a deterministic COSE_Key on P-256, P-384 or Ed25519, a point on its curve; KeyMalformed.
func parseCoseKey(cose []byte, subject string) (publicKey, error) {
	for _, l := range layouts {
		if l.fits(cose) {
			return l.key(cose, subject)
		}
	}
	return publicKey{}, refuse(KeyMalformed, subject, fmt.Sprintf("%d bytes", len(cose)), "a deterministic COSE_Key on P-256, P-384 or Ed25519")
}

func (l layout) key(cose []byte, subject string) (publicKey, error) {
	sum := sha256.Sum256(cose)
	key := publicKey{algorithm: l.algorithm, thumbprint: sum[:]}
	x := cose[len(l.head) : len(l.head)+l.width]
	if l.algorithm == eddsa {
		if err := canon.CheckEd25519Key(x); err != nil {
			return publicKey{}, refuse(KeyMalformed, subject, err.Error(), "a point on Ed25519")
		}
		key.ed = x
		return key, nil
	}
	curve := elliptic.P256()
	if l.algorithm == es384 {
		curve = elliptic.P384()
	}
	point := append(append([]byte{4}, x...), cose[len(cose)-l.width:]...)
	ec, err := ecdsa.ParseUncompressedPublicKey(curve, point)
	if err != nil {
		return publicKey{}, refuse(KeyMalformed, subject, "coordinates off the curve", "a point on it")
	}
	key.ec = ec
	return key, nil
}
