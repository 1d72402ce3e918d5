// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"encoding/hex"
	"errors"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/x/release/types"
)

type queryServer struct{ k Keeper }

// NewQueryServer answers the module's queries.
func NewQueryServer(k Keeper) types.QueryServer { return queryServer{k} }

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
	case errors.Is(err, types.ErrOrderNotFound), errors.Is(err, types.ErrDisputeNotFound), errors.Is(err, collections.ErrNotFound):
		return status.Error(codes.NotFound, err.Error())
	case errors.Is(err, types.ErrInvalid), errors.Is(err, types.ErrTooMany):
		return status.Error(codes.InvalidArgument, err.Error())
	}
	return status.Error(codes.Internal, err.Error())
}
