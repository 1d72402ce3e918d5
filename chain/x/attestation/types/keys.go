// SPDX-License-Identifier: Apache-2.0

package types

import "cosmossdk.io/collections"

const (
	// ModuleName is also the module account that holds the leads' deposits.
	ModuleName = "attestation"
	// StoreKey of the module.
	StoreKey = ModuleName
	// IDSize of rounds, devices, models, digests, commits and salts, in bytes.
	IDSize = 32
	// VerifierVersion is the version of the verifier core that rounds are judged by; results carry it as `v`.
	VerifierVersion = "1"
)

// Prefixes of primaries are the field numbers of GenesisState.
var (
	ParamsPrefix     = collections.NewPrefix(1)
	RoundsPrefix     = collections.NewPrefix(2)
	ProgressPrefix   = collections.NewPrefix(3)
	CommitteesPrefix = collections.NewPrefix(4)
	VotesPrefix      = collections.NewPrefix(5)
	SnapshotPrefix   = collections.NewPrefix(6)
	OpenMarksPrefix  = collections.NewPrefix(7)
	ResultsPrefix    = collections.NewPrefix(8)
)

// Prefixes of what is derived from the primaries.
var (
	TimeoutsPrefix = collections.NewPrefix(64)
	ByDevicePrefix = collections.NewPrefix(65)
	ReservedPrefix = collections.NewPrefix(66)
	LotsPrefix     = collections.NewPrefix(67)
)
