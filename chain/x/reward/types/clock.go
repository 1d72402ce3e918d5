// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

// Phase is where an epoch stands, by block time alone.
type Phase string

const (
	// PhaseOpen: contributions still count into the epoch.
	PhaseOpen Phase = "OPEN"
	// PhaseContestable: over, but a device may still be voided and a record erased.
	PhaseContestable Phase = "CONTESTABLE"
	// PhaseFinal: shares are fixed and may be claimed.
	PhaseFinal Phase = "FINAL"
)

// Clock turns block time into epochs. Epoch e runs from Origin + e·Length for Length seconds, is contestable for Contest
// seconds after that, and forgotten Keep epochs later.
type Clock struct {
	Origin  int64
	Length  int64
	Contest int64
	Keep    uint64
}

// At returns the epoch of a time (unix seconds), or ErrEpochRefused for one before the first.
func (c Clock) At(time int64) (uint64, error) {
	if time < c.Origin || c.Length <= 0 {
		return 0, errorsmod.Wrapf(ErrEpochRefused, "time: got %d, wanted at least %d", time, c.Origin)
	}
	return uint64((time - c.Origin) / c.Length), nil
}

// Ends returns when an epoch is over, unix seconds; the caller keeps epoch near the present.
func (c Clock) Ends(epoch uint64) int64 {
	return c.Origin + (int64(epoch)+1)*c.Length
}

// PhaseOf returns an epoch's phase at a time whose own epoch is current.
func (c Clock) PhaseOf(epoch, current uint64, time int64) Phase {
	switch {
	case epoch >= current:
		return PhaseOpen
	case time < c.Ends(epoch)+c.Contest:
		return PhaseContestable
	default:
		return PhaseFinal
	}
}

// Expired reports whether an epoch is more than Keep epochs old.
func (c Clock) Expired(epoch, current uint64) bool {
	return current > c.Keep && epoch < current-c.Keep
}
