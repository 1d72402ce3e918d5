// SPDX-License-Identifier: Apache-2.0

package types

import (
	"context"

	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// ConsentKeeper knows recorded expert determinations.
type ConsentKeeper interface {
	DeidMethodLive(ctx context.Context, hash []byte) (bool, error)
}

// DeviceKeeper knows devices, their keys, makers and recalls.
type DeviceKeeper interface {
	GetDevice(ctx context.Context, id []byte) (devicetypes.Device, error)
	GetModel(ctx context.Context, id []byte) (devicetypes.Model, error)
	GetDataKey(ctx context.Context, device []byte, keyGeneration uint32) (devicetypes.DeviceKey, error)
	IsRecalled(ctx context.Context, model []byte, time int64) (bool, error)
}

// VaultKeeper knows vaults, their agent keys, and whose they are.
type VaultKeeper interface {
	GetVault(ctx context.Context, id []byte) (vaulttypes.Vault, error)
	VaultsOf(ctx context.Context, owner string) ([][]byte, error)
}

// OperatorKeeper knows who may carry records, and who is active in an epoch.
type OperatorKeeper interface {
	OperatorByHot(ctx context.Context, hot string) (operatortypes.Operator, error)
	CurrentEpoch(ctx context.Context) (operatortypes.Epoch, error)
	ActiveSet(ctx context.Context, epoch uint64, role operatortypes.Role) (operatortypes.ActiveSet, error)
}

// RewardKeeper counts what attested readings earn.
type RewardKeeper interface {
	Accrue(ctx context.Context, contributions ...rewardtypes.Contribution) error
	AccrueTrustees(ctx context.Context, trustees []string) error
	WeightOf(ctx context.Context, tier, class uint32, readings uint64) (uint64, error)
	EpochAt(ctx context.Context, time int64) (uint64, error)
	IsContestable(ctx context.Context, epoch uint64) (bool, error)
	Reduce(ctx context.Context, epoch uint64, device []byte, owner string, weight uint64) error
}
