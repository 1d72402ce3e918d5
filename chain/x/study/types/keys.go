// SPDX-License-Identifier: Apache-2.0

package types

import (
	"encoding/binary"

	"cosmossdk.io/collections"
)

const (
	// ModuleName is also the module account that holds all escrows.
	ModuleName = "study"
	// StoreKey of the module.
	StoreKey = ModuleName
	// IDSize of studies, requests, orders and hashes, in bytes.
	IDSize = 32
	// SaltSize of a study's or request's salt, in bytes.
	SaltSize = 16
)

// Prefixes of primaries are the field numbers of GenesisState.
var (
	ParamsPrefix        = collections.NewPrefix(1)
	StudiesPrefix       = collections.NewPrefix(2)
	ProtocolsPrefix     = collections.NewPrefix(3)
	EscrowsPrefix       = collections.NewPrefix(4)
	ContributionsPrefix = collections.NewPrefix(5)
	CommitteesPrefix    = collections.NewPrefix(6)
	EthicsPrefix        = collections.NewPrefix(7)
	ProfilesPrefix      = collections.NewPrefix(8)
	RequestsPrefix      = collections.NewPrefix(9)
	RequestOrdersPrefix = collections.NewPrefix(10)
	RequestedPrefix     = collections.NewPrefix(11)
	ManifestsPrefix     = collections.NewPrefix(12)
	ResultsPrefix       = collections.NewPrefix(13)
)

// Prefixes of what is derived from the primaries.
var ByStudyPrefix = collections.NewPrefix(64)

// VersionKey is a study and one of its protocol versions as one key.
func VersionKey(study []byte, version uint32) []byte {
	return binary.BigEndian.AppendUint32(append([]byte{}, study...), version)
}
