// SPDX-License-Identifier: Apache-2.0

package types_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

func candidates(orgs ...string) []types.Candidate {
	out := make([]types.Candidate, len(orgs))
	for i, org := range orgs {
		out[i] = types.Candidate{Address: fmt.Sprintf("t%02d", i), Org: org}
	}
	return out
}

func TestACommitteeHasAtMostOneMemberOfAnOrgAndKeepsTheOrderOfAddresses(t *testing.T) {
	list := candidates("a", "b", "a", "c", "b", "d", "a", "e")
	org := func(address string) string {
		return list[slices.IndexFunc(list, func(c types.Candidate) bool { return c.Address == address })].Org
	}
	for n := range 40 {
		drawn := types.DrawCommittee(seedOf(byte(n)), list, 4)
		require.Len(t, drawn, 4)
		require.True(t, slices.IsSorted(drawn))
		var orgs []string
		for _, address := range drawn {
			require.NotContains(t, orgs, org(address))
			orgs = append(orgs, org(address))
		}
	}
}

func TestAnOrgGainsNothingByRunningManyTrustees(t *testing.T) {
	list := candidates("big", "big", "big", "big", "big", "big", "b", "c")
	withBig := 0
	for n := range 900 {
		drawn := types.DrawCommittee(append(seedOf(1), byte(n), byte(n>>8)), list, 1)
		if drawn[0] < "t06" {
			withBig++
		}
	}
	require.InDelta(t, 300, withBig, 60)
}

func TestThereIsNoCommitteeWithFewerOrgsThanSeats(t *testing.T) {
	require.Nil(t, types.DrawCommittee(seedOf(1), candidates("a", "b", "b", "a"), 3))
	require.Len(t, types.DrawCommittee(seedOf(1), candidates("a", "b", "b", "c"), 3), 3)
	require.Nil(t, types.DrawCommittee(seedOf(1), nil, 0))
}

func TestASeedBindsChainHashEpochAndNumber(t *testing.T) {
	base := types.CommitteeSeed("aceso-1", seedOf(1), 5, 2)
	require.Equal(t, base, types.CommitteeSeed("aceso-1", seedOf(1), 5, 2))
	for _, other := range [][]byte{
		types.CommitteeSeed("aceso-2", seedOf(1), 5, 2), types.CommitteeSeed("aceso-1", seedOf(2), 5, 2),
		types.CommitteeSeed("aceso-1", seedOf(1), 6, 2), types.CommitteeSeed("aceso-1", seedOf(1), 5, 3),
	} {
		require.NotEqual(t, base, other)
	}
}

func TestAnActiveSetKeepsTheHeaviestInTheOrderOfAddresses(t *testing.T) {
	list := make([]types.Member, types.MaxActive+2)
	for i := range list {
		list[i] = types.Member{Address: fmt.Sprintf("m%03d", i), Weight: 10}
	}
	list[3].Weight, list[200].Weight = 9, 11
	frozen := types.FreezeActive(list)
	require.Len(t, frozen, types.MaxActive)
	require.NotContains(t, frozen, list[3])
	require.NotContains(t, frozen, list[len(list)-1], "of equals the earlier address stays")
	require.Contains(t, frozen, list[200])
	require.True(t, slices.IsSortedFunc(frozen, func(a, b types.Member) int { return compare(a.Address, b.Address) }))
	require.Len(t, types.FreezeActive(list[:5]), 5)
}

func compare(a, b string) int {
	if a < b {
		return -1
	}
	return 1
}
