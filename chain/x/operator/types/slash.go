// SPDX-License-Identifier: Apache-2.0

package types

import (
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/safemath"
)

// InForce reports whether the council may still act.
func (c Council) InForce(now int64) bool {
	return c.Address != "" && now < c.Expires
}

// DueAt is when anybody may execute the slash, unix seconds. A hold lasts no longer than the council that spoke it.
func (s PendingSlash) DueAt(council Council) int64 {
	if s.Status == SLASH_STATUS_HELD {
		return min(s.Due, council.Expires)
	}
	return s.Due
}

// Hold puts a slash off, once: a council that wants it gone cancels it. A council whose term ends before the slash is
// due has nothing to put off, and its hold would only hasten it.
func (s PendingSlash) Hold(council Council, now, seconds int64) (PendingSlash, error) {
	if s.Status == SLASH_STATUS_HELD {
		return PendingSlash{}, errorsmod.Wrapf(ErrSlashHeld, "slash %d: got held until %d, wanted one not held before", s.Id, s.Due)
	}
	if now >= s.DueAt(council) {
		return PendingSlash{}, errorsmod.Wrapf(ErrSlashDue, "slash %d: got due at %d, wanted after %d", s.Id, s.DueAt(council), now)
	}
	if council.Expires <= s.Due {
		return PendingSlash{}, errorsmod.Wrapf(ErrCouncilRefused, "hold of slash %d: got a council until %d, wanted one that outlasts %d", s.Id, council.Expires, s.Due)
	}
	s.Status = SLASH_STATUS_HELD
	s.Due = now + seconds
	return s, nil
}

// HeldFromTheStart is a new slash as if the council had held it at once; without a council that outlasts the hold it is only due later.
func (s PendingSlash) HeldFromTheStart(council Council, now, seconds int64) PendingSlash {
	s.Due = max(s.Due, now+seconds)
	if council.InForce(now) && council.Expires > s.Due {
		s.Status = SLASH_STATUS_HELD
	}
	return s
}

// Cancel ends a slash that is not due yet.
func (s PendingSlash) Cancel(council Council, now int64) (PendingSlash, error) {
	if now >= s.DueAt(council) {
		return PendingSlash{}, errorsmod.Wrapf(ErrSlashDue, "slash %d: got due at %d, wanted after %d", s.Id, s.DueAt(council), now)
	}
	s.Status = SLASH_STATUS_CANCELLED
	return s, nil
}

// Execute ends a slash that is due and divides it between who reported it and the community pot.
func (s PendingSlash) Execute(council Council, now int64, reporterBp uint32) (slash PendingSlash, reporter, community uint64, err error) {
	if now < s.DueAt(council) {
		return PendingSlash{}, 0, 0, errorsmod.Wrapf(ErrSlashNotDue, "slash %d: got due at %d, wanted at most %d", s.Id, s.DueAt(council), now)
	}
	if s.Reporter != "" {
		if reporter, err = safemath.MulDiv(s.Amount, uint64(reporterBp), safemath.BasisPoints); err != nil {
			return PendingSlash{}, 0, 0, err
		}
	}
	if community, err = safemath.Sub(s.Amount, reporter); err != nil {
		return PendingSlash{}, 0, 0, err
	}
	s.Status = SLASH_STATUS_EXECUTED
	return s, reporter, community, nil
}
