// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

const (
	// MaxSnapshotBytes is how long the revocation data of a challenge may be, some 7 800 revoked keys: a transaction has 1 MiB.
	MaxSnapshotBytes = 512 << 10
	// MaxVotes is how many rounds one message commits or reveals for.
	MaxVotes = 100
	// MaxTimeouts is how many rounds move on by time in one block.
	MaxTimeouts = 50
	// ParkSeconds is how long a round waits whose end failed.
	ParkSeconds = Day
	// IdlePoints go to a member of the committee that revealed nothing.
	IdlePoints uint32 = 1
	// VoidPoints go to a lead that did not serve the evidence: the members' idleness is its fault.
	VoidPoints uint32 = 4

	// OverturnPoints go to each member of a committee whose verdict a second one, or the chain itself, found wrong.
	OverturnPoints uint32 = 12

	maxText        = 128
	maxURI         = 256
	maxDataKey     = 128
	maxMeasurement = 64
	vectorSize     = 8
)

// Reasons of the points, as the operator module's events carry them.
const (
	ReasonIdle         = "attestation_idle"
	ReasonVoid         = "attestation_unavailable"
	ReasonOverturned   = "attestation_overturned"
	ReasonContradicted = "attestation_contradicted"
)

// CheckID refuses anything but 32 bytes, with ErrInvalid.
func CheckID(subject string, id []byte) error {
	if len(id) != IDSize {
		return errorsmod.Wrapf(ErrInvalid, "%s: got %d bytes, wanted %d", subject, len(id), IDSize)
	}
	return nil
}

// CheckURI refuses what is longer than allowed or not printable ASCII, with ErrInvalid.
func CheckURI(subject, uri string) error { return checkText(subject, uri, maxURI) }

func checkText(subject, text string, most int) error {
	if len(text) > most {
		return errorsmod.Wrapf(ErrInvalid, "%s: got %d bytes, wanted at most %d", subject, len(text), most)
	}
	for i := 0; i < len(text); i++ {
		if text[i] < 0x20 || text[i] > 0x7e {
			return errorsmod.Wrapf(ErrInvalid, "%s: got byte %#x, wanted printable ASCII", subject, text[i])
		}
	}
	return nil
}

// Known reports whether the purpose is one a round may have.
func (p Purpose) Known() bool { return p >= PURPOSE_ENROL && p <= PURPOSE_KEY_CHANGE }

// Voting reports whether the phase is before the decision.
func (p Phase) Voting() bool { return p == PHASE_COMMIT || p == PHASE_REVEAL }
