// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

func TestQueriesFindWhatStands(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("r")
	w.trustee("t")
	w.slash("r", 10, "")
	w.block(0)
	for _, address := range []string{w.who("r"), w.who("r hot")} {
		found, err := w.query.Operator(w.ctx, &types.QueryOperatorRequest{Address: address})
		require.NoError(t, err)
		require.Equal(t, w.operator("r"), found.Operator)
	}
	operators, err := w.query.Operators(w.ctx, &types.QueryOperatorsRequest{})
	require.NoError(t, err)
	require.Len(t, operators.Operators, 2)
	slashes, err := w.query.Slashes(w.ctx, &types.QuerySlashesRequest{})
	require.NoError(t, err)
	require.Len(t, slashes.Slashes, 1)
	orgs, err := w.query.Orgs(w.ctx, &types.QueryOrgsRequest{})
	require.NoError(t, err)
	require.Len(t, orgs.Orgs, 1)
	current, err := w.query.Epoch(w.ctx, &types.QueryEpochRequest{})
	require.NoError(t, err)
	require.Equal(t, int64(1), current.Epoch.Height)
	set, err := w.query.ActiveSet(w.ctx, &types.QueryActiveSetRequest{Epoch: 0, Role: types.ROLE_TRUSTEE})
	require.NoError(t, err)
	require.Len(t, set.ActiveSet.Members, 1)
	params, err := w.query.Params(w.ctx, &types.QueryParamsRequest{})
	require.NoError(t, err)
	require.False(t, params.Local)
}

func TestQueriesSayWhatIsMissingAndWhatIsMalformed(t *testing.T) {
	w := newWorld(t, smallGenesis())
	tooMany := &query.PageRequest{Limit: 201}
	cases := []struct {
		name string
		ask  func() error
		code codes.Code
	}{
		{"an unknown operator", func() error {
			_, err := w.query.Operator(w.ctx, &types.QueryOperatorRequest{Address: w.who("x")})
			return err
		}, codes.NotFound},
		{"no address", func() error { _, err := w.query.Operator(w.ctx, &types.QueryOperatorRequest{}); return err }, codes.InvalidArgument},
		{"no request", func() error { _, err := w.query.Operator(w.ctx, nil); return err }, codes.InvalidArgument},
		{"no epoch yet", func() error { _, err := w.query.Epoch(w.ctx, &types.QueryEpochRequest{}); return err }, codes.NotFound},
		{"no committee", func() error { _, err := w.query.Committee(w.ctx, &types.QueryCommitteeRequest{}); return err }, codes.NotFound},
		{"no active set", func() error { _, err := w.query.ActiveSet(w.ctx, &types.QueryActiveSetRequest{}); return err }, codes.NotFound},
		{"201 operators", func() error {
			_, err := w.query.Operators(w.ctx, &types.QueryOperatorsRequest{Pagination: tooMany})
			return err
		}, codes.InvalidArgument},
		{"201 slashes", func() error {
			_, err := w.query.Slashes(w.ctx, &types.QuerySlashesRequest{Pagination: tooMany})
			return err
		}, codes.InvalidArgument},
		{"201 orgs", func() error { _, err := w.query.Orgs(w.ctx, &types.QueryOrgsRequest{Pagination: tooMany}); return err }, codes.InvalidArgument},
	}
	for _, c := range cases {
		require.Equal(t, c.code, status.Code(c.ask()), c.name)
	}
}
