// SPDX-License-Identifier: Apache-2.0

package fold

import (
	"slices"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

func operatorRules(r rules) {
	on(r, func(s *State, e *types.EventOperatorChanged) {
		put(&s.Operator.Operators, e.Operator, func(o types.Operator) string { return o.Address })
	})
	on(r, func(s *State, e *types.EventOrgApproved) {
		put(&s.Operator.Orgs, e.Org, func(o types.Org) string { return o.Id })
	})
	on(r, (*State).epochStarted)
	on(r, func(s *State, e *types.EventDutyRaised) {
		put(&s.Operator.Duties, e.Duty, func(d types.Duty) string { return at(d.Epoch, d.K) })
	})
	on(r, (*State).slashChanged)
	on(r, func(s *State, e *types.EventUnbondingChanged) {
		if e.Unbonding.Amount == 0 {
			drop(&s.Operator.Unbondings, func(u types.Unbonding) bool { return u.Operator == e.Unbonding.Operator })
			return
		}
		put(&s.Operator.Unbondings, e.Unbonding, func(u types.Unbonding) string { return u.Operator })
	})
	on(r, func(s *State, e *types.EventCouncilSet) { s.Operator.Council = e.Council })
	on(r, (*State).paused)
	on(r, func(s *State, e *types.EventParamsUpdated) { s.Operator.Params = e.Params })
}

// header keeps the ring of block hashes, which stands in the headers and in no event.
func (s *State) header(height int64, hash []byte) {
	drop(&s.Operator.Headers, func(h types.HeaderRef) bool { return h.Height == height-types.RingSize })
	s.Operator.Headers = append(s.Operator.Headers, types.HeaderRef{Height: height, Hash: hash})
}

// epochStarted also forgets what is too old: active sets, and committees that never took a duty.
func (s *State) epochStarted(e *types.EventEpochStarted) {
	s.Operator.Epoch = e.Epoch
	s.Operator.ActiveSets = append(s.Operator.ActiveSets, e.ActiveSets...)
	s.Operator.Committees = append(s.Operator.Committees, e.Committees...)
	if e.Epoch.Number < types.KeepEpochs {
		return
	}
	old := e.Epoch.Number - types.KeepEpochs
	drop(&s.Operator.ActiveSets, func(set types.ActiveSet) bool { return set.Epoch == old })
	drop(&s.Operator.Committees, func(c types.Committee) bool {
		onDuty := slices.ContainsFunc(s.Operator.Duties, func(d types.Duty) bool { return d.Epoch == c.Epoch && d.K == c.K })
		return c.Epoch == old && !onDuty
	})
}

func (s *State) slashChanged(e *types.EventSlashChanged) {
	s.Operator.NextSlash = max(s.Operator.NextSlash, e.Slash.Id+1)
	if e.Slash.Status == types.SLASH_STATUS_CANCELLED {
		s.Operator.CancelledSlashes = append(s.Operator.CancelledSlashes, e.Slash.Id)
	}
	if e.Slash.Status == types.SLASH_STATUS_CANCELLED || e.Slash.Status == types.SLASH_STATUS_EXECUTED {
		drop(&s.Operator.Slashes, func(p types.PendingSlash) bool { return p.Id == e.Slash.Id })
		return
	}
	put(&s.Operator.Slashes, e.Slash, func(p types.PendingSlash) string { return at(p.Id) })
}

// paused sets or ends pauses. A new pause forgets those of its type that no longer count; one that ended in the second it began
// leaves nothing.
func (s *State) paused(e *types.EventPaused) {
	for _, pause := range e.Pauses {
		begins := pause.Until > s.time
		drop(&s.Operator.Pauses, func(old types.Pause) bool {
			return begins && old.TypeUrl == pause.TypeUrl && old.Until <= s.time-types.PauseWindow
		})
		if pause.Until <= pause.From {
			drop(&s.Operator.Pauses, func(old types.Pause) bool { return old.TypeUrl == pause.TypeUrl && old.From == pause.From })
			continue
		}
		put(&s.Operator.Pauses, pause, func(p types.Pause) string { return at(p.TypeUrl, p.From) })
	}
}
