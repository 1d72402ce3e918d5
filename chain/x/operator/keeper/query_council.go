// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// Council returns the council last named and the pauses in force.
func (q queryServer) Council(ctx context.Context, _ *types.QueryCouncilRequest) (*types.QueryCouncilResponse, error) {
	council, err := q.currentCouncil(ctx)
	if err != nil {
		return nil, err
	}
	response := &types.QueryCouncilResponse{Council: council}
	err = q.Pauses.Walk(ctx, nil, func(_ collections.Pair[string, int64], pause types.Pause) (bool, error) {
		if pause.At(now(ctx)) {
			response.Pauses = append(response.Pauses, pause)
		}
		return false, nil
	})
	return response, err
}
