// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

// RecallModel marks the records of a model made in [from, until) as RECALLED. Nothing in state is rewritten: they read so.
func (s msgServer) RecallModel(ctx context.Context, msg *types.MsgRecallModel) (*types.MsgRecallModelResponse, error) {
	recall := types.Recall{Model: msg.Model, From: msg.From, Until: msg.Until, Reason: msg.Reason, Time: now(ctx)}
	if err := types.CheckText("recall reason", msg.Reason, types.MaxURI); err != nil {
		return nil, err
	}
	if err := s.mayRecall(ctx, msg.Signer, msg.Model); err != nil {
		return nil, err
	}
	if err := s.checkRecallWindow(ctx, recall); err != nil {
		return nil, err
	}
	recalls, err := s.recallsOf(ctx, msg.Model)
	if err != nil {
		return nil, err
	}
	if len(recalls) >= types.MaxRecalls {
		return nil, errorsmod.Wrapf(types.ErrTooMany, "recalls of model %x: got %d and one more, wanted at most %d",
			msg.Model, len(recalls), types.MaxRecalls)
	}
	key := collections.Join(msg.Model, collections.Join(msg.From, msg.Until))
	if err := s.Recalls.Set(ctx, key, recall); err != nil {
		return nil, err
	}
	return &types.MsgRecallModelResponse{}, emit(ctx, &types.EventModelRecalled{Recall: recall})
}

// mayRecall lets in the maker, whatever its bond, and the authority; ErrModelNotFound, ErrNotMaker.
func (k Keeper) mayRecall(ctx context.Context, signer string, id []byte) error {
	model, err := k.GetModel(ctx, id)
	if err != nil {
		return err
	}
	if signer != model.Maker && signer != k.authority {
		return errorsmod.Wrapf(types.ErrNotMaker, "model %x: got %s, wanted its maker or the authority", id, signer)
	}
	return nil
}

func (k Keeper) checkRecallWindow(ctx context.Context, recall types.Recall) error {
	params, err := k.GetParams(ctx)
	if err != nil {
		return err
	}
	if recall.From < 0 || recall.From >= recall.Until || recall.Until > recall.Time+params.MaxRecallSeconds {
		return errorsmod.Wrapf(types.ErrRecallWindow, "recall: got %d to %d, wanted from before until and until at most %d",
			recall.From, recall.Until, recall.Time+params.MaxRecallSeconds)
	}
	return nil
}
