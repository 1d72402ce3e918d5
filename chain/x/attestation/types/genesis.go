// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"

	errorsmod "cosmossdk.io/errors"
)

// DefaultGenesis has no round, and a snapshot of 32 zero bytes: nothing is known to be revoked.
func DefaultGenesis() *GenesisState {
	return &GenesisState{Params: DefaultParams(), Snapshot: Snapshot{Hash: make([]byte, IDSize)}}
}

// Validate refuses a genesis whose rounds, progress and votes do not belong together.
func (g GenesisState) Validate() error {
	if err := g.Params.Validate(); err != nil {
		return err
	}
	if err := CheckID("snapshot", g.Snapshot.Hash); err != nil {
		return err
	}
	if len(g.Progress) != len(g.Rounds) {
		return errorsmod.Wrapf(ErrInvalid, "progress: got %d, wanted one for each of %d rounds", len(g.Progress), len(g.Rounds))
	}
	for i, round := range g.Rounds {
		if err := CheckID("round", round.Id); err != nil {
			return err
		}
		if i > 0 && bytes.Compare(g.Rounds[i-1].Id, round.Id) >= 0 {
			return errorsmod.Wrapf(ErrInvalid, "rounds: got %x after %x, wanted ascending ids", round.Id, g.Rounds[i-1].Id)
		}
		if !bytes.Equal(g.Progress[i].Round, round.Id) {
			return errorsmod.Wrapf(ErrInvalid, "progress: got round %x, wanted %x", g.Progress[i].Round, round.Id)
		}
	}
	for _, result := range g.Results {
		if err := result.Result.Validate(); err != nil {
			return err
		}
	}
	return nil
}
