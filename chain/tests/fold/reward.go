// SPDX-License-Identifier: Apache-2.0

package fold

import (
	"bytes"

	"github.com/aceso-network/aceso/chain/x/reward/types"
)

func accrualKey(a types.Accrual) string        { return at(a.Epoch, a.Device, a.Owner) }
func trusteeKey(a types.TrusteeAccrual) string { return at(a.Epoch, a.Trustee) }
func claimedKey(c types.Claimed) string        { return at(c.Epoch, c.Role, c.Address) }
func mintKey(m types.EpochMint) string         { return at(m.Epoch) }

func rewardRules(r rules) {
	on(r, func(s *State, e *types.EventAccrued) { put(&s.Reward.Accruals, e.Accrual, accrualKey) })
	on(r, func(s *State, e *types.EventTrusteeAccrued) { put(&s.Reward.Trustees, e.Accrual, trusteeKey) })
	on(r, func(s *State, e *types.EventVoided) {
		drop(&s.Reward.Accruals, func(a types.Accrual) bool { return a.Epoch == e.Epoch && bytes.Equal(a.Device, e.Device) })
	})
	on(r, func(s *State, e *types.EventReduced) {
		if e.Accrual.Weight == 0 {
			drop(&s.Reward.Accruals, func(a types.Accrual) bool { return accrualKey(a) == accrualKey(e.Accrual) })
			return
		}
		put(&s.Reward.Accruals, e.Accrual, accrualKey)
	})
	on(r, func(s *State, e *types.EventMinted) {
		put(&s.Reward.Mints, e.Mint, mintKey)
		s.Reward.Supply = e.Supply
	})
	on(r, (*State).claimed)
	on(r, (*State).expired)
	nothing[*types.EventSplit](r)
	on(r, func(s *State, e *types.EventParamsUpdated) { s.Reward.Params = e.Params })
}

func (s *State) claimed(e *types.EventClaimed) {
	put(&s.Reward.Claimed, e.Claimed, claimedKey)
	for i := range s.Reward.Mints {
		if s.Reward.Mints[i].Epoch == e.Claimed.Epoch {
			s.Reward.Mints[i].Remaining -= e.Claimed.Amount
		}
	}
}

func (s *State) expired(e *types.EventExpired) {
	for _, gone := range e.Accruals {
		drop(&s.Reward.Accruals, func(a types.Accrual) bool { return accrualKey(a) == accrualKey(gone) })
	}
	for _, gone := range e.Trustees {
		drop(&s.Reward.Trustees, func(a types.TrusteeAccrual) bool { return trusteeKey(a) == trusteeKey(gone) })
	}
	for _, gone := range e.Claimed {
		drop(&s.Reward.Claimed, func(c types.Claimed) bool { return claimedKey(c) == claimedKey(gone) })
	}
	if e.Done {
		drop(&s.Reward.Mints, func(m types.EpochMint) bool { return m.Epoch == e.Epoch })
	}
}
