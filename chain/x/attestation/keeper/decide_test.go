// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

// The fee of 100: a fifth to the lead, 20 to each of four seats.
const (
	leadPart = 20
	seat     = 20
)

func (w *world) earned(name string) uint64 { return w.bank.balances[addr(name)] }

func TestThreeEqualDigestsOfFourAffirm(t *testing.T) {
	w := newWorld(t)
	device, key := w.enrol("d"), newSigner(t)
	before := w.fund()
	round := w.open(device, types.PURPOSE_ENROL, key)
	yes, no := affirmed(round), declined(round, "bad_signature")
	ballots := w.vote(round, &yes, &yes, &no, &yes)

	progress := w.progress(round)
	require.Equal(t, types.Progress{
		Round: round.Id, Phase: types.PHASE_AFFIRMED, Deadline: w.ctx.BlockTime().Unix() + types.DefaultParams().AppealSeconds, Committed: 4,
		Revealed: 4, Digest: yes.Digest(), Tier: devicetypes.TIER_T2, Code: "affirmed", DecidedHeight: w.ctx.BlockHeight(),
		Winners: []byte{0b1011}, Dissent: []byte{0b0100},
	}, progress)
	require.Equal(t, progress, last[*types.EventRoundPhase](w).Progress)

	active := w.device(device)
	require.Equal(t, devicetypes.DEVICE_STATUS_ACTIVE, active.Status)
	require.Equal(t, round.Id, active.Round)
	require.Equal(t, round.NonceHeight, active.LastAffirmedHeight)
	require.Equal(t, yes.ValidUntil, active.ValidUntil)
	require.Equal(t, yes.MeasurementId, active.Measurement)

	require.Equal(t, uint64(rich), w.bank.balances[hot("r0")], "the lead has its deposit back")
	require.Equal(t, uint64(leadPart), w.earned("r0"))
	for i, want := range []uint64{seat, seat, 0, seat} {
		require.Equal(t, want, w.earned(ballots[i].name))
	}
	require.Equal(t, before-leadPart-3*seat, w.fund())
	require.Len(t, events[*types.EventRoundFee](w), 4)
	require.Empty(t, w.operator.points)
}

func TestThreeEqualRefusalsRefuseAndPayFromTheDeposit(t *testing.T) {
	w := newWorld(t)
	device := w.enrol("d")
	before := w.fund()
	round := w.open(device, types.PURPOSE_ENROL, newSigner(t))
	yes, no := affirmed(round), declined(round, "nonce_mismatch")
	ballots := w.vote(round, &no, &no, &no, &yes)
	require.Equal(t, types.PHASE_REFUSED, w.progress(round).Phase)
	require.Equal(t, "nonce_mismatch", w.progress(round).Code)
	require.Equal(t, devicetypes.DEVICE_STATUS_ENROLLED, w.device(device).Status)
	for _, b := range ballots {
		require.Equal(t, uint64(seat), w.earned(b.name))
	}
	require.Equal(t, uint64(rich-4*seat), w.bank.balances[hot("r0")])
	require.Zero(t, w.earned("r0"))
	require.Equal(t, before, w.fund(), "nobody drains a maker")
}

func TestTwoAgainstTwoIsNoQuorum(t *testing.T) {
	w := newWorld(t)
	device := w.enrol("d")
	round := w.open(device, types.PURPOSE_ENROL, newSigner(t))
	yes, no := affirmed(round), declined(round, "bad_signature")
	w.vote(round, &yes, &no, &yes, &no)
	progress := w.progress(round)
	require.Equal(t, types.PHASE_NO_QUORUM, progress.Phase)
	require.Empty(t, progress.Digest)
	require.Equal(t, types.CodeNoQuorum, progress.Code)
	require.Equal(t, devicetypes.DEVICE_STATUS_ENROLLED, w.device(device).Status)
}

func TestTwoDifferentRefusalsAreNotEqualVotes(t *testing.T) {
	w := newWorld(t)
	round := w.open(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	one, other := declined(round, "bad_signature"), declined(round, "nonce_mismatch")
	w.vote(round, &one, &other, &one, &other)
	require.Equal(t, types.PHASE_NO_QUORUM, w.progress(round).Phase)
}

func TestTwoUnavailableVoidTheRoundAndTheLeadTakesThePoints(t *testing.T) {
	w := newWorld(t)
	device := w.enrol("d")
	before := w.fund()
	round := w.open(device, types.PURPOSE_ENROL, newSigner(t))
	yes := affirmed(round)
	w.vote(round, &yes, nil, nil, &yes)
	progress := w.progress(round)
	require.Equal(t, types.PHASE_VOID, progress.Phase)
	require.Equal(t, types.UnavailableDigest(), progress.Digest)
	require.Equal(t, uint32(2), progress.Unavailable)
	require.Equal(t, map[string]uint32{addr("r0"): types.VoidPoints}, w.operator.points)
	require.Equal(t, uint64(rich-4*seat), w.bank.balances[hot("r0")])
	require.Equal(t, before, w.fund())
	require.Equal(t, devicetypes.DEVICE_STATUS_ENROLLED, w.device(device).Status)
}

func TestOneUnavailableDoesNotVoid(t *testing.T) {
	w := newWorld(t)
	round := w.open(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	yes := affirmed(round)
	ballots := w.vote(round, &yes, &yes, nil, &yes)
	require.Equal(t, types.PHASE_AFFIRMED, w.progress(round).Phase)
	require.Zero(t, w.earned(ballots[2].name))
	require.Empty(t, w.operator.points)
}

func TestOneSilentMemberIsIdleAndTheOtherThreeDecide(t *testing.T) {
	w := newWorld(t)
	round := w.open(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	silent := w.committee(round)[3]
	yes := affirmed(round)
	w.vote(round, &yes, &yes, &yes)
	require.Equal(t, types.PHASE_AFFIRMED, w.progress(round).Phase)
	require.Equal(t, map[string]uint32{addr(silent): types.IdlePoints}, w.operator.points)
}

func TestARevealThatNeverComesLeavesItsCommitterIdle(t *testing.T) {
	w := newWorld(t)
	round, ballots := w.committed()
	for _, b := range ballots[:2] {
		ok(w, w.msg.RevealVerdicts, b.reveal(round))
	}
	w.after(180)
	require.Equal(t, types.PHASE_REVEAL, w.progress(round).Phase)
	w.after(1)
	require.Equal(t, types.PHASE_NO_QUORUM, w.progress(round).Phase)
	require.Equal(t, map[string]uint32{addr(ballots[2].name): 1, addr(ballots[3].name): 1}, w.operator.points)
	require.Equal(t, uint64(rich-2*seat), w.bank.balances[hot("r0")], "the lead pays who worked and has the rest back")
}

func TestADeviceThatChangedSinceTheOpeningTurnsTheRoundIntoARefusal(t *testing.T) {
	w := newWorld(t)
	device, key := w.enrol("d"), newSigner(t)
	first := w.open(device, types.PURPOSE_ENROL, key)
	ok(w, w.maker.SetDeviceStatus, &devicetypes.MsgSetDeviceStatus{Signer: addr("maker"), Device: device, Status: devicetypes.DEVICE_STATUS_REVOKED})
	before := w.fund()
	yes := affirmed(first)
	w.vote(first, &yes, &yes, &yes, &yes)
	require.Equal(t, types.PHASE_REFUSED, w.progress(first).Phase)
	require.Equal(t, "device_revoked", w.progress(first).Code)
	require.Equal(t, devicetypes.DEVICE_STATUS_REVOKED, w.device(device).Status)
	require.Equal(t, before, w.fund())
}

func TestOfTwoRoundsOverOneBlockTheSecondIsStale(t *testing.T) {
	w := newWorld(t)
	device, key := w.enrol("d"), newSigner(t)
	one := ok(w, w.msg.OpenRound, w.opening("r0", device, types.PURPOSE_ENROL, key))
	two := ok(w, w.msg.OpenRound, w.opening("r1", device, types.PURPOSE_ENROL, key))
	w.blocks(2)
	for _, id := range [][]byte{one.Round, two.Round} {
		round, err := w.k.GetRound(w.ctx, id)
		require.NoError(t, err)
		yes := affirmed(round)
		w.vote(round, &yes, &yes, &yes, &yes)
	}
	second, err := w.k.GetRound(w.ctx, two.Round)
	require.NoError(t, err)
	require.Equal(t, types.PHASE_REFUSED, w.progress(second).Phase)
	require.Equal(t, "affirmation_stale", w.progress(second).Code)
	require.Equal(t, one.Round, w.device(device).Round)
}

func TestALeadThatLeftHasItsDepositAtItsOwnAddress(t *testing.T) {
	w := newWorld(t)
	round := w.open(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	yes := affirmed(round)
	ballots := w.ballots(round, &yes, &yes, &yes, &yes)
	for _, b := range ballots {
		ok(w, w.msg.CommitVerdicts, b.commit(round))
	}
	w.operator.operators = append([]operatortypes.Operator{}, w.operator.operators[1:]...)
	for _, b := range ballots {
		ok(w, w.msg.RevealVerdicts, b.reveal(round))
	}
	require.Equal(t, types.PHASE_AFFIRMED, w.progress(round).Phase)
	require.Equal(t, uint64(fee+leadPart), w.earned("r0"))
}
