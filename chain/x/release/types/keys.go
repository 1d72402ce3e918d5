// SPDX-License-Identifier: Apache-2.0

package types

import "cosmossdk.io/collections"

const (
	// ModuleName is also the module account that holds the bonds of disputes.
	ModuleName = "release"
	// StoreKey of the module.
	StoreKey = ModuleName
	// IDSize of orders, vaults, records and blobs, in bytes.
	IDSize = 32
	// KeySize of an X25519 recipient key, in bytes.
	KeySize = 32
	// MaxBox is the size of the largest release box that a dispute makes public, in bytes: an answer over 500 records has under 40 KiB.
	MaxBox = 64 * 1024
	// SaltSize of an owner's order, in bytes.
	SaltSize = 16
)

// Prefixes of primaries are the field numbers of GenesisState.
var (
	ParamsPrefix   = collections.NewPrefix(1)
	OrdersPrefix   = collections.NewPrefix(2)
	ProgressPrefix = collections.NewPrefix(3)
	ReceiptsPrefix = collections.NewPrefix(4)
	DisputesPrefix = collections.NewPrefix(5)
)

// Prefixes of what is derived from the primaries.
var (
	ByVaultPrefix     = collections.NewPrefix(64)
	ByRecipientPrefix = collections.NewPrefix(65)
	OpenPrefix        = collections.NewPrefix(66)
	OpenSharesPrefix  = collections.NewPrefix(67)
	ByOrderPrefix     = collections.NewPrefix(68)
	UndecidedPrefix   = collections.NewPrefix(69)
)
