// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/x/record/types"
)

// CheckRecords answers what SubmitRecords would refuse now, without writing.
func (q queryServer) CheckRecords(ctx context.Context, request *types.QueryCheckRecordsRequest) (*types.QueryCheckRecordsResponse, error) {
	cached, _ := sdk.UnwrapSDKContext(ctx).CacheContext()
	relayer, err := q.k.relayer(cached, request.Relayer)
	if err != nil {
		return &types.QueryCheckRecordsResponse{Error: err.Error()}, nil
	}
	out := &submission{relayer: relayer}
	if err := q.k.submit(cached, request.Entries, out); err != nil {
		return &types.QueryCheckRecordsResponse{Error: err.Error()}, nil
	}
	return &types.QueryCheckRecordsResponse{Refused: out.refused}, nil
}
