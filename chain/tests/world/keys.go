// SPDX-License-Identifier: Apache-2.0

package world

import (
	"crypto"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/sha256"
	"encoding/asn1"
	"math/big"

	"github.com/cloudflare/circl/group"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/simulation"
)

// DataKey is a device's P-256 key and its COSE form. It signs deterministically (RFC 6979).
type DataKey struct {
	private *ecdsa.PrivateKey
	Cose    []byte
}

// NewDataKey is the data key of a name.
func NewDataKey(name string) DataKey {
	private, err := ecdsa.ParseRawPrivateKey(elliptic.P256(), Bytes32("data key "+name))
	must(err)
	point, err := private.PublicKey.Bytes()
	must(err)
	cose, err := canon.EncodeCoseKey(canon.DataKey{Alg: canon.ES256, X: point[1:33], Y: point[33:]})
	must(err)
	return DataKey{private: private, Cose: cose}
}

// Sign signs a 32-byte id or statement: r ‖ s.
func (k DataKey) Sign(message []byte) []byte {
	digest := sha256.Sum256(message)
	der, err := k.private.Sign(nil, digest[:], crypto.SHA256)
	must(err)
	var pair struct{ R, S *big.Int }
	_, err = asn1.Unmarshal(der, &pair)
	must(err)
	return append(pair.R.FillBytes(make([]byte, 32)), pair.S.FillBytes(make([]byte, 32))...)
}

// SignKey is the Ed25519 key of a name.
func SignKey(name string) ed25519.PrivateKey { return ed25519.NewKeyFromSeed(Bytes32("sign " + name)) }

// SignPublic is the public half of SignKey.
func SignPublic(name string) []byte { return SignKey(name)[32:] }

// BoxPublic is the X25519 public key of a name.
func BoxPublic(name string) []byte {
	private, err := ecdh.X25519().NewPrivateKey(Bytes32("box " + name))
	must(err)
	return private.PublicKey().Bytes()
}

// Scalar is the ristretto255 scalar of a name.
func Scalar(name string) group.Scalar {
	return group.Ristretto255.HashToScalar(Bytes32("scalar "+name), []byte("aceso world"))
}

// Point is the name's scalar times the generator.
func Point(name string) []byte { return encode(group.Ristretto255.NewElement().MulGen(Scalar(name))) }

// Capsule makes E = r·G and the proof that its maker knew r (encoding.md, "capsule"); r and the proof's secret follow from the name.
func Capsule(name string, statement canon.CapsuleFields) (e, proof []byte) {
	return simulation.Capsule(Scalar("capsule "+name), Scalar("capsule proof "+name), statement)
}

func encode(element group.Element) []byte {
	encoded, err := element.MarshalBinary()
	must(err)
	return encoded
}

// must panics: a name always gives a key.
func must(err error) {
	if err != nil {
		panic(err)
	}
}
