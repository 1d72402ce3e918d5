// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

// raw is the bytes of an address, named by what it is of; ErrInvalid.
func (k Keeper) raw(subject, address string) ([]byte, error) {
	raw, err := k.addresses.StringToBytes(address)
	if err != nil {
		return nil, errorsmod.Wrapf(types.ErrInvalid, "%s: %s", subject, err)
	}
	return raw, nil
}
