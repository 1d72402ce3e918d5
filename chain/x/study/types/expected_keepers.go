// SPDX-License-Identifier: Apache-2.0

package types

import (
	"context"

	sdk "github.com/cosmos/cosmos-sdk/types"

	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// BankKeeper moves money into and out of escrow.
type BankKeeper interface {
	SendCoinsFromAccountToModule(ctx context.Context, sender sdk.AccAddress, module string, amount sdk.Coins) error
	SendCoinsFromModuleToAccount(ctx context.Context, module string, recipient sdk.AccAddress, amount sdk.Coins) error
	GetBalance(ctx context.Context, address sdk.AccAddress, denom string) sdk.Coin
}

// ConsentKeeper knows what owners decided.
type ConsentKeeper interface {
	LiveConsents(ctx context.Context, owner string) ([]consenttypes.Consent, error)
	VisasOf(ctx context.Context, holder string) ([]consenttypes.Visa, error)
	TermsKnown(ctx context.Context, hash []byte) (bool, error)
}

// DeviceKeeper knows who made a device.
type DeviceKeeper interface {
	GetModel(ctx context.Context, id []byte) (devicetypes.Model, error)
}

// RecordKeeper knows records and their batches.
type RecordKeeper interface {
	GetRecord(ctx context.Context, id []byte) (recordtypes.Record, error)
	GetBatch(ctx context.Context, id []byte) (recordtypes.Batch, error)
	IsRecalledRecord(ctx context.Context, record recordtypes.Record) (bool, error)
}

// VaultKeeper knows vaults and who holds their shares.
type VaultKeeper interface {
	GetVault(ctx context.Context, id []byte) (vaulttypes.Vault, error)
	GetDeal(ctx context.Context, vault []byte, shareGeneration uint32) (vaulttypes.Deal, error)
	Committee(ctx context.Context, vault []byte, shareGeneration uint32) (operatortypes.Committee, vaulttypes.Deal, error)
}

// ReleaseKeeper opens orders and knows how they ended.
type ReleaseKeeper interface {
	OpenOrder(ctx context.Context, order releasetypes.ReleaseOrder) error
	GetOrder(ctx context.Context, id []byte) (releasetypes.ReleaseOrder, error)
	Conclude(ctx context.Context, order []byte) (releasetypes.Outcome, int64, error)
	Standing(ctx context.Context, order []byte) (releasetypes.Standing, error)
}

// RewardKeeper divides a payment among its beneficiaries.
type RewardKeeper interface {
	SplitPayment(ctx context.Context, fromModule string, order []byte, amount uint64, parties rewardtypes.Parties) error
}

// DistributionKeeper keeps the community pot.
type DistributionKeeper interface {
	FundCommunityPool(ctx context.Context, amount sdk.Coins, sender sdk.AccAddress) error
}

// OperatorKeeper knows the council.
type OperatorKeeper interface {
	IsCouncil(ctx context.Context, address string) (bool, error)
}
