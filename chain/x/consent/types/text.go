// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

// printable refuses text that is empty, too long, or has a byte outside printable ASCII, with ErrFieldInvalid.
func printable(subject, text string, most int) error {
	if len(text) == 0 || len(text) > most {
		return errorsmod.Wrapf(ErrFieldInvalid, "%s: got %d bytes, wanted 1 to %d", subject, len(text), most)
	}
	for i := range len(text) {
		if text[i] < 0x20 || text[i] > 0x7e {
			return errorsmod.Wrapf(ErrFieldInvalid, "%s: got byte %#x, wanted printable ASCII", subject, text[i])
		}
	}
	return nil
}

// hash32 refuses anything but 32 bytes, with ErrFieldInvalid.
func hash32(subject string, hash []byte) error {
	if len(hash) != HashSize {
		return errorsmod.Wrapf(ErrFieldInvalid, "%s: got %d bytes, wanted %d", subject, len(hash), HashSize)
	}
	return nil
}
