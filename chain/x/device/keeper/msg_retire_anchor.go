// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

// RetireAnchor ends the use of a trust anchor: rounds opened from now on do not trust it.
func (s msgServer) RetireAnchor(ctx context.Context, msg *types.MsgRetireAnchor) (*types.MsgRetireAnchorResponse, error) {
	if err := s.requireAuthority(msg.Authority); err != nil {
		return nil, err
	}
	anchor, err := s.Anchors.Get(ctx, msg.Anchor)
	if err != nil {
		return nil, orNotFound(err, types.ErrAnchorNotFound, "anchor")
	}
	if anchor.Retired != 0 {
		return nil, errorsmod.Wrapf(types.ErrAnchorNotApproved, "anchor %x: got one retired at %d, wanted one in use", anchor.Id, anchor.Retired)
	}
	anchor.Retired = now(ctx)
	return &types.MsgRetireAnchorResponse{}, s.setAnchor(ctx, anchor)
}
