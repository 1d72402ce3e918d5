// SPDX-License-Identifier: Apache-2.0

package types

import (
	"slices"

	"github.com/aceso-network/aceso/chain/internal/canon"
)

// Candidate is an active trustee and the org it belongs to.
type Candidate struct {
	Address string
	Org     string
}

// CommitteeSeed binds committee (epoch, k) to the hash of the epoch's first block:
// H("aceso/committee/1", chain_id, header_hash, epoch, k).
func CommitteeSeed(chainID string, headerHash []byte, epoch uint64, k uint32) []byte {
	return canon.H("aceso/committee/1", canon.Text(chainID), headerHash, canon.U64(epoch), canon.U64(uint64(k)))
}

// DrawCommittee draws size different orgs with equal chances, then one trustee of each, so that an org gains nothing by
// running many. The candidates come in the order of their address bytes and so does the result. With fewer orgs than
// size there is no committee: nil.
func DrawCommittee(seed []byte, candidates []Candidate, size int) []string {
	orgs := orgsOf(candidates)
	if size < 1 || len(orgs) < size {
		return nil
	}
	chosen := make([]string, 0, size)
	for _, org := range Draw(seed, orgs, size) {
		var own []Member
		for _, candidate := range candidates {
			if candidate.Org == org {
				own = append(own, Member{Address: candidate.Address, Weight: 1})
			}
		}
		chosen = append(chosen, Draw(canon.H("aceso/committee-member/1", seed, canon.Text(org)), own, 1)...)
	}
	members := make([]string, 0, size)
	for _, candidate := range candidates {
		if slices.Contains(chosen, candidate.Address) {
			members = append(members, candidate.Address)
		}
	}
	return members
}

// orgsOf lists every org once, by name, as equals in a draw.
func orgsOf(candidates []Candidate) []Member {
	names := make([]string, 0, len(candidates))
	for _, candidate := range candidates {
		names = append(names, candidate.Org)
	}
	slices.Sort(names)
	names = slices.Compact(names)
	orgs := make([]Member, 0, len(names))
	for _, name := range names {
		orgs = append(orgs, Member{Address: name, Weight: 1})
	}
	return orgs
}

// FreezeActive cuts a role's eligible members to the MaxActive heaviest (the earlier address wins a tie) and keeps the
// order of address bytes.
func FreezeActive(members []Member) []Member {
	if len(members) <= MaxActive {
		return members
	}
	order := make([]int, len(members))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case members[a].Weight > members[b].Weight:
			return -1
		case members[a].Weight < members[b].Weight:
			return 1
		default:
			return 0
		}
	})
	kept := order[:MaxActive]
	slices.Sort(kept)
	frozen := make([]Member, 0, MaxActive)
	for _, i := range kept {
		frozen = append(frozen, members[i])
	}
	return frozen
}
