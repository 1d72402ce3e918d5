// SPDX-License-Identifier: Apache-2.0

package fold

import (
	"bytes"

	"github.com/aceso-network/aceso/chain/x/study/types"
)

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
		for _, record := range e.Reopened {
			s.reopen(e.Order.Request, record)
		}
	})
	on(r, func(s *State, e *types.EventManifestPublished) {
		put(&s.Study.Manifests, e.Manifest, func(m types.Manifest) string { return at(m.Study, m.Root) })
	})
	on(r, func(s *State, e *types.EventResultReturned) {
		put(&s.Study.Results, e.Result, func(x types.Result) string { return at(x.Order, x.Blob) })
	})
	on(r, func(s *State, e *types.EventParamsUpdated) { s.Study.Params = e.Params })
}

// reopen lets a record of a refunded order be asked for again.
func (s *State) reopen(request, record []byte) {
	for _, asked := range s.Study.Requests {
		if bytes.Equal(asked.Id, request) {
			drop(&s.Study.Requested, func(m types.Requested) bool {
				return bytes.Equal(m.Study, asked.Study) && m.Version == asked.Version && bytes.Equal(m.Record, record)
			})
		}
	}
}
