// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
)

// audited is a world with enough relayers for a second committee, in which every lot is drawn.
func audited(t *testing.T) *world {
	t.Helper()
	w := newWorld(t)
	for i := 6; i < 10; i++ {
		w.addRelayer(fmt.Sprintf("r%d", i))
	}
	w.auditOneIn(1)
	return w
}

func (w *world) auditOneIn(n uint32) {
	params := types.DefaultParams()
	params.AuditOneIn = n
	ok(w, w.msg.UpdateParams, &types.MsgUpdateParams{Authority: addr("gov"), Params: params})
}

// audit is the open audit of a round, two blocks after its opening.
func (w *world) audit(round types.Round) types.Round {
	w.t.Helper()
	audit, err := w.k.GetRound(w.ctx, types.AuditID(round.Id))
	require.NoError(w.t, err)
	w.blocks(2)
	return audit
}

func TestAnAuditAsksASecondCommitteeTheSameQuestion(t *testing.T) {
	w := audited(t)
	round := w.affirm(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	first := w.committee(round)
	require.Equal(t, types.AUDIT_STATUS_UNSPECIFIED, w.progress(round).Audit)
	w.after(1)
	require.Equal(t, types.AUDIT_STATUS_OPEN, w.progress(round).Audit)
	audit := w.audit(round)
	require.Equal(t, last[*types.EventRoundOpened](w).Round, audit)
	same := audit
	same.Id, same.AuditOf, same.OpenedHeight, same.Fee = round.Id, nil, round.OpenedHeight, round.Fee
	require.Equal(t, round, same, "nonce, time, snapshot and all else are the first round's")
	require.Zero(t, audit.Fee)
	second := w.committee(audit)
	require.Len(t, second, 4)
	for _, member := range second {
		require.NotContains(t, append(first, "r0"), member)
	}
}

func TestASecondCommitteeThatAgreesConfirms(t *testing.T) {
	w := audited(t)
	device := w.enrol("d")
	round := w.affirm(device, types.PURPOSE_ENROL, newSigner(t))
	before := w.fund()
	w.after(1)
	result := affirmed(round)
	w.vote(w.audit(round), &result, &result, &result, &result)
	progress := w.progress(round)
	require.Equal(t, types.PHASE_AFFIRMED, progress.Phase)
	require.Equal(t, types.AUDIT_STATUS_CONFIRMED, progress.Audit)
	require.Equal(t, devicetypes.DEVICE_STATUS_ACTIVE, w.device(device).Status)
	require.Empty(t, w.operator.points)
	require.Equal(t, before, w.fund(), "an audit costs the maker nothing")
	_, err := w.k.GetRound(w.ctx, types.AuditID(round.Id))
	require.ErrorIs(t, err, types.ErrRoundNotFound, "the audit is over at once")
	require.NoError(t, w.k.Invariants(w.ctx))
}

func TestAnotherVerdictOrEvidenceThatIsNotServedOverturns(t *testing.T) {
	no := func(round types.Round) *types.Result {
		result := declined(round, "signature_invalid")
		return &result
	}
	for name, c := range map[string]struct {
		verdict func(types.Round) *types.Result
		code    string
		lead    uint32
	}{
		"another verdict":     {no, "signature_invalid", 0},
		"evidence not served": {func(types.Round) *types.Result { return nil }, "unavailable", types.VoidPoints},
	} {
		t.Run(name, func(t *testing.T) {
			w := audited(t)
			device := w.enrol("d")
			round := w.open(device, types.PURPOSE_ENROL, newSigner(t))
			yes, dissent := affirmed(round), declined(round, "bad_signature")
			ballots := w.vote(round, &yes, &yes, &dissent, &yes)
			w.after(1)
			verdict := c.verdict(round)
			w.vote(w.audit(round), verdict, verdict, verdict, verdict)
			progress := w.progress(round)
			require.Equal(t, types.PHASE_OVERTURNED, progress.Phase)
			require.Equal(t, types.AUDIT_STATUS_OVERTURNED, progress.Audit)
			require.Equal(t, c.code, progress.Code)
			require.Equal(t, progress, last[*types.EventRoundPhase](w).Progress)
			require.Equal(t, devicetypes.DEVICE_STATUS_SUSPENDED, w.device(device).Status)
			require.Equal(t, [][]byte{device}, w.operator.voided, "contestable rewards")
			for i, want := range []uint32{types.OverturnPoints, types.OverturnPoints, 0, types.OverturnPoints} {
				require.Equal(t, want, w.operator.points[addr(ballots[i].name)], "who said otherwise is not blamed")
			}
			require.Equal(t, c.lead, w.operator.points[addr("r0")])
		})
	}
}

func TestASecondCommitteeWithoutQuorumSaysNothing(t *testing.T) {
	w := audited(t)
	device := w.enrol("d")
	round := w.affirm(device, types.PURPOSE_ENROL, newSigner(t))
	w.after(1)
	yes, no := affirmed(round), declined(round, "signature_invalid")
	w.vote(w.audit(round), &yes, &yes, &no, &no)
	require.Equal(t, types.AUDIT_STATUS_INCONCLUSIVE, w.progress(round).Audit)
	require.Equal(t, types.PHASE_AFFIRMED, w.progress(round).Phase)
	require.Equal(t, devicetypes.DEVICE_STATUS_ACTIVE, w.device(device).Status)
}

func TestAnIdleAuditorHasPointsAndARoundIsNotFinalBeforeItsAudit(t *testing.T) {
	w := audited(t)
	params := types.DefaultParams()
	params.AuditOneIn, params.AppealSeconds = 1, 2
	ok(w, w.msg.UpdateParams, &types.MsgUpdateParams{Authority: addr("gov"), Params: params})
	round := w.affirm(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	w.after(1)
	audit := w.audit(round)
	second := w.committee(audit)
	w.after(5)
	require.Equal(t, types.PHASE_AFFIRMED, w.progress(round).Phase, "its appeal window is over, its audit not")
	w.after(params.CommitSeconds - 4)
	require.Equal(t, types.AUDIT_STATUS_INCONCLUSIVE, w.progress(round).Audit)
	for _, member := range second {
		require.Equal(t, types.IdlePoints, w.operator.points[addr(member)])
	}
	w.after(params.RevealSeconds + 1)
	_, err := w.k.GetRound(w.ctx, round.Id)
	require.ErrorIs(t, err, types.ErrRoundNotFound, "FINAL")
}

func TestADeviceAffirmedAgainSinceStandsByTheLaterRound(t *testing.T) {
	w := audited(t)
	device, key := w.enrol("d"), newSigner(t)
	round := w.affirm(device, types.PURPOSE_ENROL, key)
	w.after(1)
	audit := w.audit(round)
	w.auditOneIn(1024)
	later := w.openBy("r1", device, types.PURPOSE_RENEW, key)
	result := affirmed(later)
	w.vote(later, &result, &result, &result, &result)
	w.vote(audit, nil, nil, nil, nil)
	require.Equal(t, types.PHASE_OVERTURNED, w.progress(round).Phase)
	require.Equal(t, devicetypes.DEVICE_STATUS_ACTIVE, w.device(device).Status)
}

func TestAnAuditIsSkippedWithoutASecondCommittee(t *testing.T) {
	w := newWorld(t) // six relayers: a lead, four members, one left
	w.auditOneIn(1)
	round := w.affirm(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	w.after(1)
	require.Equal(t, types.AUDIT_STATUS_SKIPPED, w.progress(round).Audit)
}

func TestOnlyAffirmedRoundsDrawALot(t *testing.T) {
	w := audited(t)
	round := w.open(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	no := declined(round, "signature_invalid")
	w.vote(round, &no, &no, &no, &no)
	w.after(1)
	require.Equal(t, types.AUDIT_STATUS_UNSPECIFIED, w.progress(round).Audit)
}

func TestOneInSixteenLotsIsChosenAndNobodyKnowsBeforeTheNextBlock(t *testing.T) {
	chosen := 0
	for i := range 16_000 {
		if types.AuditChosen(id("block"), id(fmt.Sprint("round", i)), 16) {
			chosen++
		}
	}
	require.InDelta(t, 1_000, chosen, 150)
	differs := false
	for i := range 100 {
		differs = differs || types.AuditChosen(id(fmt.Sprint("block", i)), id("round"), 16) != types.AuditChosen(id("block"), id("round"), 16)
	}
	require.True(t, differs, "the hash of the block decides")
}
