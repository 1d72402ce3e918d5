// SPDX-License-Identifier: Apache-2.0

package app_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/tests/world"
)

func TestALivedInChainKeepsItsInvariants(t *testing.T) {
	l := world.Live(t, world.Options{})
	require.NoError(t, l.App.Invariants(l.Ctx()))
}
