// SPDX-License-Identifier: Apache-2.0

package world

import (
	"crypto/sha256"

	"github.com/cosmos/cosmos-sdk/crypto/keys/secp256k1"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
)

// Names of the cast.
const (
	Delegator  = "delegator"
	Maker      = "maker"
	Council    = "council"
	Ethics     = "ethics"
	Issuer     = "issuer"
	Sponsor    = "sponsor"
	Researcher = "researcher"
	Funder     = "funder"
)

// Gov is the authority of every module.
func Gov() string { return authtypes.NewModuleAddress(govtypes.ModuleName).String() }

// Bytes32 is a value of 32 bytes that follows from its name.
func Bytes32(name string) []byte {
	sum := sha256.Sum256([]byte("aceso world: " + name))
	return sum[:]
}

// Key is the account key of a name.
func Key(name string) *secp256k1.PrivKey { return &secp256k1.PrivKey{Key: Bytes32("account " + name)} }

// Raw is the account address of a name.
func Raw(name string) sdk.AccAddress { return sdk.AccAddress(Key(name).PubKey().Address()) }

// Addr is the account address of a name as text.
func Addr(name string) string { return Raw(name).String() }

// Hot is the name of an operator's second account, which sends its duty transactions.
func Hot(operator string) string { return "hot " + operator }
