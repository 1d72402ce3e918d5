// SPDX-License-Identifier: Apache-2.0

package fold

import (
	"bytes"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

func attestationRules(r rules) {
	on(r, func(s *State, e *types.EventRoundOpened) {
		s.Attestation.Rounds = append(s.Attestation.Rounds, e.Round)
		s.Attestation.Progress = append(s.Attestation.Progress, e.Progress) // stays beside its round
		if e.Round.IsAudit() {                                              // it stands in nobody's way
			return
		}
		s.mark(e.Round, func(mark *types.OpenMark) {
			if day := e.Round.OpenedTime / types.Day; mark.Day != day {
				mark.Day, mark.Opened = day, 0
			}
			mark.Opened++
			mark.Round = e.Round.Id
		})
	})
	on(r, func(s *State, e *types.EventCommitteeDrawn) {
		put(&s.Attestation.Committees, e.Committee, func(c types.RoundCommittee) string { return string(c.Round) })
	})
	on(r, func(s *State, e *types.EventVoteCommitted) { s.vote(e.Vote, e.Progress) })
	on(r, func(s *State, e *types.EventVoteRevealed) {
		s.vote(e.Vote, e.Progress)
		if e.Result != nil {
			result := types.RoundResult{Round: e.Vote.Round, Result: *e.Result}
			put(&s.Attestation.Results, result, func(x types.RoundResult) string { return at(x.Round, x.Result.Digest()) })
		}
	})
	on(r, func(s *State, e *types.EventRoundPhase) { s.phase(e.Progress) })
	on(r, func(s *State, e *types.EventRoundChallenged) { s.progress(e.Progress) })
	nothing[*types.EventRoundFee](r)
	on(r, func(s *State, e *types.EventSnapshotSet) { s.Attestation.Snapshot = e.Snapshot })
	on(r, func(s *State, e *types.EventParamsUpdated) { s.Attestation.Params = e.Params })
}

func (s *State) progress(progress types.Progress) {
	put(&s.Attestation.Progress, progress, func(p types.Progress) string { return string(p.Round) })
}

func (s *State) vote(vote types.Vote, progress types.Progress) {
	put(&s.Attestation.Votes, vote, func(v types.Vote) string { return at(v.Round, v.Member) })
	s.progress(progress)
}

// phase: a decided round has no votes left, a FINAL one leaves nothing.
func (s *State) phase(progress types.Progress) {
	if progress.Phase.Voting() {
		s.progress(progress)
		return
	}
	round := s.round(progress.Round)
	drop(&s.Attestation.Votes, func(v types.Vote) bool { return bytes.Equal(v.Round, round.Id) })
	drop(&s.Attestation.Results, func(x types.RoundResult) bool { return bytes.Equal(x.Round, round.Id) })
	if progress.Phase != types.PHASE_FINAL {
		s.progress(progress)
		s.mark(round, func(mark *types.OpenMark) {
			if bytes.Equal(mark.Round, round.Id) {
				mark.Round = nil
			}
		})
		return
	}
	drop(&s.Attestation.Rounds, func(x types.Round) bool { return bytes.Equal(x.Id, round.Id) })
	drop(&s.Attestation.Progress, func(p types.Progress) bool { return bytes.Equal(p.Round, round.Id) })
	drop(&s.Attestation.Committees, func(c types.RoundCommittee) bool { return bytes.Equal(c.Round, round.Id) })
	drop(&s.Attestation.OpenMarks, func(m types.OpenMark) bool {
		return !round.IsAudit() && m.Lead == round.Lead && bytes.Equal(m.Device, round.Device) && len(m.Round) == 0 && m.Day < progress.Deadline/types.Day
	})
}

func (s *State) round(id []byte) types.Round {
	for _, round := range s.Attestation.Rounds {
		if bytes.Equal(round.Id, id) {
			return round
		}
	}
	return types.Round{Id: id}
}

func (s *State) mark(round types.Round, edit func(*types.OpenMark)) {
	mark := types.OpenMark{Lead: round.Lead, Device: round.Device}
	key := func(m types.OpenMark) string { return at(m.Lead, m.Device) }
	for _, known := range s.Attestation.OpenMarks {
		if key(known) == key(mark) {
			mark = known
		}
	}
	edit(&mark)
	put(&s.Attestation.OpenMarks, mark, key)
}
