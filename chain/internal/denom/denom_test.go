// SPDX-License-Identifier: Apache-2.0

package denom_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/denom"
)

func TestAnAmountIsCarriedWhole(t *testing.T) {
	require.Equal(t, "18446744073709551615uaceso", denom.Coins(math.MaxUint64).String())
	require.Equal(t, "7uaceso", denom.Coin(7).String())
}

func TestNothingIsTheEmptySet(t *testing.T) {
	require.True(t, denom.Coins(0).Empty())
}
