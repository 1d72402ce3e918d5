// SPDX-License-Identifier: Apache-2.0

package types

import "cosmossdk.io/collections"

const (
	// ModuleName is also the name of the module account that mints and holds what is not claimed yet.
	ModuleName = "reward"
	// StoreKey names the module's store.
	StoreKey = ModuleName

	// MaxClaimEpochs bounds one claim.
	MaxClaimEpochs = 52
	// MaxCarriers is how many relayers one accrual credits.
	MaxCarriers = 16
	// ExpirePerAccrual is how many entries of the oldest expired epoch one contribution clears away.
	ExpirePerAccrual = 4
)

// Primaries have the number of their field in GenesisState, what is derived from them counts from 64.
var (
	ParamsKey      = collections.NewPrefix(1)
	AccrualsPrefix = collections.NewPrefix(2)
	TrusteesPrefix = collections.NewPrefix(3)
	ClaimedPrefix  = collections.NewPrefix(4)
	MintsPrefix    = collections.NewPrefix(5)
	SupplyKey      = collections.NewPrefix(6)
	OriginKey      = collections.NewPrefix(7)

	TotalsPrefix   = collections.NewPrefix(64)
	WeightsPrefix  = collections.NewPrefix(65)
	ByDevicePrefix = collections.NewPrefix(66)
	ByOwnerPrefix  = collections.NewPrefix(67)
)
