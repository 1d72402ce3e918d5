// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/cost"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

// AnswerDispute posts the box itself, for everybody to see that it is there; only the recipient's key opens it. Who was silent may refuse
// instead: an honest refusal is no fault, late or not, and a consent withdrawn since leaves no other answer.
func (s msgServer) AnswerDispute(ctx context.Context, msg *types.MsgAnswerDispute) (*types.MsgAnswerDisputeResponse, error) {
	dispute, err := s.disputeAgainst(ctx, msg.Trustee, msg.Dispute)
	if err != nil {
		return nil, err
	}
	if (len(msg.Box) == 0) == (len(msg.Refusal) == 0) {
		return nil, errorsmod.Wrapf(types.ErrInvalid, "answer: got a box of %d bytes and a refusal of %d, wanted one of them", len(msg.Box), len(msg.Refusal))
	}
	if len(msg.Refusal) > 0 {
		return &types.MsgAnswerDisputeResponse{}, s.refuseLate(ctx, dispute, msg.Refusal)
	}
	name, err := s.verifyBox(ctx, dispute, msg.Box)
	if err != nil {
		return nil, err
	}
	params, err := s.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	answered, err := dispute.Answered(name, now(ctx), params.RevealSeconds)
	if err != nil {
		return nil, err
	}
	if err := s.setDispute(ctx, answered, nil); err != nil {
		return nil, err
	}
	return &types.MsgAnswerDisputeResponse{}, emit(ctx, &types.EventBoxPosted{Dispute: dispute.Id, Box: msg.Box})
}

// disputeAgainst reads a dispute and refuses who is not the trustee it is about.
func (k Keeper) disputeAgainst(ctx context.Context, hot string, id []byte) (types.Dispute, error) {
	operator, err := k.Operator.OperatorByHot(ctx, hot)
	if err != nil {
		return types.Dispute{}, err
	}
	dispute, err := k.GetDispute(ctx, id)
	if err != nil {
		return dispute, err
	}
	if operator.Address != dispute.Trustee {
		return dispute, errorsmod.Wrapf(types.ErrNotTrustee, "dispute %x: got %s, wanted %s, whom it is about", id, operator.Address, dispute.Trustee)
	}
	return dispute, nil
}

// verifyBox wants the bytes behind the receipt, where there is one; ErrDisputeBox.
func (k Keeper) verifyBox(ctx context.Context, dispute types.Dispute, box []byte) ([]byte, error) {
	if len(box) > types.MaxBox {
		return nil, errorsmod.Wrapf(types.ErrDisputeBox, "box: got %d bytes, wanted at most %d", len(box), types.MaxBox)
	}
	cost.Charge(ctx, cost.Hashing(len(box)), "box")
	name := canon.BlobName(box)
	if dispute.Kind == types.DISPUTE_KIND_SILENT {
		return name, nil
	}
	receipt, err := k.Receipts.Get(ctx, collections.Join(dispute.Order, dispute.Place))
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(name, receipt.Box) {
		return nil, errorsmod.Wrapf(types.ErrDisputeBox, "box: got the bytes of %x, wanted those of %x, the receipted one", name, receipt.Box)
	}
	return name, nil
}

func (k Keeper) refuseLate(ctx context.Context, dispute types.Dispute, box []byte) error {
	if dispute.Kind != types.DISPUTE_KIND_SILENT || len(box) != types.IDSize {
		return errorsmod.Wrapf(types.ErrInvalid, "refusal: got %d bytes to %s, wanted the name of an owner box, to SILENT", len(box), dispute.Kind)
	}
	refused, err := dispute.Refused(box, now(ctx))
	if err != nil {
		return err
	}
	return k.decide(ctx, refused, types.Conclusion{Status: refused.Status, Late: true})
}
