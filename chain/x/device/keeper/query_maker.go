// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

// Maker answers one maker.
func (q queryServer) Maker(ctx context.Context, request *types.QueryMakerRequest) (*types.QueryMakerResponse, error) {
	maker, err := q.k.GetMaker(ctx, request.Address)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryMakerResponse{Maker: maker}, nil
}

// Makers answers a page of makers by address.
func (q queryServer) Makers(ctx context.Context, request *types.QueryMakersRequest) (*types.QueryMakersResponse, error) {
	makers, next, err := list(ctx, q.k.Makers, request.Pagination)
	if err != nil {
		return nil, err
	}
	return &types.QueryMakersResponse{Makers: makers, Pagination: next}, nil
}
