// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

// DefaultGenesis has no study.
func DefaultGenesis() *GenesisState { return &GenesisState{Params: DefaultParams()} }

// Validate refuses a genesis whose studies lack a protocol or whose ids are malformed.
func (g GenesisState) Validate() error {
	if err := g.Params.Validate(); err != nil {
		return err
	}
	versions := make(map[string]bool, len(g.Protocols))
	for _, protocol := range g.Protocols {
		if err := protocol.Input().Validate(); err != nil {
			return err
		}
		versions[string(VersionKey(protocol.Study, protocol.Version))] = true
	}
	for _, study := range g.Studies {
		if len(study.Id) != IDSize {
			return errorsmod.Wrapf(ErrInvalid, "study id: got %d bytes, wanted %d", len(study.Id), IDSize)
		}
		if !versions[string(VersionKey(study.Id, study.Version))] {
			return errorsmod.Wrapf(ErrInvalid, "study %x: got version %d without its protocol, wanted it", study.Id, study.Version)
		}
	}
	return nil
}
