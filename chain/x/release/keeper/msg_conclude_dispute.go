// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

// ConcludeDispute decides a dispute whose window is over, or about whose slash the council has decided. Anybody may: the outcome is in
// state.
func (s msgServer) ConcludeDispute(ctx context.Context, msg *types.MsgConcludeDispute) (*types.MsgConcludeDisputeResponse, error) {
	dispute, err := s.GetDispute(ctx, msg.Dispute)
	if err != nil {
		return nil, err
	}
	conclusion, err := s.conclusion(ctx, dispute)
	if err != nil {
		return nil, err
	}
	return &types.MsgConcludeDisputeResponse{}, s.decide(ctx, dispute, conclusion)
}

// conclusion is what a dispute comes to now; ErrDisputeNotDue, ErrDisputeOver.
func (k Keeper) conclusion(ctx context.Context, dispute types.Dispute) (types.Conclusion, error) {
	var slash operatortypes.SlashStatus
	if dispute.Slash != 0 {
		var err error
		if slash, err = k.Operator.SlashStatus(ctx, dispute.Slash); err != nil {
			return types.Conclusion{}, err
		}
	}
	return dispute.Conclude(now(ctx), slash)
}

// decide slashes where that is due, pays the bond to the side that won, and ends the dispute.
func (k Keeper) decide(ctx context.Context, dispute types.Dispute, conclusion types.Conclusion) error {
	var err error
	if conclusion.Slash {
		if dispute.Slash, err = k.slashFor(ctx, dispute); err != nil {
			return err
		}
	}
	winner := dispute.Opener
	if conclusion.BondToTrustee {
		winner = dispute.Trustee
	}
	if err := k.payBond(ctx, winner, dispute.Bond); err != nil {
		return err
	}
	if conclusion.Late {
		params, err := k.Params.Get(ctx)
		if err != nil {
			return err
		}
		if err := k.Operator.AddPoints(ctx, dispute.Trustee, params.LatePoints, "answered only when disputed"); err != nil {
			return err
		}
	}
	return k.setDispute(ctx, dispute.Ended(conclusion.Status, now(ctx)), nil)
}
