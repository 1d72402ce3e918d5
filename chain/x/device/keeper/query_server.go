// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

type queryServer struct {
	k Keeper
}

// NewQueryServer answers the module's queries.
func NewQueryServer(k Keeper) types.QueryServer { return queryServer{k: k} }

// kinds are the errors that a reader can act on.
var kinds = modules.Kinds{
	Missing:   []error{types.ErrMakerNotFound, types.ErrModelNotFound, types.ErrDeviceNotFound},
	Malformed: []error{types.ErrInvalid},
}

// list answers a page of a map's values in the order of its keys.
func list[K, V any](ctx context.Context, values collections.Map[K, V], request *query.PageRequest) ([]V, *query.PageResponse, error) {
	bounded, err := page.Bounded(request)
	if err != nil {
		return nil, nil, err
	}
	found, next, err := query.CollectionPaginate(ctx, values, bounded, func(_ K, value V) (V, error) { return value, nil })
	return found, next, kinds.Answer(err)
}
