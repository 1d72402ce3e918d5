// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

// RegisterModel registers a product with the trust anchors of its evidence. A model never changes; its references and recalls do.
func (s msgServer) RegisterModel(ctx context.Context, msg *types.MsgRegisterModel) (*types.MsgRegisterModelResponse, error) {
	maker, err := s.raw("maker", msg.Maker)
	if err != nil {
		return nil, err
	}
	model := types.Model{
		Id: canon.ModelID(maker, msg.UdiDi, msg.Name), Maker: msg.Maker, UdiDi: msg.UdiDi, Name: msg.Name,
		Formats: msg.Formats, Classes: msg.Classes, Anchors: msg.Anchors, Certifications: msg.Certifications, Quota: msg.Quota,
		MaxTier: msg.MaxTier, EvidencePublic: msg.EvidencePublic, Sensitive: msg.Sensitive, Registered: now(ctx),
	}
	if err := model.Validate(); err != nil {
		return nil, err
	}
	if _, err := s.bondedMaker(ctx, msg.Maker); err != nil {
		return nil, err
	}
	if err := s.checkAnchors(ctx, model); err != nil {
		return nil, err
	}
	exists, err := s.Models.Has(ctx, model.Id)
	if err != nil {
		return nil, err
	}
	if exists {
		return nil, errorsmod.Wrapf(types.ErrModelExists, "model %x: got its udi_di and name again, wanted a new one", model.Id)
	}
	return &types.MsgRegisterModelResponse{Model: model.Id}, s.addModel(ctx, model)
}

func (k Keeper) checkAnchors(ctx context.Context, model types.Model) error {
	local, err := k.Operator.IsLocal(ctx)
	if err != nil {
		return err
	}
	for _, id := range model.Anchors {
		anchor, err := k.Anchors.Get(ctx, id)
		if err != nil {
			return orNotFound(err, types.ErrAnchorNotApproved, "anchor")
		}
		if anchor.Retired != 0 || !model.Takes(anchor.Format) {
			return errorsmod.Wrapf(types.ErrAnchorNotApproved, "anchor %x: got one for %s retired at %d, wanted one in use for the model's formats",
				id, anchor.Format, anchor.Retired)
		}
		if anchor.Kind == types.ANCHOR_KIND_SOFTWARE_TEST && !local {
			return errorsmod.Wrapf(types.ErrAnchorNotApproved, "anchor %x: got SOFTWARE_TEST, wanted HARDWARE where the network is not local", id)
		}
	}
	return nil
}

func (k Keeper) addModel(ctx context.Context, model types.Model) error {
	if err := k.Models.Set(ctx, model.Id, model); err != nil {
		return err
	}
	if err := emit(ctx, &types.EventModelRegistered{Model: model}); err != nil {
		return err
	}
	return k.setFund(ctx, types.ModelFund{Model: model.Id})
}
