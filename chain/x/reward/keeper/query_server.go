// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"errors"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/aceso-network/aceso/chain/x/reward/types"
)

type queryServer struct {
	Keeper
}

var _ types.QueryServer = queryServer{}

// NewQueryServer serves the module's queries.
func NewQueryServer(k Keeper) types.QueryServer {
	return queryServer{Keeper: k}
}

var errNoRequest = status.Error(codes.InvalidArgument, "request: got none, wanted one")

// queryError gives what a reader did wrong its gRPC code.
func queryError(err error) error {
	if errors.Is(err, types.ErrAddressRefused) || errors.Is(err, types.ErrEpochRefused) {
		return status.Error(codes.InvalidArgument, err.Error())
	}
	return err
}
