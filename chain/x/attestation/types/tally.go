// SPDX-License-Identifier: Apache-2.0

package types

import "bytes"

// Quorum of n members is ⌊2n/3⌋ + 1 equal digests.
func Quorum(n int) int { return 2*n/3 + 1 }

// VoidAt is how many UNAVAILABLE votes void a round of n members: so many that the rest could not be a quorum.
func VoidAt(n int) int { return n - Quorum(n) + 1 }

// Tally is what the votes say. Digest is set where they agree.
type Tally struct {
	Digest []byte
	Void   bool
}

// Count tallies the revealed votes of a committee of n. UNAVAILABLE goes first: evidence that a part of the committee was not
// given must not be affirmed by the rest.
func Count(votes []Vote, n int) Tally {
	unavailable := 0
	for _, vote := range votes {
		if vote.Unavailable {
			unavailable++
		}
	}
	if unavailable >= VoidAt(n) {
		return Tally{Digest: UnavailableDigest(), Void: true}
	}
	for _, vote := range votes {
		if vote.Revealed() && sameDigest(votes, vote.Digest) >= Quorum(n) {
			return Tally{Digest: vote.Digest}
		}
	}
	return Tally{}
}

func sameDigest(votes []Vote, digest []byte) int {
	same := 0
	for _, vote := range votes {
		if bytes.Equal(vote.Digest, digest) {
			same++
		}
	}
	return same
}

// Revealed reports whether the member opened its commitment.
func (v Vote) Revealed() bool { return len(v.Digest) > 0 }
