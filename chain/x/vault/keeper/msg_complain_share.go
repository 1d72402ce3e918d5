// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// ComplainShare says a share was missing or wrong. It opens nothing and blames nobody: the owner deals again. Complaining once more
// about the same deal costs the trustee an idle point.
func (s msgServer) ComplainShare(ctx context.Context, msg *types.MsgComplainShare) (*types.MsgComplainShareResponse, error) {
	trustee, err := s.Operator.OperatorByHot(ctx, msg.Trustee)
	if err != nil {
		return nil, err
	}
	_, deal, place, err := s.dealtTo(ctx, trustee, msg.Vault, msg.ShareGeneration)
	if err != nil {
		return nil, err
	}
	repeated := deal.Complained(place)
	if deal, err = deal.Complain(place); err != nil {
		return nil, err
	}
	if repeated {
		err = s.Operator.AddPoints(ctx, trustee.Address, 1, "complaint_repeated")
	} else {
		err = s.setDeal(ctx, deal)
	}
	if err != nil {
		return nil, err
	}
	complained := &types.EventShareComplained{Vault: msg.Vault, ShareGeneration: msg.ShareGeneration, Trustee: trustee.Address}
	return &types.MsgComplainShareResponse{}, emit(ctx, complained)
}
