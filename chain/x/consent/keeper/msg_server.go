// SPDX-License-Identifier: Apache-2.0

package keeper

import "github.com/aceso-network/aceso/chain/x/consent/types"

type msgServer struct{ Keeper }

// NewMsgServer serves the module's transactions.
func NewMsgServer(k Keeper) types.MsgServer { return msgServer{k} }
