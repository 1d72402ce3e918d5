// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

func TestRoundsAreFoundByPhaseAndByDevice(t *testing.T) {
	w := lively(t)
	for phase, want := range map[types.Phase]int{
		types.PHASE_UNSPECIFIED: 8, types.PHASE_COMMIT: 3, types.PHASE_REVEAL: 1, types.PHASE_AFFIRMED: 2, types.PHASE_VOID: 1, types.PHASE_FINAL: 0,
		types.PHASE_OVERTURNED: 1,
	} {
		require.Len(t, w.inPhase(phase), want, phase.String())
	}
	rounds, err := w.query.RoundsByDevice(w.ctx, &types.QueryRoundsByDeviceRequest{Device: hex.EncodeToString(id("void"))})
	require.NoError(t, err)
	require.Len(t, rounds.Rounds, 1)
	require.Equal(t, id("void"), rounds.Rounds[0].Device)
	round := w.inPhase(types.PHASE_REVEAL)[0]
	one, err := w.query.Round(w.ctx, &types.QueryRoundRequest{Id: hex.EncodeToString(round.Id)})
	require.NoError(t, err)
	require.Len(t, one.Votes, 4)
	require.Len(t, one.Committee.Members, 4)
	snapshot, err := w.query.Snapshot(w.ctx, &types.QuerySnapshotRequest{})
	require.NoError(t, err)
	require.Equal(t, id("snapshot"), snapshot.Snapshot.Hash)
	params, err := w.query.Params(w.ctx, &types.QueryParamsRequest{})
	require.NoError(t, err)
	require.Equal(t, uint32(9), params.Params.LeadDailyCap)
}

func TestQueriesTellNotFoundFromBadInput(t *testing.T) {
	w := newWorld(t)
	ask := func(id string) codes.Code {
		_, err := w.query.Round(w.ctx, &types.QueryRoundRequest{Id: id})
		return status.Code(err)
	}
	unknown := hex.EncodeToString(id("none"))
	require.Equal(t, codes.NotFound, ask(unknown))
	require.Equal(t, codes.InvalidArgument, ask(unknown[2:]))
	require.Equal(t, codes.InvalidArgument, ask("not hex"))
	_, err := w.query.Rounds(w.ctx, &types.QueryRoundsRequest{Pagination: &query.PageRequest{Limit: 201}})
	require.Equal(t, codes.InvalidArgument, status.Code(err))
}
