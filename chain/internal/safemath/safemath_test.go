// SPDX-License-Identifier: Apache-2.0

package safemath_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/safemath"
)

func TestASumThatFitsIsExactAndOneMoreIsRefused(t *testing.T) {
	sum, err := safemath.Add(math.MaxUint64-1, 1)
	require.NoError(t, err)
	require.Equal(t, uint64(math.MaxUint64), sum)
	_, err = safemath.Add(math.MaxUint64, 1)
	require.ErrorIs(t, err, safemath.ErrOverflow)
	_, err = safemath.Sum(1, math.MaxUint64-1, 1)
	require.ErrorIs(t, err, safemath.ErrOverflow)
	total, err := safemath.Sum(1, 2, 3)
	require.NoError(t, err)
	require.Equal(t, uint64(6), total)
}

func TestADifferenceNeverGoesBelowZero(t *testing.T) {
	rest, err := safemath.Sub(5, 5)
	require.NoError(t, err)
	require.Zero(t, rest)
	_, err = safemath.Sub(5, 6)
	require.ErrorIs(t, err, safemath.ErrUnderflow)
}

func TestAProductThatFitsIsExactAndALargerOneIsRefused(t *testing.T) {
	product, err := safemath.Mul(1<<32, 1<<31)
	require.NoError(t, err)
	require.Equal(t, uint64(1)<<63, product)
	_, err = safemath.Mul(1<<32, 1<<32)
	require.ErrorIs(t, err, safemath.ErrOverflow)
}

func TestAShareRoundsDownAndSurvivesAWideProduct(t *testing.T) {
	cases := []struct{ a, b, c, want uint64 }{
		{10, 1, 3, 3},
		{math.MaxUint64, math.MaxUint64, math.MaxUint64, math.MaxUint64},
		{math.MaxUint64, 6_000, safemath.BasisPoints, 11_068_046_444_225_730_969},
		{0, 5, 7, 0},
	}
	for _, c := range cases {
		got, err := safemath.MulDiv(c.a, c.b, c.c)
		require.NoError(t, err)
		require.Equal(t, c.want, got)
	}
	_, err := safemath.MulDiv(math.MaxUint64, 2, 1)
	require.ErrorIs(t, err, safemath.ErrOverflow)
	_, err = safemath.MulDiv(1, 1, 0)
	require.ErrorIs(t, err, safemath.ErrDivideByZero)
}
