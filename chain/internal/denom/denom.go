// SPDX-License-Identifier: Apache-2.0

// Package denom names the one coin of the chain, so that modules and app agree without importing each other.
package denom

import (
	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

const (
	// Base is the unit of every amount in state and messages: a millionth of an aceso.
	Base = "uaceso"
	// Display is the unit shown to people.
	Display = "aceso"
	// Exponent is the power of ten between the two.
	Exponent = 6
)

// Coin is amount uaceso.
func Coin(amount uint64) sdk.Coin {
	return sdk.NewCoin(Base, math.NewIntFromUint64(amount))
}

// Coins is amount uaceso as a coin set; zero is the empty set.
func Coins(amount uint64) sdk.Coins {
	return sdk.NewCoins(Coin(amount))
}
