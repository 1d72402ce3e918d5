// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// RemoveGuardian ends a guardian's office.
func (s msgServer) RemoveGuardian(ctx context.Context, msg *types.MsgRemoveGuardian) (*types.MsgRemoveGuardianResponse, error) {
	ward, err := s.bytes("ward", msg.Ward)
	if err != nil {
		return nil, err
	}
	account, err := s.bytes("guardian", msg.Guardian)
	if err != nil {
		return nil, err
	}
	key := collections.Join(ward, account)
	guardian, err := s.Guardians.Get(ctx, key)
	if errors.Is(err, collections.ErrNotFound) {
		return nil, errorsmod.Wrapf(types.ErrGuardianNotFound, "guardian of %s: got %s, wanted one in office", msg.Ward, msg.Guardian)
	}
	if err != nil {
		return nil, err
	}
	if err := s.Guardians.Remove(ctx, key); err != nil {
		return nil, err
	}
	return &types.MsgRemoveGuardianResponse{}, emit(ctx, &types.EventGuardianChanged{Guardian: guardian, Removed: true})
}
