// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// Guardians answers all guardians of a ward, at most MaxGuardians, those that have run out included.
func (q queryServer) Guardians(ctx context.Context, request *types.QueryGuardiansRequest) (*types.QueryGuardiansResponse, error) {
	ward, err := q.k.bytes("ward", request.Ward)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	response := &types.QueryGuardiansResponse{}
	err = q.k.Guardians.Walk(ctx, ownedBy(ward), func(_ collections.Pair[[]byte, []byte], guardian types.Guardian) (bool, error) {
		response.Guardians = append(response.Guardians, guardian)
		return false, nil
	})
	return response, kinds.Answer(err)
}
