// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

type queryServer struct{ k Keeper }

// NewQueryServer answers the module's queries.
func NewQueryServer(k Keeper) types.QueryServer { return queryServer{k} }

// kinds are the errors that a reader can act on.
var kinds = modules.Kinds{
	Missing:   []error{types.ErrVaultNotFound, types.ErrDealNotFound},
	Malformed: []error{types.ErrFieldInvalid},
}
