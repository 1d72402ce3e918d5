// SPDX-License-Identifier: Apache-2.0

// Package merkle is the RFC 6962 tree over leaves that are already hashed.
package merkle

import (
	"bytes"
	"crypto/sha256"
)

// HashSize is the size of every leaf, node and root.
const HashSize = 32

// MaxPath is the longest path that Verify accepts.
const MaxPath = 64

// Leaf is the RFC 6962 leaf hash of arbitrary bytes: SHA-256(0x00 ‖ data).
func Leaf(data []byte) []byte {
	h := sha256.New()
	h.Write([]byte{0})
	h.Write(data)
	return h.Sum(nil)
}

func node(left, right []byte) []byte {
	var buf [1 + 2*HashSize]byte
	buf[0] = 1
	copy(buf[1:], left)
	copy(buf[1+HashSize:], right)
	sum := sha256.Sum256(buf[:])
	return sum[:]
}

// split returns the largest power of two below n (n ≥ 2).
func split(n int) int {
	k := 1
	for k*2 < n {
		k *= 2
	}
	return k
}

// Root is the Merkle tree hash (RFC 6962 section 2.1) over hashed leaves; of none it is SHA-256 of nothing.
func Root(leaves [][]byte) []byte {
	switch len(leaves) {
	case 0:
		sum := sha256.Sum256(nil)
		return sum[:]
	case 1:
		return bytes.Clone(leaves[0])
	}
	k := split(len(leaves))
	return node(Root(leaves[:k]), Root(leaves[k:]))
}

// Path is the audit path of leaf index, from the leaf's sibling up (RFC 6962 section 2.1.1). Nil when index is out of range.
func Path(leaves [][]byte, index int) [][]byte {
	if index < 0 || index >= len(leaves) {
		return nil
	}
	if len(leaves) == 1 {
		return [][]byte{}
	}
	k := split(len(leaves))
	if index < k {
		return append(Path(leaves[:k], index), Root(leaves[k:]))
	}
	return append(Path(leaves[k:], index-k), Root(leaves[:k]))
}

// Verify reports whether the leaf hash stands at index of count leaves under root (RFC 9162 section 2.1.3.2).
func Verify(root, leaf []byte, index, count uint64, path [][]byte) bool {
	if index >= count || len(leaf) != HashSize || len(path) > MaxPath {
		return false
	}
	hash, at, last := leaf, index, count-1
	for _, sibling := range path {
		if last == 0 || len(sibling) != HashSize {
			return false
		}
		if at&1 == 1 || at == last {
			hash = node(sibling, hash)
			for at&1 == 0 && at != 0 {
				at >>= 1
				last >>= 1
			}
		} else {
			hash = node(hash, sibling)
		}
		at >>= 1
		last >>= 1
	}
	return last == 0 && bytes.Equal(hash, root)
}
