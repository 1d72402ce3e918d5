// SPDX-License-Identifier: Apache-2.0

package keeper

import "github.com/aceso-network/aceso/chain/x/reward/types"

type msgServer struct {
	Keeper
}

var _ types.MsgServer = msgServer{}

// NewMsgServer serves the module's transactions.
func NewMsgServer(k Keeper) types.MsgServer {
	return msgServer{Keeper: k}
}
