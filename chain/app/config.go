// SPDX-License-Identifier: Apache-2.0

// Package app wires the Aceso chain: which modules there are, in which order they are built, and what runs in a block.
package app

import (
	"os"
	"path/filepath"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/denom"
)

const (
	// Name is the application's name in version strings and in the handshake with CometBFT.
	Name = "aceso"
	// Bech32Prefix starts every account address.
	Bech32Prefix = "aceso"
)

// DefaultNodeHome is where acesod keeps its data unless --home says otherwise.
var DefaultNodeHome string

// Prefixes and denomination are set here and not in the command, because tests need them; the root command seals them.
func init() {
	home, err := os.UserHomeDir()
	if err != nil {
		home = "."
	}
	DefaultNodeHome = filepath.Join(home, ".acesod")
	// Without a scope the SDK finds its configuration by the name of the running file, which it asks the system for at every address.
	if err := os.Setenv(sdk.EnvConfigScope, Name); err != nil {
		panic(err)
	}
	cfg := sdk.GetConfig()
	cfg.SetBech32PrefixForAccount(Bech32Prefix, Bech32Prefix+"pub")
	cfg.SetBech32PrefixForValidator(Bech32Prefix+"valoper", Bech32Prefix+"valoperpub")
	cfg.SetBech32PrefixForConsensusNode(Bech32Prefix+"valcons", Bech32Prefix+"valconspub")
	sdk.DefaultBondDenom = denom.Base
}
