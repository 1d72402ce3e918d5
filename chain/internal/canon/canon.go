// SPDX-License-Identifier: Apache-2.0

// Package canon is the one place where bytes that cross a language are laid out: ids, signed statements, leaves, keys.
// Its TypeScript twin is proto/src/encoding; both read test/vectors. proto/docs/encoding.md is the reference.
package canon

import (
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
	"math/big"
	"slices"
)

// Preimage is u8 length of the tag, the tag, then for each field u32be length and the bytes. It is injective in (tag, fields).
// The tag must have 1 to 255 bytes: tags are constants, so another length is a programming error and panics.
func Preimage(tag string, fields ...[]byte) []byte {
	if len(tag) == 0 || len(tag) > 255 {
		panic("canon: tag must have 1 to 255 bytes")
	}
	size := 1 + len(tag)
	for _, field := range fields {
		size += 4 + len(field)
	}
	out := make([]byte, 0, size)
	out = append(out, byte(len(tag)))
	out = append(out, tag...)
	return appendList(out, fields)
}

// H is SHA-256 of the preimage: every id and every signed statement of Aceso is one of these.
func H(tag string, fields ...[]byte) []byte {
	sum := sha256.Sum256(Preimage(tag, fields...))
	return sum[:]
}

func appendList(out []byte, items [][]byte) []byte {
	for _, item := range items {
		out = binary.BigEndian.AppendUint32(out, uint32(len(item)))
		out = append(out, item...)
	}
	return out
}

// List is a list of byte strings as one field: for each, u32be length then the bytes.
func List(items [][]byte) []byte { return appendList([]byte{}, items) }

// U8 is one byte; enums are their proto number in this form.
func U8(n uint8) []byte { return []byte{n} }

// U64 is eight bytes, big-endian.
func U64(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

// I64 is eight bytes, big-endian, two's complement.
func I64(n int64) []byte { return U64(uint64(n)) }

// Text is the bytes of the text as given, never normalised.
func Text(s string) []byte { return []byte(s) }

func sha256Of(data []byte) []byte {
	sum := sha256.Sum256(data)
	return sum[:]
}

// GroupOrder is the order of the ristretto255 group (RFC 9496 section 4).
func GroupOrder() *big.Int {
	tail, _ := new(big.Int).SetString("27742317777372353535851937790883648493", 10)
	return tail.Add(tail, new(big.Int).Lsh(big.NewInt(1), 252))
}

// ScalarFromPreimage is SHA-512 of the bytes, read little-endian, modulo the group order.
func ScalarFromPreimage(preimage []byte) *big.Int {
	digest := sha512.Sum512(preimage)
	slices.Reverse(digest[:])
	value := new(big.Int).SetBytes(digest[:])
	return value.Mod(value, GroupOrder())
}

// ScalarBytes is a scalar below the group order as 32 bytes, little-endian (RFC 9496).
func ScalarBytes(scalar *big.Int) []byte {
	out := scalar.FillBytes(make([]byte, 32))
	slices.Reverse(out)
	return out
}
