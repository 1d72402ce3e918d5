// SPDX-License-Identifier: Apache-2.0

package types

import (
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/bitmap"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

// A dispute's life. What stands on an arrow is a message; what time decides is done by ConcludeDispute, which anybody may send.
//
//	             ┌─ answer_seconds over ──────────────────────────────▶ UPHELD, slash
//	WAITING ─────┤
//	             └─ AnswerDispute ─▶ ANSWERED ─┬─ reveal_seconds over ▶ DISMISSED
//	                                           └─ RevealRecipientKey ─▶ REVEALED, slash ─┬─ executed or due ▶ UPHELD
//	                                                                                     └─ cancelled ──────▶ DISMISSED
//
// BAD_PARTIAL is decided in the block that opens it: UPHELD, or refused.

// Undecided reports whether the dispute still waits for something.
func (d Dispute) Undecided() bool {
	return d.Status == DISPUTE_STATUS_WAITING || d.Status == DISPUTE_STATUS_ANSWERED || d.Status == DISPUTE_STATUS_REVEALED
}

// Conclusion is what the end of a window, or the council, makes of a dispute.
type Conclusion struct {
	Status DisputeStatus
	// Slash reports whether the trustee is to be slashed now.
	Slash bool
	// BondToTrustee: the recipient lost. Otherwise the bond goes back to who opened it.
	BondToTrustee bool
	// Late reports whether the trustee answered only because it was disputed.
	Late bool
}

// Conclude judges an undecided dispute at a time, given what became of its slash (read only when REVEALED). ErrDisputeNotDue while a
// window runs or the council may still act, ErrDisputeOver when it is decided.
func (d Dispute) Conclude(now int64, slash operatortypes.SlashStatus) (Conclusion, error) {
	switch {
	case !d.Undecided():
		return Conclusion{}, errorsmod.Wrapf(ErrDisputeOver, "dispute %x: got one that was %s, wanted an undecided one", d.Id, d.Status)
	case d.Status == DISPUTE_STATUS_REVEALED:
		return d.afterCouncil(slash)
	case now < d.Due:
		return Conclusion{}, errorsmod.Wrapf(ErrDisputeNotDue, "dispute %x: got it at %d, wanted from %d on", d.Id, now, d.Due)
	case d.Status == DISPUTE_STATUS_WAITING:
		return Conclusion{Status: DISPUTE_STATUS_UPHELD, Slash: true}, nil
	}
	late := d.Kind == DISPUTE_KIND_SILENT
	return Conclusion{Status: DISPUTE_STATUS_DISMISSED, BondToTrustee: !late, Late: late}, nil
}

// afterCouncil follows the slash that revealing the key made: cancelled means that the box opened. No slash means that nothing was left
// to take, so nobody had anything to cancel.
func (d Dispute) afterCouncil(slash operatortypes.SlashStatus) (Conclusion, error) {
	switch {
	case d.Slash == 0, slash == operatortypes.SLASH_STATUS_EXECUTED:
		return Conclusion{Status: DISPUTE_STATUS_UPHELD}, nil
	case slash == operatortypes.SLASH_STATUS_CANCELLED:
		return Conclusion{Status: DISPUTE_STATUS_DISMISSED, BondToTrustee: true}, nil
	}
	return Conclusion{}, errorsmod.Wrapf(ErrDisputeNotDue, "dispute %x: got slash %d still %s, wanted it cancelled or executed", d.Id, d.Slash, slash)
}

// Answered is the dispute after the trustee posted its box, at a time. ErrDisputeOver when it waits for no answer any more.
func (d Dispute) Answered(box []byte, now, revealSeconds int64) (Dispute, error) {
	if err := d.awaits(DISPUTE_STATUS_WAITING, now); err != nil {
		return d, err
	}
	d.Status, d.Box, d.Due = DISPUTE_STATUS_ANSWERED, box, now+revealSeconds
	return d, nil
}

// Refused is a dispute about silence after the trustee refused the order belatedly: late, and no fault. ErrDisputeOver.
func (d Dispute) Refused(box []byte, now int64) (Dispute, error) {
	if err := d.awaits(DISPUTE_STATUS_WAITING, now); err != nil {
		return d, err
	}
	d.Box = box
	return d.Ended(DISPUTE_STATUS_DISMISSED, now), nil
}

// Revealed is the dispute after the recipient showed the key for this trustee. ErrDisputeOver when it awaits no key any more.
func (d Dispute) Revealed(slash uint64, now int64) (Dispute, error) {
	if err := d.awaits(DISPUTE_STATUS_ANSWERED, now); err != nil {
		return d, err
	}
	d.Status, d.Slash, d.Due = DISPUTE_STATUS_REVEALED, slash, 0
	return d, nil
}

// Ended is the dispute once it is decided; whoever decides it pays its bond out.
func (d Dispute) Ended(status DisputeStatus, now int64) Dispute {
	d.Status, d.Decided, d.Due = status, now, 0
	return d
}

func (d Dispute) awaits(status DisputeStatus, now int64) error {
	if d.Status != status || now >= d.Due {
		return errorsmod.Wrapf(ErrDisputeOver, "dispute %x: got it %s until %d, wanted %s at %d", d.Id, d.Status, d.Due, status, now)
	}
	return nil
}

// sized is a bitmap over a committee of n; before the first dispute there is none.
func sized(marks []byte, n int) []byte {
	if len(marks) == 0 {
		return bitmap.New(n)
	}
	return marks
}

// WithDispute marks a place (from 1) of a committee of n as disputed, or no longer.
func (p OrderProgress) WithDispute(place, n int, open bool) OrderProgress {
	p.Disputed = bitmap.With(sized(p.Disputed, n), place, open)
	return p
}

// WithFault marks a place (from 1) of a committee of n as at fault.
func (p OrderProgress) WithFault(place, n int) OrderProgress {
	p.Faulted = bitmap.With(sized(p.Faulted, n), place, true)
	return p
}

// IsDisputed reports whether a place has an undecided dispute.
func (p OrderProgress) IsDisputed(place int) bool { return bitmap.Has(p.Disputed, place) }

// IsFaulted reports whether a place lost a dispute.
func (p OrderProgress) IsFaulted(place int) bool { return bitmap.Has(p.Faulted, place) }

// Stands reports whether the answer of a place is a RELEASED one that nobody disputes and that lost no dispute.
func (p OrderProgress) Stands(place int) bool {
	return bitmap.Has(p.Released, place) && !p.IsDisputed(place) && !p.IsFaulted(place)
}

// HasAnswered reports whether a place released or refused.
func (p OrderProgress) HasAnswered(place int) bool {
	return bitmap.Has(p.Released, place) || bitmap.Has(p.Refused, place)
}
