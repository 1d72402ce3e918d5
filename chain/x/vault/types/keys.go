// SPDX-License-Identifier: Apache-2.0

package types

import "cosmossdk.io/collections"

const (
	// ModuleName names the module, its store and its error codespace.
	ModuleName = "vault"
	// StoreKey is the store's name in proofs.
	StoreKey = ModuleName
)

// Primary collections are numbered as their fields in GenesisState; derived ones from 64.
var (
	ParamsPrefix        = collections.NewPrefix(1)
	VaultsPrefix        = collections.NewPrefix(2)
	DealsPrefix         = collections.NewPrefix(3)
	ShreddingsPrefix    = collections.NewPrefix(4)
	VaultsByOwnerPrefix = collections.NewPrefix(64)
)

const (
	// IDSize is the size of a vault id, a blob name and a key.
	IDSize = 32
	// MaxBatch is how many vaults one acknowledgement may name.
	MaxBatch = 200
	// MaxMembers is the largest committee the bitmaps are made for.
	MaxMembers = 64
)
