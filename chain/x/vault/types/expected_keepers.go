// SPDX-License-Identifier: Apache-2.0

package types

import (
	"context"

	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

// DeviceKeeper knows whether an account's devices tell a condition.
type DeviceKeeper interface {
	// ClaimAccountKind makes an account ordinary or sensitive for good; an error where it is the other already.
	ClaimAccountKind(ctx context.Context, owner string, sensitive bool) error
	// AccountKindAllows refuses a class that the account's kind must not open.
	AccountKindAllows(ctx context.Context, owner string, class uint32) error
}

// OperatorKeeper knows the trustees, the committees of an epoch and their duties.
type OperatorKeeper interface {
	CurrentEpoch(ctx context.Context) (operatortypes.Epoch, error)
	GetCommittee(ctx context.Context, epoch uint64, k uint32) (operatortypes.Committee, error)
	OperatorByHot(ctx context.Context, hot string) (operatortypes.Operator, error)
	OperatorByAddress(ctx context.Context, address string) (operatortypes.Operator, error)
	RaiseDuty(ctx context.Context, epoch uint64, k uint32, until int64) error
	AddPoints(ctx context.Context, address string, points uint32, reason string) error
	GetParams(ctx context.Context) (operatortypes.Params, error)
}
