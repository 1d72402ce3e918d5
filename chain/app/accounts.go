// SPDX-License-Identifier: Apache-2.0

package app

import (
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	distrtypes "github.com/cosmos/cosmos-sdk/x/distribution/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"

	attestationtypes "github.com/aceso-network/aceso/chain/x/attestation/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
	studytypes "github.com/aceso-network/aceso/chain/x/study/types"
)

// moduleAccounts lists who may hold coins, and what else they may do with them. Only reward mints: there is no x/mint.
var moduleAccounts = map[string][]string{
	authtypes.FeeCollectorName:          nil,
	distrtypes.ModuleName:               nil,
	stakingtypes.BondedPoolName:         {authtypes.Burner, authtypes.Staking},
	stakingtypes.NotBondedPoolName:      {authtypes.Burner, authtypes.Staking},
	stakingtypes.KeyRotationFeePoolName: {authtypes.Burner}, // the keeper panics without it
	govtypes.ModuleName:                 {authtypes.Burner},
	rewardtypes.ModuleName:              {authtypes.Minter},
	operatortypes.ModuleName:            nil,
	devicetypes.ModuleName:              nil,
	attestationtypes.ModuleName:         nil,
	releasetypes.ModuleName:             nil,
	studytypes.ModuleName:               nil,
}

// authority is governance's account: the only one that may change parameters.
func authority() string { return authtypes.NewModuleAddress(govtypes.ModuleName).String() }

// blockedAddresses may not be sent coins from outside: what a module holds is what its own rules put there.
func blockedAddresses() map[string]bool {
	blocked := map[string]bool{}
	//determinism:allow it makes a set, whose order does not matter
	for name := range moduleAccounts {
		blocked[authtypes.NewModuleAddress(name).String()] = true
	}
	delete(blocked, authority())
	return blocked
}
