// SPDX-License-Identifier: Apache-2.0

package app

import (
	"context"
	"crypto/sha256"
	"encoding/binary"

	dbm "github.com/cosmos/cosmos-db"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/baseapp"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
)

// NewSimulated is New for the SDK's simulator, whose blocks have no hash: each gets one that follows from its height. Never for a
// node: committees would be known in advance.
func NewSimulated(logger log.Logger, db dbm.DB, loadLatest bool, options servertypes.AppOptions, baseOptions ...func(*baseapp.BaseApp)) *App {
	hash := func(ctx context.Context) []byte {
		sum := sha256.Sum256(binary.BigEndian.AppendUint64(nil, uint64(sdk.UnwrapSDKContext(ctx).BlockHeight())))
		return sum[:]
	}
	return build(logger, db, loadLatest, options, hash, baseOptions)
}

// BlockedAddresses may not be sent coins from outside.
func BlockedAddresses() map[string]bool { return blockedAddresses() }
