// SPDX-License-Identifier: Apache-2.0

package keeper

import "github.com/aceso-network/aceso/chain/x/vault/types"

type msgServer struct {
	Keeper
}

// NewMsgServer answers the module's transactions.
func NewMsgServer(k Keeper) types.MsgServer { return msgServer{Keeper: k} }
