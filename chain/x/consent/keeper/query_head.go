// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// Head answers the commitment to an owner's live consents; NotFound for an owner that never wrote one.
func (q queryServer) Head(ctx context.Context, request *types.QueryHeadRequest) (*types.QueryHeadResponse, error) {
	owner, err := q.k.bytes("owner", request.Owner)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	head, err := q.k.Heads.Get(ctx, owner)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryHeadResponse{Head: head}, nil
}
