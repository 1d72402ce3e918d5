// SPDX-License-Identifier: Apache-2.0

// Package bitmap marks places of a committee: place 1 is bit 0 of byte 0.
package bitmap

import (
	"bytes"
	"math/bits"
)

// New is a bitmap of size places, none marked.
func New(size int) []byte { return make([]byte, (size+7)/8) }

// Has reports whether a place, from 1, is marked.
func Has(bitmap []byte, place int) bool {
	return place >= 1 && (place-1)/8 < len(bitmap) && bitmap[(place-1)/8]&(1<<((place-1)%8)) != 0
}

// With returns a copy with the place marked or not; a place outside changes nothing. What is stored is never changed in place.
func With(bitmap []byte, place int, on bool) []byte {
	next := bytes.Clone(bitmap)
	if place < 1 || (place-1)/8 >= len(next) {
		return next
	}
	if on {
		next[(place-1)/8] |= 1 << ((place - 1) % 8)
	} else {
		next[(place-1)/8] &^= 1 << ((place - 1) % 8)
	}
	return next
}

// Count is how many places are marked.
func Count(bitmap []byte) int {
	count := 0
	for _, b := range bitmap {
		count += bits.OnesCount8(b)
	}
	return count
}
