// SPDX-License-Identifier: Apache-2.0

package types

import (
	"crypto/sha256"
	"encoding/binary"
	"math/bits"
)

// stream yields 64-bit words from SHA-256(seed ‖ u64be 0), SHA-256(seed ‖ u64be 1), …, four big-endian words a block.
type stream struct {
	seed    []byte
	counter uint64
	block   [sha256.Size]byte
	used    int
}

func newStream(seed []byte) *stream {
	return &stream{seed: seed, used: sha256.Size}
}

func (s *stream) next() uint64 {
	if s.used == sha256.Size {
		s.block = sha256.Sum256(binary.BigEndian.AppendUint64(append([]byte{}, s.seed...), s.counter))
		s.counter++
		s.used = 0
	}
	word := binary.BigEndian.Uint64(s.block[s.used:])
	s.used += 8
	return word
}

// below returns a uniform number under bound; words past the last whole multiple of bound are thrown away, so that no
// remainder is likelier than another.
func (s *stream) below(bound uint64) uint64 {
	excess := -bound % bound // 2^64 mod bound
	for {
		word := s.next()
		if word <= ^uint64(0)-excess {
			return word % bound
		}
	}
}

// Draw picks n different members, each time with a chance proportional to weight among those left, and returns their
// addresses in the order drawn. It depends on nothing but its arguments: the same seed over the same list, in the same
// order, gives the same names in any implementation. Members of weight 0 are never drawn; fewer than n come back when
// fewer can be. Lists are expected in the order of state (by address bytes).
func Draw(seed []byte, members []Member, n int) []string {
	left := drawable(members)
	var total uint64
	for _, member := range left {
		total += member.Weight
	}
	random := newStream(seed)
	drawn := make([]string, 0, max(0, min(n, len(left))))
	for len(drawn) < n && len(left) > 0 {
		i := pick(left, random.below(total))
		drawn = append(drawn, left[i].Address)
		total -= left[i].Weight
		left = append(left[:i], left[i+1:]...)
	}
	return drawn
}

// drawable copies the members that have weight. Where the sum of weights would not fit 64 bits all are shifted right by
// the bit length of the list's size, after which it does.
func drawable(members []Member) []Member {
	shift := 0
	var total uint64
	for _, member := range members {
		sum, carry := bits.Add64(total, member.Weight, 0)
		if carry != 0 {
			shift = bits.Len(uint(len(members)))
			break
		}
		total = sum
	}
	kept := make([]Member, 0, len(members))
	for _, member := range members {
		if weight := member.Weight >> shift; weight > 0 {
			kept = append(kept, Member{Address: member.Address, Weight: weight})
		}
	}
	return kept
}

// pick returns the index of the member whose weight covers the point.
func pick(members []Member, point uint64) int {
	for i, member := range members {
		if point < member.Weight {
			return i
		}
		point -= member.Weight
	}
	return len(members) - 1
}
