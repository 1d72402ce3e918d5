// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"encoding/hex"
	"errors"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

type queryServer struct {
	k Keeper
}

// NewQueryServer answers the module's queries.
func NewQueryServer(k Keeper) types.QueryServer { return queryServer{k: k} }

func parseID(subject, text string) ([]byte, error) {
	id, err := hex.DecodeString(text)
	if err != nil || len(id) != types.IDSize {
		return nil, status.Errorf(codes.InvalidArgument, "%s: got %q, wanted %d bytes in hex", subject, text, types.IDSize)
	}
	return id, nil
}

// answer gives an error of state the gRPC code a client can act on.
func answer(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, types.ErrMakerNotFound), errors.Is(err, types.ErrModelNotFound), errors.Is(err, types.ErrDeviceNotFound):
		return status.Error(codes.NotFound, err.Error())
	case errors.Is(err, types.ErrInvalid):
		return status.Error(codes.InvalidArgument, err.Error())
	case status.Code(err) == codes.InvalidArgument:
		return err
	}
	return status.Error(codes.Internal, err.Error())
}

// list answers a page of a map's values in the order of its keys.
func list[K, V any](ctx context.Context, values collections.Map[K, V], request *query.PageRequest) ([]V, *query.PageResponse, error) {
	bounded, err := page.Bounded(request)
	if err != nil {
		return nil, nil, err
	}
	found, next, err := query.CollectionPaginate(ctx, values, bounded, func(_ K, value V) (V, error) { return value, nil })
	return found, next, answer(err)
}
