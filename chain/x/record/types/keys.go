// SPDX-License-Identifier: Apache-2.0

package types

import "cosmossdk.io/collections"

const (
	// ModuleName of the module.
	ModuleName = "record"
	// StoreKey of the module.
	StoreKey = ModuleName
	// IDSize of batches, records, vaults and blobs, in bytes.
	IDSize = 32
	// CapsuleProofSize of a Schnorr proof R ‖ s.
	CapsuleProofSize = 64
	// MaxTakeBack is how many recalled batches one message takes back.
	MaxTakeBack = 200
	// Suite is the one capsule suite: ristretto255, SHA-512, AES-256-GCM.
	Suite = 1
)

// Prefixes of primaries are the field numbers of GenesisState.
var (
	ParamsPrefix    = collections.NewPrefix(1)
	BatchesPrefix   = collections.NewPrefix(2)
	RecordsPrefix   = collections.NewPrefix(3)
	HeadsPrefix     = collections.NewPrefix(4)
	OpeningsPrefix  = collections.NewPrefix(5)
	TakenBackPrefix = collections.NewPrefix(6)
)

// Prefixes of what is derived from the primaries.
var (
	ByVaultPrefix = collections.NewPrefix(64)
)
