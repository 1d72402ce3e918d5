// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

// SetReference records or changes what one firmware measurement of a model is worth.
func (s msgServer) SetReference(ctx context.Context, msg *types.MsgSetReference) (*types.MsgSetReferenceResponse, error) {
	reference := msg.Reference
	if err := reference.Validate(); err != nil {
		return nil, err
	}
	if _, err := s.modelOf(ctx, msg.Maker, reference.Model); err != nil {
		return nil, err
	}
	reference.Changed = now(ctx)
	key := collections.Join(reference.Model, reference.Measurement)
	known, err := s.ReferenceValues.Has(ctx, key)
	if err != nil {
		return nil, err
	}
	if !known {
		if err := s.roomForReference(ctx, reference.Model); err != nil {
			return nil, err
		}
	}
	if err := s.ReferenceValues.Set(ctx, key, reference); err != nil {
		return nil, err
	}
	return &types.MsgSetReferenceResponse{}, emit(ctx, &types.EventReferenceSet{Reference: reference})
}

func (k Keeper) roomForReference(ctx context.Context, model []byte) error {
	references, err := k.References(ctx, model)
	if err != nil {
		return err
	}
	if len(references) >= types.MaxReferences {
		return errorsmod.Wrapf(types.ErrTooMany, "references of model %x: got %d and one more, wanted at most %d",
			model, len(references), types.MaxReferences)
	}
	return nil
}
