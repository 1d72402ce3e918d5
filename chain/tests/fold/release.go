// SPDX-License-Identifier: Apache-2.0

package fold

import "github.com/aceso-network/aceso/chain/x/release/types"

func (s *State) setOrderProgress(progress types.OrderProgress) {
	put(&s.Release.Progress, progress, func(p types.OrderProgress) string { return string(p.Order) })
}

func releaseRules(r rules) {
	on(r, func(s *State, e *types.EventOrderOpened) {
		put(&s.Release.Orders, e.Order, func(o types.ReleaseOrder) string { return string(o.Id) })
		s.setOrderProgress(types.NewProgress(e.Order.Id, len(e.Order.RecipientKeys)))
	})
	on(r, func(s *State, e *types.EventReceiptPosted) {
		put(&s.Release.Receipts, e.Receipt, func(x types.Receipt) string { return at(x.Order, x.Place) })
		s.setOrderProgress(e.Progress)
	})
	on(r, func(s *State, e *types.EventOrderChanged) { s.setOrderProgress(e.Progress) })
	on(r, func(s *State, e *types.EventDisputeChanged) {
		put(&s.Release.Disputes, e.Dispute, func(d types.Dispute) string { return string(d.Id) })
		s.setOrderProgress(e.Progress)
	})
	nothing[*types.EventBoxPosted](r)
	on(r, func(s *State, e *types.EventParamsUpdated) { s.Release.Params = e.Params })
}
