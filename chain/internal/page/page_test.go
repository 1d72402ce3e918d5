// SPDX-License-Identifier: Apache-2.0

package page_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/page"
)

func TestAPageIsAtMostTwoHundredAndAHundredWhenUnsaid(t *testing.T) {
	for _, req := range []*query.PageRequest{nil, {}} {
		got, err := page.Bounded(req)
		require.NoError(t, err)
		require.Equal(t, uint64(page.Default), got.Limit)
	}
	got, err := page.Bounded(&query.PageRequest{Limit: page.Max, Offset: 3})
	require.NoError(t, err)
	require.Equal(t, &query.PageRequest{Limit: page.Max, Offset: 3}, got)
	_, err = page.Bounded(&query.PageRequest{Limit: page.Max + 1})
	require.Equal(t, codes.InvalidArgument, status.Code(err))
}
