// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"
	"math/bits"
)

// A bitmap has place 1 at bit 0 of byte 0.

func newBitmap(size int) []byte { return make([]byte, (size+7)/8) }

func marked(bitmap []byte, place int) bool {
	return place >= 1 && (place-1)/8 < len(bitmap) && bitmap[(place-1)/8]&(1<<((place-1)%8)) != 0
}

// mark returns a copy with the place set or cleared; the stored one is never changed in place.
func mark(bitmap []byte, place int, on bool) []byte {
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

func countMarks(bitmap []byte) int {
	count := 0
	for _, b := range bitmap {
		count += bits.OnesCount8(b)
	}
	return count
}
