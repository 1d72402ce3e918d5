// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// CheckInvariants refuses a state in which a head is not the one of its owner's live consents, an index differs from the primaries,
// or an owner has more live consents than may be, with ErrInvariantBroken.
func (k Keeper) CheckInvariants(ctx context.Context) error {
	err := k.Heads.Walk(ctx, nil, func(owner []byte, head types.Head) (bool, error) {
		live, err := k.live(ctx, owner)
		if err != nil {
			return true, err
		}
		if !bytes.Equal(head.ConsentSet, types.SetOf(live)) {
			return true, errorsmod.Wrapf(types.ErrInvariantBroken, "head of %s: got %x, wanted the set of its live consents", head.Owner, head.ConsentSet)
		}
		if len(live) > types.MaxLiveCeiling {
			return true, errorsmod.Wrapf(types.ErrInvariantBroken, "owner %s: got %d live consents, wanted at most %d", head.Owner, len(live), types.MaxLiveCeiling)
		}
		return false, nil
	})
	if err != nil {
		return err
	}
	return k.Consents.Walk(ctx, nil, func(id []byte, consent types.Consent) (bool, error) {
		owner, err := k.bytes("owner", consent.Owner)
		if err != nil {
			return true, err
		}
		key := collections.Join(owner, id)
		indexed, err := k.ConsentsByOwner.Has(ctx, key)
		if err != nil {
			return true, err
		}
		live, err := k.liveByOwner.Has(ctx, key)
		if err != nil {
			return true, err
		}
		if !indexed || live != consent.Live() {
			return true, errorsmod.Wrapf(types.ErrInvariantBroken, "consent %x: got indexed %t, live %t, wanted true, %t", id, indexed, live, consent.Live())
		}
		return false, nil
	})
}
