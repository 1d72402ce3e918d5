// SPDX-License-Identifier: Apache-2.0

package paging_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/paging"
)

func TestAPageIsNeverLargerThanTheMaximum(t *testing.T) {
	cases := []struct {
		request *query.PageRequest
		want    uint64
	}{
		{nil, paging.Max},
		{&query.PageRequest{}, paging.Max},
		{&query.PageRequest{Limit: 7}, 7},
		{&query.PageRequest{Limit: paging.Max + 1}, paging.Max},
	}
	for _, c := range cases {
		require.Equal(t, c.want, paging.Bounded(c.request).Limit)
	}
}

func TestBoundingLeavesTheRequestAlone(t *testing.T) {
	request := &query.PageRequest{Limit: 10_000, Key: []byte{1}}
	bounded := paging.Bounded(request)
	require.Equal(t, uint64(10_000), request.Limit)
	require.Equal(t, request.Key, bounded.Key)
}
