// SPDX-License-Identifier: Apache-2.0

package types

import (
	"context"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

// BankKeeper moves bonds and funds in and out of the module account.
type BankKeeper interface {
	SendCoinsFromAccountToModule(ctx context.Context, sender sdk.AccAddress, module string, amount sdk.Coins) error
	SendCoinsFromModuleToAccount(ctx context.Context, module string, recipient sdk.AccAddress, amount sdk.Coins) error
	GetBalance(ctx context.Context, address sdk.AccAddress, denom string) sdk.Coin
}

// OperatorKeeper tells what only the operator module knows.
type OperatorKeeper interface {
	// IsLocal is the genesis flag under which software test anchors exist.
	IsLocal(ctx context.Context) (bool, error)
	// IsCouncil reports whether address is the council and has not expired.
	IsCouncil(ctx context.Context, address string) (bool, error)
}

// RewardKeeper takes back what a device has earned in epochs that can still be contested.
type RewardKeeper interface {
	Void(ctx context.Context, device []byte) error
}
