// SPDX-License-Identifier: Apache-2.0

package types

import "cosmossdk.io/collections"

const (
	// ModuleName is also the name of the module account that holds every bond.
	ModuleName = "operator"
	// StoreKey names the module's store.
	StoreKey = ModuleName
)

// Primaries have the number of their field in GenesisState, what is derived from them counts from 64.
var (
	ParamsKey        = collections.NewPrefix(1)
	LocalKey         = collections.NewPrefix(2)
	OperatorsPrefix  = collections.NewPrefix(3)
	OrgsPrefix       = collections.NewPrefix(4)
	HeadersPrefix    = collections.NewPrefix(5)
	EpochKey         = collections.NewPrefix(6)
	ActiveSetsPrefix = collections.NewPrefix(7)
	CommitteesPrefix = collections.NewPrefix(8)
	DutiesPrefix     = collections.NewPrefix(9)
	SlashesPrefix    = collections.NewPrefix(10)
	NextSlashKey     = collections.NewPrefix(11)
	UnbondingsPrefix = collections.NewPrefix(12)
	CouncilKey       = collections.NewPrefix(13)
	PausesPrefix     = collections.NewPrefix(14)
	CancelledPrefix  = collections.NewPrefix(15)

	ByHotPrefix     = collections.NewPrefix(64)
	ByKeyPrefix     = collections.NewPrefix(65)
	DutyUntilPrefix = collections.NewPrefix(66)
)
