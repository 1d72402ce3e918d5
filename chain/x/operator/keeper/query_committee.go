// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// Committee returns trustee committee k of an epoch.
func (q queryServer) Committee(ctx context.Context, req *types.QueryCommitteeRequest) (*types.QueryCommitteeResponse, error) {
	if req == nil {
		return nil, errNoRequest
	}
	committee, err := q.GetCommittee(ctx, req.Epoch, req.K)
	if err != nil {
		return nil, queryError(err)
	}
	return &types.QueryCommitteeResponse{Committee: committee}, nil
}
