// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// AddGuardian lets another account withdraw and suspend the ward's consents until it expires; a second time it renews.
func (s msgServer) AddGuardian(ctx context.Context, msg *types.MsgAddGuardian) (*types.MsgAddGuardianResponse, error) {
	ward, key, err := s.canonical("ward", msg.Ward)
	if err != nil {
		return nil, err
	}
	account, accountKey, err := s.canonical("guardian", msg.Guardian)
	if err != nil {
		return nil, err
	}
	params, err := s.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	guardian := types.Guardian{Ward: ward, Guardian: account, AuthorityRef: msg.AuthorityRef, Expires: msg.Expires}
	if err := guardian.Validate(params, now(ctx)); err != nil {
		return nil, err
	}
	if err := s.checkGuardianRoom(ctx, key, accountKey); err != nil {
		return nil, err
	}
	if err := s.Guardians.Set(ctx, collections.Join(key, accountKey), guardian); err != nil {
		return nil, err
	}
	return &types.MsgAddGuardianResponse{}, emit(ctx, &types.EventGuardianChanged{Guardian: guardian})
}

// checkGuardianRoom refuses one guardian more than may be, with ErrLimitReached; a renewal takes no room.
func (k Keeper) checkGuardianRoom(ctx context.Context, ward, guardian []byte) error {
	count := 0
	err := k.Guardians.Walk(ctx, ownedBy(ward), func(key collections.Pair[[]byte, []byte], _ types.Guardian) (bool, error) {
		if string(key.K2()) != string(guardian) {
			count++
		}
		return false, nil
	})
	if err != nil {
		return err
	}
	if count >= types.MaxGuardians {
		return errorsmod.Wrapf(types.ErrLimitReached, "guardians: got %d, wanted fewer than %d", count, types.MaxGuardians)
	}
	return nil
}
