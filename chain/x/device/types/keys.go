// SPDX-License-Identifier: Apache-2.0

package types

import "cosmossdk.io/collections"

const (
	// ModuleName is also the module account that holds maker bonds and model funds.
	ModuleName = "device"
	// StoreKey of the module.
	StoreKey = ModuleName
	// IDSize of devices, models, anchors and rounds, in bytes.
	IDSize = 32
	// VectorSize of a trustworthiness vector: eight AR4SI claims, one signed byte each.
	VectorSize = 8
)

// Prefixes of primaries are the field numbers of GenesisState.
var (
	ParamsPrefix       = collections.NewPrefix(1)
	MakersPrefix       = collections.NewPrefix(2)
	AnchorsPrefix      = collections.NewPrefix(3)
	ModelsPrefix       = collections.NewPrefix(4)
	FundsPrefix        = collections.NewPrefix(5)
	AccountKindsPrefix = collections.NewPrefix(6)
	ReferencesPrefix   = collections.NewPrefix(7)
	RecallsPrefix      = collections.NewPrefix(8)
	DevicesPrefix      = collections.NewPrefix(9)
	KeysPrefix         = collections.NewPrefix(10)
	KeyChangesPrefix   = collections.NewPrefix(11)
)

// Prefixes of what is derived from the primaries.
var (
	ByOwnerPrefix = collections.NewPrefix(64)
	ByModelPrefix = collections.NewPrefix(65)
)
