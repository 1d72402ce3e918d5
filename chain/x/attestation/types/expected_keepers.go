// SPDX-License-Identifier: Apache-2.0

package types

import (
	"context"

	sdk "github.com/cosmos/cosmos-sdk/types"

	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

// BankKeeper holds the leads' deposits and pays from them.
type BankKeeper interface {
	SendCoinsFromAccountToModule(ctx context.Context, sender sdk.AccAddress, module string, amount sdk.Coins) error
	SendCoinsFromModuleToAccount(ctx context.Context, module string, recipient sdk.AccAddress, amount sdk.Coins) error
	GetBalance(ctx context.Context, address sdk.AccAddress, denom string) sdk.Coin
}

// OperatorKeeper knows the relayers, the epochs and the ring of block hashes.
type OperatorKeeper interface {
	OperatorByHot(ctx context.Context, hot string) (operatortypes.Operator, error)
	OperatorByAddress(ctx context.Context, address string) (operatortypes.Operator, error)
	ActiveSet(ctx context.Context, epoch uint64, role operatortypes.Role) (operatortypes.ActiveSet, error)
	CurrentEpoch(ctx context.Context) (operatortypes.Epoch, error)
	HeaderAt(ctx context.Context, height int64) ([]byte, error)
	AddPoints(ctx context.Context, address string, points uint32, reason string) error
	GetParams(ctx context.Context) (operatortypes.Params, error)
	Slash(ctx context.Context, address string, amount uint64, reason, reporter string) (uint64, error)
	SlashHeld(ctx context.Context, address string, amount uint64, reason, reporter string) (uint64, error)
}

// DeviceKeeper knows the devices and takes what a round says of them.
type DeviceKeeper interface {
	GetParams(ctx context.Context) (devicetypes.Params, error)
	GetDevice(ctx context.Context, id []byte) (devicetypes.Device, error)
	GetModel(ctx context.Context, id []byte) (devicetypes.Model, error)
	GetDataKey(ctx context.Context, device []byte, keyGeneration uint32) (devicetypes.DeviceKey, error)
	KeyChangeAllowed(ctx context.Context, device, keyHash []byte) (bool, error)
	FundBalance(ctx context.Context, model []byte) (uint64, error)
	FundPays(ctx context.Context, model []byte, to string, amount uint64) error
	Affirm(ctx context.Context, affirmation devicetypes.Affirmation) (uint32, error)
	Overturn(ctx context.Context, device []byte) error
	References(ctx context.Context, model []byte) ([]devicetypes.Reference, error)
	GetAnchor(ctx context.Context, id []byte) (devicetypes.Anchor, error)
}
