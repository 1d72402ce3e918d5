// SPDX-License-Identifier: Apache-2.0

package types

import (
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/safemath"
)

// Day is how long a lead's cap counts, in seconds.
const Day int64 = 24 * 60 * 60

const (
	maxCommittee   = 64
	maxAuditOneIn  = 1024
	maxNonceWindow = 512 // the newer half of the operator module's ring of 1024 block hashes
)

// DefaultParams are the production values.
func DefaultParams() Params {
	return Params{
		CommitteeSize: 4,
		CommitSeconds: 180,
		RevealSeconds: 180,
		AppealSeconds: 3 * Day,
		LeadDailyCap:  4,
		ResultSeconds: 30 * Day,
		NonceWindow:   maxNonceWindow,

		AuditOneIn:          16,
		ChallengeBond:       100_000_000,
		ContradictedSlashBp: 1_000,
	}
}

// Validate refuses values under which no round could end, with ErrInvalid.
func (p Params) Validate() error {
	if p.CommitteeSize == 0 || p.CommitteeSize > maxCommittee {
		return errorsmod.Wrapf(ErrInvalid, "committee_size: got %d, wanted 1 to %d", p.CommitteeSize, maxCommittee)
	}
	if p.NonceWindow == 0 || p.NonceWindow > maxNonceWindow {
		return errorsmod.Wrapf(ErrInvalid, "nonce_window: got %d, wanted 1 to %d", p.NonceWindow, maxNonceWindow)
	}
	if p.AuditOneIn == 0 || p.AuditOneIn > maxAuditOneIn {
		return errorsmod.Wrapf(ErrInvalid, "audit_one_in: got %d, wanted 1 to %d", p.AuditOneIn, maxAuditOneIn)
	}
	if p.ChallengeBond == 0 || p.ContradictedSlashBp > safemath.BasisPoints {
		return errorsmod.Wrapf(ErrInvalid, "challenge_bond, contradicted_slash_bp: got %d, %d, wanted above 0 and at most %d",
			p.ChallengeBond, p.ContradictedSlashBp, safemath.BasisPoints)
	}
	if p.LeadDailyCap == 0 {
		return errorsmod.Wrap(ErrInvalid, "lead_daily_cap: got 0, wanted above 0")
	}
	if err := checkDuration("commit_seconds", p.CommitSeconds, Day); err != nil {
		return err
	}
	if err := checkDuration("reveal_seconds", p.RevealSeconds, Day); err != nil {
		return err
	}
	if err := checkDuration("appeal_seconds", p.AppealSeconds, 90*Day); err != nil {
		return err
	}
	return checkDuration("result_seconds", p.ResultSeconds, 5*365*Day)
}

func checkDuration(subject string, seconds, most int64) error {
	if seconds <= 0 || seconds > most {
		return errorsmod.Wrapf(ErrInvalid, "%s: got %d, wanted 1 to %d", subject, seconds, most)
	}
	return nil
}
