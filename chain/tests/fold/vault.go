// SPDX-License-Identifier: Apache-2.0

package fold

import (
	"bytes"

	"github.com/aceso-network/aceso/chain/x/vault/types"
)

func dealKey(d types.Deal) string { return at(d.Vault, d.ShareGeneration) }

func vaultRules(r rules) {
	on(r, func(s *State, e *types.EventVaultChanged) {
		put(&s.Vault.Vaults, e.Vault, func(v types.Vault) string { return string(v.Id) })
	})
	on(r, func(s *State, e *types.EventDealt) { put(&s.Vault.Deals, e.Deal, dealKey) })
	on(r, func(s *State, e *types.EventDealChanged) { put(&s.Vault.Deals, e.Deal, dealKey) })
	on(r, func(s *State, e *types.EventDealDropped) {
		drop(&s.Vault.Deals, func(d types.Deal) bool {
			return bytes.Equal(d.Vault, e.Vault) && d.ShareGeneration == e.ShareGeneration
		})
	})
	nothing[*types.EventShareComplained](r)
	on(r, func(s *State, e *types.EventShreddingChanged) {
		put(&s.Vault.Shreddings, e.Shredding, func(x types.Shredding) string { return string(x.Vault) })
	})
	on(r, func(s *State, e *types.EventParamsUpdated) { s.Vault.Params = e.Params })
}
