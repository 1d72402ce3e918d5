// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

func TestARoundThatNobodyCommitsToEndsAndAllAreIdle(t *testing.T) {
	w := newWorld(t)
	round := w.open(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	members := w.committee(round)
	w.after(200)
	require.Equal(t, types.PHASE_NO_QUORUM, w.progress(round).Phase)
	require.Len(t, w.operator.points, 4)
	for _, name := range members {
		require.Equal(t, types.IdlePoints, w.operator.points[addr(name)])
	}
	require.Equal(t, uint64(rich), w.bank.balances[hot("r0")])
}

func TestAnUndrawnCommitteeWhoseBlocksLeftTheRingBlamesNobody(t *testing.T) {
	w := newWorld(t)
	round := w.open(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	delete(w.operator.ring, round.OpenedHeight+1)
	w.after(200)
	require.Equal(t, types.PHASE_NO_QUORUM, w.progress(round).Phase)
	require.Empty(t, w.operator.points)
	require.Equal(t, uint64(rich), w.bank.balances[hot("r0")])
}

func TestACommitPhaseThatRunsOutGoesOnWithWhoCommitted(t *testing.T) {
	w := newWorld(t)
	round := w.open(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	result := affirmed(round)
	ok(w, w.msg.CommitVerdicts, w.ballots(round, &result)[0].commit(round))
	w.after(178)
	require.Equal(t, types.PHASE_COMMIT, w.progress(round).Phase)
	w.after(1)
	progress := w.progress(round)
	require.Equal(t, types.PHASE_REVEAL, progress.Phase)
	require.Equal(t, w.ctx.BlockTime().Unix()+180, progress.Deadline)
	require.Equal(t, progress, last[*types.EventRoundPhase](w).Progress)
}

func TestARoundIsPrunedWhenItIsFinal(t *testing.T) {
	w := newWorld(t)
	device, key := w.enrol("d"), newSigner(t)
	round := w.affirm(device, types.PURPOSE_ENROL, key)
	w.after(types.DefaultParams().AppealSeconds)
	require.Equal(t, types.PHASE_AFFIRMED, w.progress(round).Phase)
	w.after(1)
	_, err := w.k.GetRound(w.ctx, round.Id)
	require.ErrorIs(t, err, types.ErrRoundNotFound)
	event := last[*types.EventRoundPhase](w).Progress
	require.Equal(t, types.PHASE_FINAL, event.Phase)
	require.Equal(t, "affirmed", event.Code)
	require.Equal(t, round.Id, w.device(device).Round, "the id stays with the device")
	fresh := newWorld(t)
	require.Equal(t, fresh.dump(), w.dump(), "nothing else stays")
}

func TestAtMostFiftyRoundsMoveOnInABlock(t *testing.T) {
	w := newWorld(t)
	for i := range types.MaxTimeouts + 1 {
		ok(w, w.msg.OpenRound, w.opening("r0", w.enrol(fmt.Sprintf("d%d", i)), types.PURPOSE_ENROL, newSigner(t)))
	}
	w.blocks(2)
	w.after(200)
	require.Len(t, w.inPhase(types.PHASE_NO_QUORUM), types.MaxTimeouts)
	require.Len(t, w.inPhase(types.PHASE_COMMIT), 1)
	w.after(1)
	require.Len(t, w.inPhase(types.PHASE_NO_QUORUM), types.MaxTimeouts+1)
}

func (w *world) inPhase(phase types.Phase) []types.Round {
	w.t.Helper()
	response, err := w.query.Rounds(w.ctx, &types.QueryRoundsRequest{Phase: phase})
	require.NoError(w.t, err)
	return response.Rounds
}

func TestARoundWhoseEndFailsIsParkedAndTheOthersGoOn(t *testing.T) {
	w := newWorld(t)
	stuck := w.openBy("r0", w.enrol("stuck"), types.PURPOSE_ENROL, newSigner(t))
	other := w.openBy("r1", w.enrol("other"), types.PURPOSE_ENROL, newSigner(t))
	w.bank.blocked = hot("r0")
	w.after(200)
	require.Equal(t, types.PHASE_NO_QUORUM, w.progress(other).Phase)
	parked := w.progress(stuck)
	require.Equal(t, types.PHASE_COMMIT, parked.Phase)
	require.Equal(t, w.ctx.BlockTime().Unix()+types.ParkSeconds, parked.Deadline)
	require.Contains(t, events[*types.EventRoundPhase](w), &types.EventRoundPhase{Progress: parked})
	w.bank.blocked = ""
	w.after(types.ParkSeconds + 1)
	require.Equal(t, types.PHASE_NO_QUORUM, w.progress(stuck).Phase)
}

func TestALastRevealStandsEvenIfTheDecisionFails(t *testing.T) {
	w := newWorld(t)
	round, ballots := w.committed()
	w.bank.blocked = hot("r0")
	for _, b := range ballots {
		ok(w, w.msg.RevealVerdicts, b.reveal(round))
	}
	require.Equal(t, types.PHASE_REVEAL, w.progress(round).Phase)
	require.Equal(t, uint32(4), w.progress(round).Revealed)
	w.bank.blocked = ""
	w.after(181)
	require.Equal(t, types.PHASE_AFFIRMED, w.progress(round).Phase)
}
