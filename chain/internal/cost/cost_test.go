// SPDX-License-Identifier: Apache-2.0

package cost_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/cost"
)

func TestAStartedKibibyteIsPaidWhole(t *testing.T) {
	require.Equal(t, cost.Sha256PerKiB, cost.Hashing(0))
	require.Equal(t, cost.Sha256PerKiB, cost.Hashing(1023))
	require.Equal(t, 2*cost.Sha256PerKiB, cost.Hashing(1024))
	require.Zero(t, cost.Hashing(-1))
	require.Equal(t, cost.DecodePerKiB, cost.Decoding(1023))
	require.Equal(t, 2*cost.DecodePerKiB, cost.Decoding(1024))
	require.Zero(t, cost.Decoding(-1))
}

func TestAChargeIsTakenBeforeTheWorkAndRunsOut(t *testing.T) {
	ctx := sdk.Context{}.WithGasMeter(storetypes.NewGasMeter(cost.P256 + 1))
	cost.Charge(ctx, cost.P256, "signature")
	require.Equal(t, cost.P256, ctx.GasMeter().GasConsumed())
	require.Panics(t, func() { cost.Charge(ctx, cost.P256, "signature") })
}
