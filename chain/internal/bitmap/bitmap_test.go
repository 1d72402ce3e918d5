// SPDX-License-Identifier: Apache-2.0

package bitmap_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/bitmap"
)

func TestPlaceOneIsBitZeroOfByteZero(t *testing.T) {
	marks := bitmap.With(bitmap.With(bitmap.New(9), 1, true), 9, true)
	require.Equal(t, []byte{1, 1}, marks)
	require.Equal(t, 2, bitmap.Count(marks))
	for place := 0; place <= 17; place++ {
		require.Equal(t, place == 1 || place == 9, bitmap.Has(marks, place), place)
	}
}

func TestAMarkNeverChangesTheBitmapItCameFrom(t *testing.T) {
	before := bitmap.New(3)
	after := bitmap.With(before, 2, true)
	require.Equal(t, []byte{0}, before)
	require.Equal(t, []byte{0}, bitmap.With(after, 2, false))
	require.Equal(t, []byte{2}, after)
	for _, outside := range []int{-1, 0, 9} {
		require.Equal(t, after, bitmap.With(after, outside, true), outside)
	}
}
