// SPDX-License-Identifier: Apache-2.0

package types

import (
	"slices"

	"github.com/aceso-network/aceso/chain/internal/canon"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

// committeeTag separates these seeds from every other hash of the chain.
const committeeTag = "aceso/round-committee/1"

// Eligible are the members of an active set that may judge a round: not its lead and, in an audit, nobody who judged it before.
func Eligible(members []operatortypes.Member, except ...string) []operatortypes.Member {
	return slices.DeleteFunc(slices.Clone(members), func(member operatortypes.Member) bool {
		return slices.Contains(except, member.Address) || member.Weight == 0
	})
}

// DrawCommittee draws n of the eligible members for a round, ⌊n/2⌋ from the hash of the first block after the opening, the rest
// from that of the second: one proposer alone cannot choose a quorum. Fewer than n come back where there are not enough.
func DrawCommittee(round []byte, first, second []byte, eligible []operatortypes.Member, n int) []string {
	drawn := operatortypes.Draw(canon.H(committeeTag, first, round), eligible, n/2)
	rest := slices.DeleteFunc(slices.Clone(eligible), func(member operatortypes.Member) bool {
		return slices.Contains(drawn, member.Address)
	})
	return append(drawn, operatortypes.Draw(canon.H(committeeTag, second, round), rest, n-len(drawn))...)
}
