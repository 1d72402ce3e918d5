// SPDX-License-Identifier: Apache-2.0

package canon

import (
	"crypto/hkdf"
	"crypto/sha256"

	"github.com/aceso-network/aceso/chain/internal/merkle"
)

// HKDF is HKDF-SHA-256 (RFC 5869). The length is a constant of the caller; more than 255 hashes of it panics.
func HKDF(ikm, salt, info []byte, length int) []byte {
	out, err := hkdf.Key(sha256.New, ikm, salt, string(info), length)
	if err != nil {
		panic(err)
	}
	return out
}

// ValueLeafPart is the value part v of a leaf over the deterministic CBOR of the value, hashed as written.
func ValueLeafPart(salt16, cbor []byte) []byte { return H("aceso/value/1", salt16, cbor) }

// TimePart is the time part t of a leaf: seconds since 1970.
func TimePart(salt16 []byte, seconds int64) []byte { return H("aceso/time/1", salt16, I64(seconds)) }

// ValueSalt is the salt of the value at index, from the batch's value seed.
func ValueSalt(valueSeed32 []byte, index uint64) []byte { return salt(valueSeed32, index) }

// TimeSalt is the salt of the time at index, from the batch's time seed.
func TimeSalt(timeSeed32 []byte, index uint64) []byte { return salt(timeSeed32, index) }

func salt(seed32 []byte, index uint64) []byte {
	return HKDF(seed32, nil, append([]byte("aceso/salt/1"), U64(index)...), 16)
}

// LeafHash is the leaf of a batch: SHA-256(0x00 ‖ v ‖ t).
func LeafHash(v, t []byte) []byte {
	return merkle.Leaf(append(append(make([]byte, 0, 64), v...), t...))
}

// PieceSize is the size of the pieces a blob is hashed in, bytes.
const PieceSize = 4096

// BlobName is the RFC 6962 root over a blob's 4 KiB pieces. Of an empty blob it is SHA-256 of nothing.
func BlobName(blob []byte) []byte {
	var leaves [][]byte
	for len(blob) > 0 {
		piece := blob[:min(PieceSize, len(blob))]
		leaves = append(leaves, merkle.Leaf(piece))
		blob = blob[len(piece):]
	}
	return merkle.Root(leaves)
}
