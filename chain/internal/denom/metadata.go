// SPDX-License-Identifier: Apache-2.0

package denom

import banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"

// Metadata describes the coin to wallets.
func Metadata() banktypes.Metadata {
	return banktypes.Metadata{
		Description: "The coin of the Aceso network: paid to patients for de-identified contributions, bonded by operators.",
		DenomUnits:  []*banktypes.DenomUnit{{Denom: Base, Exponent: 0}, {Denom: Display, Exponent: Exponent}},
		Base:        Base,
		Display:     Display,
		Name:        "Aceso",
		Symbol:      "ACESO",
	}
}
