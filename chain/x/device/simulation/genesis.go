// SPDX-License-Identifier: Apache-2.0

// Package simulation makes random but meaningful messages.
package simulation

import (
	"crypto/sha256"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

// Bond that a simulated maker puts down, and the minimum in simulations.
const Bond = 1_000

// roundFee is small beside what a simulated maker prepays.
const roundFee = 10

// Genesis has an approved anchor and a bond that simulated accounts can pay.
func Genesis() *types.GenesisState {
	genesis := types.DefaultGenesis()
	genesis.Params.MinMakerBond, genesis.Params.RoundFee = Bond, roundFee
	material := []byte("root of the simulated makers")
	id := sha256.Sum256(material)
	genesis.Anchors = []types.Anchor{{Id: id[:], Kind: types.ANCHOR_KIND_HARDWARE, Format: "psa", Material: material, Name: "anchor"}}
	return genesis
}
