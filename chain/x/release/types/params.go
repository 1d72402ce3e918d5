// SPDX-License-Identifier: Apache-2.0

package types

import (
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/safemath"
)

const day = 24 * 60 * 60

// DefaultParams are the production values. OrderSeconds is the longest that a study's order may stand, MaxShareSeconds an owner's.
func DefaultParams() Params {
	return Params{
		OrderSeconds: 30 * day, MaxShareSeconds: 30 * day, MaxOpenShares: 4, MaxRecords: 500,
		DisputeSeconds: 14 * day, AnswerSeconds: 3 * day, RevealSeconds: 3 * day, DisputeBond: 50_000_000,
		SilentSlashBp: 10, UndeliveredSlashBp: 100, BadPartialSlashBp: 1_000, LatePoints: 4,
	}
}

// Validate refuses values under which no order could be answered.
func (p Params) Validate() error {
	if p.OrderSeconds <= 0 || p.MaxShareSeconds <= 0 {
		return errorsmod.Wrapf(ErrInvalid, "order_seconds, max_share_seconds: got %d, %d, wanted above 0", p.OrderSeconds, p.MaxShareSeconds)
	}
	if p.MaxOpenShares == 0 || p.MaxRecords == 0 || p.MaxRecords > 500 {
		return errorsmod.Wrapf(ErrInvalid, "max_open_shares, max_records: got %d, %d, wanted above 0 and 1 to 500", p.MaxOpenShares, p.MaxRecords)
	}
	return p.validateDisputes()
}

func (p Params) validateDisputes() error {
	if p.DisputeSeconds <= 0 || p.AnswerSeconds <= 0 || p.RevealSeconds <= 0 {
		return errorsmod.Wrapf(ErrInvalid, "dispute_seconds, answer_seconds, reveal_seconds: got %d, %d, %d, wanted above 0", p.DisputeSeconds, p.AnswerSeconds, p.RevealSeconds)
	}
	if p.DisputeBond == 0 {
		return errorsmod.Wrap(ErrInvalid, "dispute_bond: got 0, wanted above 0: a complaint that costs nothing is spam")
	}
	if p.SilentSlashBp > safemath.BasisPoints || p.UndeliveredSlashBp > safemath.BasisPoints || p.BadPartialSlashBp > safemath.BasisPoints {
		return errorsmod.Wrapf(ErrInvalid, "silent_slash_bp, undelivered_slash_bp, bad_partial_slash_bp: got %d, %d, %d, wanted at most %d",
			p.SilentSlashBp, p.UndeliveredSlashBp, p.BadPartialSlashBp, safemath.BasisPoints)
	}
	return nil
}

// SlashBp is the part of a trustee's smallest bond that losing a dispute of a kind costs, in basis points; 0 for an unknown kind.
func (p Params) SlashBp(kind DisputeKind) uint32 {
	switch kind {
	case DISPUTE_KIND_SILENT:
		return p.SilentSlashBp
	case DISPUTE_KIND_UNDELIVERED:
		return p.UndeliveredSlashBp
	case DISPUTE_KIND_BAD_PARTIAL:
		return p.BadPartialSlashBp
	}
	return 0
}

// DisputesUntil is when an order takes no dispute of a kind any more. A bad partial may show only in the box that an answer to a dispute
// made public, so it has the windows of that dispute on top.
func (p Params) DisputesUntil(order ReleaseOrder, kind DisputeKind) int64 {
	until := order.Expires + p.DisputeSeconds
	if kind == DISPUTE_KIND_BAD_PARTIAL {
		until += p.AnswerSeconds + p.RevealSeconds
	}
	return until
}
