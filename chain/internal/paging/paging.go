// SPDX-License-Identifier: Apache-2.0

// Package paging bounds what one query may read.
package paging

import "github.com/cosmos/cosmos-sdk/types/query"

// Max is the largest page any query of the modules answers.
const Max = 200

// Bounded returns the page request with its limit brought down to Max; the answer's next_key leads on.
func Bounded(request *query.PageRequest) *query.PageRequest {
	if request == nil {
		return &query.PageRequest{Limit: Max}
	}
	bounded := *request
	if bounded.Limit == 0 || bounded.Limit > Max {
		bounded.Limit = Max
	}
	return &bounded
}
