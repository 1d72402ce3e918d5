// SPDX-License-Identifier: Apache-2.0

package types

import (
	"encoding/binary"

	"github.com/aceso-network/aceso/chain/internal/bitmap"
	"github.com/aceso-network/aceso/chain/internal/canon"
)

// Tags that separate the audit's hashes from every other of the chain.
const (
	auditTag    = "aceso/audit/1"
	auditLotTag = "aceso/audit-lot/1"
)

// AuditID names the round that judges a round again.
func AuditID(round []byte) []byte { return canon.H(auditTag, round) }

// AuditChosen draws a round's lot from the hash of the block after its decision, which nobody knew when the committee decided.
func AuditChosen(header, round []byte, oneIn uint32) bool {
	return binary.BigEndian.Uint64(canon.H(auditLotTag, header, round))%uint64(oneIn) == 0
}

// IsAudit reports whether the round judges another one again.
func (r Round) IsAudit() bool { return len(r.AuditOf) > 0 }

// Audit is the round that judges this one again, opened at a height by the active relayers of an epoch. Model, references, snapshot, nonce
// and time stay those of the first opening, so that an honest verdict has the same digest. It costs the fund and the lead nothing.
func (r Round) Audit(height int64, epoch uint64) Round {
	r.Id, r.AuditOf = AuditID(r.Id), r.Id
	r.OpenedHeight, r.Epoch, r.Fee = height, epoch, 0
	return r
}

// LotDue reports whether a decided round waits for its audit lot.
func (p Progress) LotDue() bool {
	return p.Phase == PHASE_AFFIRMED && p.Audit == AUDIT_STATUS_UNSPECIFIED
}

// Marked lists the members of a committee whose place is marked.
func Marked(members []string, marks []byte) []string {
	var found []string
	for i, member := range members {
		if bitmap.Has(marks, i+1) {
			found = append(found, member)
		}
	}
	return found
}
