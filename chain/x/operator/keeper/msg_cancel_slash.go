// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// CancelSlash gives a slash that is not due yet back to the operator; council only.
func (s msgServer) CancelSlash(ctx context.Context, msg *types.MsgCancelSlash) (*types.MsgCancelSlashResponse, error) {
	council, err := s.requireCouncil(ctx, msg.Council)
	if err != nil {
		return nil, err
	}
	slash, err := s.getSlash(ctx, msg.Slash)
	if err != nil {
		return nil, err
	}
	cancelled, err := slash.Cancel(council, now(ctx))
	if err != nil {
		return nil, err
	}
	if err := s.giveBack(ctx, cancelled); err != nil {
		return nil, err
	}
	return &types.MsgCancelSlashResponse{}, s.setSlash(ctx, cancelled)
}
