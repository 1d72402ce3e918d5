// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// Unpause ends pauses before their time; council only. Without a council they end by themselves.
func (s msgServer) Unpause(ctx context.Context, msg *types.MsgUnpause) (*types.MsgUnpauseResponse, error) {
	if _, err := s.requireCouncil(ctx, msg.Council); err != nil {
		return nil, err
	}
	if err := checkTypeList(msg.TypeUrls); err != nil {
		return nil, err
	}
	var ended []types.Pause
	for _, typeURL := range msg.TypeUrls {
		pause, paused, err := s.pauseAt(ctx, typeURL, now(ctx))
		if err != nil {
			return nil, err
		}
		if !paused {
			return nil, errorsmod.Wrapf(types.ErrNotPaused, "type: got %s, wanted one that is paused", typeURL)
		}
		pause.Until = now(ctx)
		if err := s.setPause(ctx, pause); err != nil {
			return nil, err
		}
		ended = append(ended, pause)
	}
	return &types.MsgUnpauseResponse{}, emit(ctx, &types.EventPaused{Pauses: ended})
}
