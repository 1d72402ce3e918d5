// SPDX-License-Identifier: Apache-2.0

// Package page bounds what one paginated query may ask for.
package page

import (
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/cosmos/cosmos-sdk/types/query"
)

const (
	// Default is the page size when none is asked for.
	Default = 100
	// Max is the largest page any query of ours returns.
	Max = 200
)

// Bounded returns the request with its size filled in, or InvalidArgument when it asks for more than Max.
func Bounded(req *query.PageRequest) (*query.PageRequest, error) {
	if req == nil {
		return &query.PageRequest{Limit: Default}, nil
	}
	if req.Limit > Max {
		return nil, status.Errorf(codes.InvalidArgument, "page limit: got %d, wanted at most %d", req.Limit, Max)
	}
	bounded := *req
	if bounded.Limit == 0 {
		bounded.Limit = Default
	}
	return &bounded, nil
}
