// SPDX-License-Identifier: Apache-2.0

package fold

import "github.com/aceso-network/aceso/chain/x/study/types"

func escrowKey(e types.Escrow) string        { return string(e.Study) }
func paymentKey(o types.RequestOrder) string { return string(o.Order) }

func studyRules(r rules) {
	on(r, func(s *State, e *types.EventProfileSet) {
		put(&s.Study.Profiles, e.Profile, func(p types.Profile) string { return p.Researcher })
	})
	on(r, func(s *State, e *types.EventStudyChanged) {
		put(&s.Study.Studies, e.Study, func(x types.Study) string { return string(x.Id) })
	})
	on(r, func(s *State, e *types.EventProtocolAdded) {
		put(&s.Study.Protocols, e.Protocol, func(p types.Protocol) string { return at(p.Study, p.Version) })
	})
	on(r, func(s *State, e *types.EventEscrowChanged) {
		put(&s.Study.Escrows, e.Escrow, escrowKey)
		if e.Contribution != nil {
			put(&s.Study.Contributions, *e.Contribution, func(c types.Contribution) string { return at(c.Study, c.Funder) })
		}
	})
	on(r, func(s *State, e *types.EventCommitteeApproved) {
		put(&s.Study.Committees, e.Committee, func(c types.EthicsCommittee) string { return c.Address })
	})
	on(r, func(s *State, e *types.EventEthicsAttested) {
		put(&s.Study.Ethics, e.Ethics, func(x types.Ethics) string { return at(x.Study, x.Version) })
	})
	on(r, func(s *State, e *types.EventAccessRequested) {
		put(&s.Study.Requests, e.Request, func(q types.Request) string { return string(q.Id) })
		for _, order := range e.Orders {
			put(&s.Study.RequestOrders, order, paymentKey)
		}
		for _, decided := range e.Decisions {
			mark := types.Requested{Study: e.Request.Study, Version: e.Request.Version, Record: decided.Record}
			put(&s.Study.Requested, mark, func(m types.Requested) string { return at(m.Study, m.Version, m.Record) })
		}
	})
	on(r, func(s *State, e *types.EventOrderSettled) {
		put(&s.Study.RequestOrders, e.Order, paymentKey)
		put(&s.Study.Escrows, e.Escrow, escrowKey)
	})
	on(r, func(s *State, e *types.EventParamsUpdated) { s.Study.Params = e.Params })
}
