// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// ComplainShare says a share was missing or wrong. It opens nothing and blames nobody: the owner deals again.
func (s msgServer) ComplainShare(ctx context.Context, msg *types.MsgComplainShare) (*types.MsgComplainShareResponse, error) {
	committee, deal, err := s.Committee(ctx, msg.Vault, msg.ShareGeneration)
	if err != nil {
		return nil, err
	}
	place, err := s.placeOf(ctx, msg.Trustee, committee)
	if err != nil {
		return nil, err
	}
	if deal, err = deal.Complain(place); err != nil {
		return nil, err
	}
	if err := s.setDeal(ctx, deal); err != nil {
		return nil, err
	}
	complained := &types.EventShareComplained{Vault: msg.Vault, ShareGeneration: msg.ShareGeneration, Trustee: committee.Members[place-1]}
	return &types.MsgComplainShareResponse{}, emit(ctx, complained)
}
