// SPDX-License-Identifier: Apache-2.0

package types_test

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

func seedOf(n byte) []byte { return bytes.Repeat([]byte{n}, 32) }

func members(weights ...uint64) []types.Member {
	out := make([]types.Member, len(weights))
	for i, weight := range weights {
		out[i] = types.Member{Address: fmt.Sprintf("m%03d", i), Weight: weight}
	}
	return out
}

func TestADrawDependsOnItsSeedAndItsListAlone(t *testing.T) {
	list := members(5, 1, 9, 3, 7, 2)
	first := types.Draw(seedOf(1), list, 4)
	require.Equal(t, first, types.Draw(seedOf(1), list, 4))
	require.Equal(t, members(5, 1, 9, 3, 7, 2), list, "the list is left as it was")
	differs := false
	for n := byte(2); n < 8; n++ {
		differs = differs || !slices.Equal(first, types.Draw(seedOf(n), list, 4))
	}
	require.True(t, differs)
}

func TestADrawIsPinnedForOtherImplementations(t *testing.T) {
	require.Equal(t, []string{"m004", "m002", "m003"}, types.Draw(seedOf(7), members(10, 20, 30, 40, 50), 3))
}

func TestNobodyIsDrawnTwice(t *testing.T) {
	for n := range 50 {
		drawn := types.Draw(seedOf(byte(n)), members(1000, 1, 1, 1), 4)
		slices.Sort(drawn)
		require.Equal(t, []string{"m000", "m001", "m002", "m003"}, drawn)
	}
}

func TestFewerComeBackWhenFewerCanBe(t *testing.T) {
	require.Len(t, types.Draw(seedOf(1), members(1, 1), 5), 2)
	require.Equal(t, []string{"m001"}, types.Draw(seedOf(1), members(0, 8, 0), 3), "weight 0 is never drawn")
	require.Empty(t, types.Draw(seedOf(1), nil, 3))
	require.Empty(t, types.Draw(seedOf(1), members(1), 0))
	require.Empty(t, types.Draw(seedOf(1), members(1), -1))
}

func TestChancesFollowWeight(t *testing.T) {
	heavy := 0
	for n := range 2_000 {
		seed := append(seedOf(3), byte(n), byte(n>>8))
		if types.Draw(seed, members(3, 1), 1)[0] == "m000" {
			heavy++
		}
	}
	require.InDelta(t, 1_500, heavy, 80)
}

func TestWeightsWhoseSumDoesNotFitAreScaledNotWrapped(t *testing.T) {
	drawn := types.Draw(seedOf(9), members(math.MaxUint64, math.MaxUint64, math.MaxUint64), 3)
	slices.Sort(drawn)
	require.Equal(t, []string{"m000", "m001", "m002"}, drawn)
}
