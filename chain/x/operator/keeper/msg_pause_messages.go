// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"slices"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// PauseMessages stops message types for at most 72 hours in any 14 days; council only.
func (s msgServer) PauseMessages(ctx context.Context, msg *types.MsgPauseMessages) (*types.MsgPauseMessagesResponse, error) {
	if _, err := s.requireCouncil(ctx, msg.Council); err != nil {
		return nil, err
	}
	if err := checkTypeList(msg.TypeUrls); err != nil {
		return nil, err
	}
	var pauses []types.Pause
	for _, typeURL := range msg.TypeUrls {
		recent, err := s.recentPauses(ctx, typeURL)
		if err != nil {
			return nil, err
		}
		pause, err := types.JudgePause(typeURL, recent, now(ctx), msg.Until)
		if err != nil {
			return nil, err
		}
		if err := s.setPause(ctx, pause); err != nil {
			return nil, err
		}
		pauses = append(pauses, pause)
	}
	return &types.MsgPauseMessagesResponse{}, emit(ctx, &types.EventPaused{Pauses: pauses})
}

func checkTypeList(typeURLs []string) error {
	if len(typeURLs) == 0 || len(typeURLs) > types.MaxPauseTypes {
		return errorsmod.Wrapf(types.ErrPauseRefused, "type_urls: got %d, wanted 1 to %d", len(typeURLs), types.MaxPauseTypes)
	}
	sorted := slices.Clone(typeURLs)
	slices.Sort(sorted)
	if len(slices.Compact(sorted)) != len(typeURLs) {
		return errorsmod.Wrap(types.ErrPauseRefused, "type_urls: got one twice, wanted each once")
	}
	return nil
}
