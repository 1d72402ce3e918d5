// SPDX-License-Identifier: Apache-2.0

package types_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

func TestAQuorumIsMoreThanTwoThirdsAndTheRestVoids(t *testing.T) {
	cases := []struct{ n, quorum, void int }{{1, 1, 1}, {2, 2, 1}, {3, 3, 1}, {4, 3, 2}, {5, 4, 2}, {6, 5, 2}, {7, 5, 3}, {10, 7, 4}}
	for _, c := range cases {
		require.Equal(t, c.quorum, types.Quorum(c.n), "quorum of %d", c.n)
		require.Equal(t, c.void, types.VoidAt(c.n), "void of %d", c.n)
	}
}

func TestACountFindsWhatEnoughVotesAgreeOn(t *testing.T) {
	a, b := types.Vote{Digest: []byte("a")}, types.Vote{Digest: []byte("b")}
	gone, silent := types.Vote{Digest: types.UnavailableDigest(), Unavailable: true}, types.Vote{}
	cases := []struct {
		title string
		votes []types.Vote
		want  types.Tally
	}{
		{"three of four", []types.Vote{b, a, a, a}, types.Tally{Digest: []byte("a")}},
		{"two of four", []types.Vote{a, a, b, b}, types.Tally{}},
		{"two equal and two silent", []types.Vote{a, a, silent, silent}, types.Tally{}},
		{"four silent", []types.Vote{silent, silent, silent, silent}, types.Tally{}},
		{"two unavailable", []types.Vote{gone, a, a, gone}, types.Tally{Digest: types.UnavailableDigest(), Void: true}},
		{"one unavailable", []types.Vote{gone, a, a, a}, types.Tally{Digest: []byte("a")}},
		{"nobody", nil, types.Tally{}},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) { require.Equal(t, c.want, types.Count(c.votes, 4)) })
	}
}

func TestAFeeIsNeverPaidBeyondItself(t *testing.T) {
	for _, n := range []int{1, 3, 4, 7} {
		for fee := uint64(0); fee < 50; fee++ {
			parts := types.PartsOf(fee, n)
			require.LessOrEqual(t, parts.Lead+uint64(n)*parts.Seat, fee)
		}
	}
	require.Equal(t, types.FeeParts{Lead: 20, Seat: 20}, types.PartsOf(100, 4))
	require.Equal(t, types.FeeParts{Lead: 20}, types.PartsOf(100, 0))
}

func relayers(n int) []operatortypes.Member {
	var members []operatortypes.Member
	for i := range n {
		members = append(members, operatortypes.Member{Address: fmt.Sprintf("relayer %02d", i), Weight: 10})
	}
	return members
}

func TestACommitteeIsDrawnFromTwoBlocksWithoutTheLead(t *testing.T) {
	round, first, second := []byte("round"), []byte("hash 1"), []byte("hash 2")
	eligible := types.Eligible(append(relayers(12), operatortypes.Member{Address: "weightless"}), "relayer 03")
	require.Len(t, eligible, 11)
	drawn := types.DrawCommittee(round, first, second, eligible, 5)
	require.Equal(t, drawn, types.DrawCommittee(round, first, second, eligible, 5))
	require.Len(t, slices.Compact(slices.Sorted(slices.Values(drawn))), 5)
	require.NotContains(t, drawn, "relayer 03")
	require.NotContains(t, drawn, "weightless")

	otherSecond := types.DrawCommittee(round, first, []byte("hash 3"), eligible, 5)
	require.Equal(t, drawn[:2], otherSecond[:2], "the first half hangs on the first block")
	require.NotEqual(t, drawn, otherSecond)
	require.NotEqual(t, drawn, types.DrawCommittee([]byte("another"), first, second, eligible, 5))
	require.Len(t, types.DrawCommittee(round, first, second, eligible[:3], 5), 3)
}
