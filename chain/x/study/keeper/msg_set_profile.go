// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/study/types"
)

const (
	maxProfileText  = 200
	maxProfileLinks = 8
)

// SetProfile states who a researcher is. All of it is self-stated, and shown so.
func (s msgServer) SetProfile(ctx context.Context, msg *types.MsgSetProfile) (*types.MsgSetProfileResponse, error) {
	researcher, err := s.raw("researcher", msg.Researcher)
	if err != nil {
		return nil, err
	}
	if msg.Name == "" || len(msg.Links) > maxProfileLinks {
		return nil, errorsmod.Wrapf(types.ErrInvalid, "profile: got name %q and %d links, wanted a name and at most %d", msg.Name, len(msg.Links), maxProfileLinks)
	}
	for _, text := range append([]string{msg.Name, msg.Org, msg.Country}, msg.Links...) {
		if len(text) > maxProfileText || !types.Printable(text) {
			return nil, errorsmod.Wrapf(types.ErrInvalid, "profile text: got %d bytes, wanted at most %d of printable ASCII", len(text), maxProfileText)
		}
	}
	profile := types.Profile{Researcher: msg.Researcher, Name: msg.Name, Org: msg.Org, Country: msg.Country, Links: msg.Links}
	if err := s.Profiles.Set(ctx, researcher, profile); err != nil {
		return nil, err
	}
	return &types.MsgSetProfileResponse{}, emit(ctx, &types.EventProfileSet{Profile: profile})
}
