// SPDX-License-Identifier: Apache-2.0

package types

import (
	"strings"

	errorsmod "cosmossdk.io/errors"
)

// CheckOrg refuses an org whose id is not lower-case letters, digits and hyphens (at most 64) or whose name is not
// printable ASCII (at most 128).
func CheckOrg(id, name string) error {
	if id == "" || len(id) > maxOrgID || strings.ContainsFunc(id, notInOrgID) {
		return errorsmod.Wrapf(ErrOrgRefused, "org id: got %q, wanted 1 to %d of a-z, 0-9 and hyphen", id, maxOrgID)
	}
	if name == "" || len(name) > maxOrgName || strings.ContainsFunc(name, notPrintable) {
		return errorsmod.Wrapf(ErrOrgRefused, "name of org %s: got %q, wanted 1 to %d printable ASCII characters", id, name, maxOrgName)
	}
	return nil
}

func notInOrgID(r rune) bool {
	return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '-')
}

func notPrintable(r rune) bool {
	return r < ' ' || r > '~'
}
