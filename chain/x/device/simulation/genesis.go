// SPDX-License-Identifier: Apache-2.0

// Package simulation makes random but meaningful messages.
package simulation

import "github.com/aceso-network/aceso/chain/x/device/types"

// Bond that a simulated maker puts down, and the minimum in simulations.
const Bond = 1_000

// Genesis has a bond that simulated accounts can pay.
func Genesis() *types.GenesisState {
	genesis := types.DefaultGenesis()
	genesis.Params.MinMakerBond = Bond
	return genesis
}
