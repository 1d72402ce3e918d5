// SPDX-License-Identifier: Apache-2.0

package types

import (
	"github.com/aceso-network/aceso/chain/internal/canon"

	errorsmod "cosmossdk.io/errors"
)

// Sizes that bound every message and list of the module.
const (
	MaxEnrol          = 500
	MaxReferences     = 256
	MaxRecalls        = 64
	MaxListed         = 8
	MaxText           = 128
	MaxURI            = 256
	MaxMeasurement    = 64
	MaxAnchorMaterial = 4096
	MaxQuota          = 1 << 32
)

// classBits are the data classes a device can produce: 1 << DataClass for WEARABLE (1) to SURVEY (7).
const classBits uint32 = 0b1111_1110

// CheckID refuses anything but 32 bytes, with ErrInvalid.
func CheckID(subject string, id []byte) error {
	if len(id) != IDSize {
		return errorsmod.Wrapf(ErrInvalid, "%s: got %d bytes, wanted %d", subject, len(id), IDSize)
	}
	return nil
}

// CheckText refuses what is empty, longer than most or not printable ASCII, with ErrInvalid. The chain never normalises text.
func CheckText(subject, text string, most int) error {
	if len(text) == 0 || len(text) > most {
		return errorsmod.Wrapf(ErrInvalid, "%s: got %d bytes, wanted 1 to %d", subject, len(text), most)
	}
	return checkASCII(subject, text)
}

// CheckOptionalText is CheckText for a text that may be left out.
func CheckOptionalText(subject, text string, most int) error {
	if text == "" {
		return nil
	}
	return CheckText(subject, text, most)
}

func checkASCII(subject, text string) error {
	for i := 0; i < len(text); i++ {
		if text[i] < 0x20 || text[i] > 0x7e {
			return errorsmod.Wrapf(ErrInvalid, "%s: got byte %#x, wanted printable ASCII", subject, text[i])
		}
	}
	return nil
}

// CheckDataKey refuses anything but a deterministic COSE_Key of a data key, with ErrDataKey.
func CheckDataKey(key []byte) error {
	if _, err := canon.DecodeCoseKey(key); err != nil {
		return errorsmod.Wrap(ErrDataKey, err.Error())
	}
	return nil
}

// Known reports whether the tier is one of T0 to T4.
func (t Tier) Known() bool { return t >= TIER_T0 && t <= TIER_T4 }

// Known reports whether the state is one a reference may have.
func (s ReferenceState) Known() bool { return s >= REFERENCE_STATE_OK && s <= REFERENCE_STATE_RECALLED }

// Known reports whether the kind is one an anchor may have.
func (k AnchorKind) Known() bool { return k == ANCHOR_KIND_HARDWARE || k == ANCHOR_KIND_SOFTWARE_TEST }
