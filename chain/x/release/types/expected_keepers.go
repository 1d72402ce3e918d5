// SPDX-License-Identifier: Apache-2.0

package types

import (
	"context"

	sdk "github.com/cosmos/cosmos-sdk/types"

	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// RecordKeeper knows the records that an order opens.
type RecordKeeper interface {
	GetRecord(ctx context.Context, id []byte) (recordtypes.Record, error)
}

// VaultKeeper knows vaults and who holds their shares.
type VaultKeeper interface {
	GetVault(ctx context.Context, id []byte) (vaulttypes.Vault, error)
	GetParams(ctx context.Context) (vaulttypes.Params, error)
	Committee(ctx context.Context, vault []byte, shareGeneration uint32) (operatortypes.Committee, vaulttypes.Deal, error)
}

// ConsentKeeper knows what became of the consents that an order stands on.
type ConsentKeeper interface {
	GetConsent(ctx context.Context, id []byte) (consenttypes.Consent, error)
}

// OperatorKeeper knows which trustee a hot address acts for, and takes bond from who was at fault.
type OperatorKeeper interface {
	OperatorByHot(ctx context.Context, hot string) (operatortypes.Operator, error)
	OperatorByAddress(ctx context.Context, address string) (operatortypes.Operator, error)
	GetParams(ctx context.Context) (operatortypes.Params, error)
	Slash(ctx context.Context, address string, amount uint64, reason, reporter string) (uint64, error)
	SlashStatus(ctx context.Context, id uint64) (operatortypes.SlashStatus, error)
	AddPoints(ctx context.Context, address string, points uint32, reason string) error
}

// BankKeeper moves the bonds of disputes.
type BankKeeper interface {
	SendCoinsFromAccountToModule(ctx context.Context, sender sdk.AccAddress, module string, amount sdk.Coins) error
	SendCoinsFromModuleToAccount(ctx context.Context, module string, recipient sdk.AccAddress, amount sdk.Coins) error
	GetBalance(ctx context.Context, address sdk.AccAddress, denom string) sdk.Coin
}
