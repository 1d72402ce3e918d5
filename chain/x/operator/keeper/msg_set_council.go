// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// SetCouncil names the council for at most a year, in place of the one before; governance only.
func (s msgServer) SetCouncil(ctx context.Context, msg *types.MsgSetCouncil) (*types.MsgSetCouncilResponse, error) {
	if err := s.requireAuthority(msg.Authority); err != nil {
		return nil, err
	}
	if _, err := s.addressBytes(msg.Council); err != nil {
		return nil, err
	}
	time := now(ctx)
	if msg.Expires <= time || msg.Expires-time > types.MaxCouncilTerm {
		return nil, errorsmod.Wrapf(types.ErrCouncilRefused, "expires: got %d, wanted after %d and at most a year later", msg.Expires, time)
	}
	council := types.Council{Address: msg.Council, Expires: msg.Expires}
	if err := s.Council.Set(ctx, council); err != nil {
		return nil, err
	}
	return &types.MsgSetCouncilResponse{}, emit(ctx, &types.EventCouncilSet{Council: council})
}
