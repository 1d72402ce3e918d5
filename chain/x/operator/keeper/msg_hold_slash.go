// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// HoldSlash puts a slash that is not due yet off by hold_seconds, once; council only.
func (s msgServer) HoldSlash(ctx context.Context, msg *types.MsgHoldSlash) (*types.MsgHoldSlashResponse, error) {
	council, err := s.requireCouncil(ctx, msg.Council)
	if err != nil {
		return nil, err
	}
	slash, err := s.getSlash(ctx, msg.Slash)
	if err != nil {
		return nil, err
	}
	params, err := s.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	held, err := slash.Hold(council, now(ctx), params.HoldSeconds)
	if err != nil {
		return nil, err
	}
	return &types.MsgHoldSlashResponse{}, s.setSlash(ctx, held)
}
