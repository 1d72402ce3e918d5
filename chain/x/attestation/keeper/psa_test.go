// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"crypto/sha256"
	"encoding/binary"
	"testing"

	"github.com/aceso-network/aceso/chain/internal/canon"
)

// The writers below make PSA evidence as a device does: just enough CBOR and COSE for that.

func head(major byte, n int) []byte {
	switch {
	case n < 24:
		return []byte{major<<5 | byte(n)}
	case n < 0x100:
		return []byte{major<<5 | 24, byte(n)}
	}
	return binary.BigEndian.AppendUint16([]byte{major<<5 | 25}, uint16(n))
}

func join(parts ...[]byte) []byte {
	var out []byte
	for _, part := range parts {
		out = append(out, part...)
	}
	return out
}

func cborBytes(b []byte) []byte { return append(head(2, len(b)), b...) }

func cborText(s string) []byte { return append(head(3, len(s)), s...) }

func cborList(items ...[]byte) []byte { return append(head(4, len(items)), join(items...)...) }

// sign1 is a COSE_Sign1 by a P-256 key; entries are those of the protected header after alg.
func sign1(t *testing.T, key signer, payload []byte, entries ...[]byte) []byte {
	t.Helper()
	protected := append(head(5, 1+len(entries)/2), join(append([][]byte{{1, 0x26}}, entries...)...)...)
	signed := cborList(cborText("Signature1"), cborBytes(protected), cborBytes(nil), cborBytes(payload))
	return append([]byte{0xd2}, cborList(cborBytes(protected), []byte{0xa0}, cborBytes(payload), cborBytes(key.sign(t, signed)))...)
}

// hardware is a device of the model: its attestation key, endorsed by the maker's anchor, and the salt of its id.
type hardware struct {
	anchor, attestation signer
	salt                []byte
}

func newHardware(t *testing.T) hardware {
	return hardware{anchor: newSigner(t), attestation: newSigner(t), salt: id("salt")[:16]}
}

func (h hardware) ueid() []byte {
	sum := sha256.Sum256(h.attestation.cose)
	return append([]byte{1}, sum[:]...)
}

func (h hardware) id() []byte { return canon.DeviceID(h.salt, h.ueid()) }

// evidence is an envelope over a nonce, from firmware in a lifecycle state (0x3000: SECURED).
func (h hardware) evidence(t *testing.T, nonce []byte, lifecycle int) []byte {
	t.Helper()
	claims := join(head(5, 7),
		[]byte{10}, cborBytes(nonce),
		head(0, 256), cborBytes(h.ueid()),
		head(0, 265), cborText("tag:psacertified.org,2023:psa#tfm"),
		head(0, 2394), []byte{1},
		head(0, 2395), head(0, lifecycle),
		head(0, 2396), cborBytes(id("implementation")),
		head(0, 2399), cborList(join(head(5, 2), []byte{2}, cborBytes(id("firmware")), []byte{5}, cborBytes(id("signer")))),
	)
	kid := sha256.Sum256(h.anchor.cose)
	endorsement := sign1(t, h.anchor, h.attestation.cose, []byte{4}, cborBytes(kid[:]))
	return cborList([]byte{1}, cborText("psa"), cborBytes(sign1(t, h.attestation, claims)), cborBytes(h.salt), cborList(cborBytes(endorsement)))
}
