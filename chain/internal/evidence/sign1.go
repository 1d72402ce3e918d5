// SPDX-License-Identifier: Apache-2.0

package evidence

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/aceso-network/aceso/chain/internal/canon"
)

const (
	tagSign1   = 0xd2
	headerAlg  = 1
	headerCrit = 2
	headerKid  = 4
)

// sign1 is COSE_Sign1 (RFC 9052 section 4.2), taken apart and not yet verified.
type sign1 struct {
	algorithm algorithm
	kid       []byte // empty if there is none
	header    []byte // the protected header as signed
	payload   []byte
	signature []byte
}

// algorithmOf reads a COSE algorithm number (RFC 9053 section 2) and says how long its signatures are.
func algorithmOf(value any) (name algorithm, signature int) {
	switch value {
	case number(-7):
		return es256, 64
	case number(-35):
		return es384, 96
	case number(-8):
		return eddsa, 64
	}
	return "", 0
}

// parseSign1 reads a tagged COSE_Sign1. Refused are other tags (a Mac0 proves nothing to a third party), a detached payload, `crit`, an
// algorithm outside the protected header, and a label that stands in both headers. Malformed, AlgorithmUnknown.
func parseSign1(raw []byte, subject string) (sign1, error) {
	if len(raw) == 0 || raw[0] != tagSign1 {
		return sign1{}, refuse(Malformed, subject, "another first byte", "COSE_Sign1 (tag 18)")
	}
	value, err := decode(raw[1:], subject)
	if err != nil {
		return sign1{}, err
	}
	parts, isList := value.(list)
	if !isList || len(parts) != 4 {
		return sign1{}, refuse(Malformed, subject, "another shape", "an array of four parts")
	}
	header, isHeader := parts[0].([]byte)
	unprotected, isTable := parts[1].(table)
	payload, isPayload := parts[2].([]byte)
	signature, isSignature := parts[3].([]byte)
	if !isHeader || !isTable || !isPayload || !isSignature {
		return sign1{}, refuse(Malformed, subject, "other parts", "protected bytes, an unprotected map, payload and signature")
	}
	protected, err := parseProtected(header, unprotected, subject)
	if err != nil {
		return sign1{}, err
	}
	name, size := algorithmOf(protected.get(headerAlg))
	if name == "" {
		return sign1{}, refuse(AlgorithmUnknown, subject, fmt.Sprint(protected.get(headerAlg)), "ES256, ES384 or EdDSA")
	}
	if len(signature) != size {
		return sign1{}, refuse(Malformed, subject, fmt.Sprintf("a signature of %d bytes", len(signature)), fmt.Sprint(size))
	}
	kid, isKid := protected.get(headerKid).([]byte)
	if protected.get(headerKid) != nil && !isKid {
		return sign1{}, refuse(Malformed, subject, "another kid", "bytes")
	}
	return sign1{algorithm: name, kid: kid, header: header, payload: payload, signature: signature}, nil
}

func parseProtected(header []byte, unprotected table, subject string) (table, error) {
	protected := table{}
	if len(header) > 0 {
		value, err := decode(header, subject+" protected header")
		if err != nil {
			return table{}, err
		}
		var isTable bool
		if protected, isTable = value.(table); !isTable {
			return table{}, refuse(Malformed, subject, "another protected header", "a map")
		}
	}
	if protected.has(number(headerCrit)) {
		return table{}, refuse(Malformed, subject, "crit", "no critical header")
	}
	for _, label := range unprotected.keys {
		if protected.has(label) {
			return table{}, refuse(Malformed, subject, "a label twice", "each label once")
		}
	}
	if unprotected.has(number(headerAlg)) || unprotected.has(number(headerCrit)) {
		return table{}, refuse(Malformed, subject, "an unprotected alg or crit", "neither")
	}
	return protected, nil
}

// verifiedBy reports whether the signature was made by this key over this payload (RFC 9052 section 4.4). A key of another algorithm
// never verifies.
func (s sign1) verifiedBy(key publicKey) bool {
	if s.algorithm != key.algorithm {
		return false
	}
	signed := s.toBeSigned()
	switch key.algorithm {
	case eddsa:
		return canon.VerifyEd25519(key.ed, signed, s.signature)
	case es256:
		digest := sha256.Sum256(signed)
		return verifyECDSA(key.ec, digest[:], s.signature)
	}
	digest := sha512.Sum384(signed)
	return verifyECDSA(key.ec, digest[:], s.signature)
}

// verifyECDSA takes the signature as r ‖ s, any s (RFC 9053 section 2.1).
func verifyECDSA(key *ecdsa.PublicKey, digest, signature []byte) bool {
	half := len(signature) / 2
	return ecdsa.Verify(key, digest, new(big.Int).SetBytes(signature[:half]), new(big.Int).SetBytes(signature[half:]))
}

// toBeSigned is the Sig_structure of RFC 9052 section 4.4. A protected header that is an empty map (h'a0') counts as empty bytes.
func (s sign1) toBeSigned() []byte {
	header := s.header
	if bytes.Equal(header, []byte{0xa0}) {
		header = nil
	}
	out := append([]byte{0x84, 0x6a}, "Signature1"...)
	for _, part := range [][]byte{header, nil, s.payload} {
		out = append(byteStringHead(out, len(part)), part...)
	}
	return out
}

// byteStringHead appends the head of a byte string of fewer than 65 536 bytes: no part of an envelope has more.
func byteStringHead(out []byte, length int) []byte {
	switch {
	case length < 24:
		return append(out, 0x40|byte(length))
	case length < 0x100:
		return append(out, 0x58, byte(length))
	}
	return binary.BigEndian.AppendUint16(append(out, 0x59), uint16(length))
}
