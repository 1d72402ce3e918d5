// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"crypto/sha256"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/cost"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

// ApproveAnchor admits a trust anchor. On a local network a maker may admit a software test anchor by itself.
func (s msgServer) ApproveAnchor(ctx context.Context, msg *types.MsgApproveAnchor) (*types.MsgApproveAnchorResponse, error) {
	anchor := types.Anchor{Kind: msg.Kind, Format: msg.Format, Material: msg.Material, Name: msg.Name, Approved: now(ctx)}
	if err := anchor.Validate(); err != nil {
		return nil, err
	}
	if err := s.mayApprove(ctx, msg.Authority, msg.Kind); err != nil {
		return nil, err
	}
	cost.Charge(ctx, cost.Hashing(len(msg.Material)), "anchor id")
	id := sha256.Sum256(msg.Material)
	exists, err := s.Anchors.Has(ctx, id[:])
	if err != nil {
		return nil, err
	}
	if exists {
		return nil, errorsmod.Wrapf(types.ErrAnchorExists, "anchor %x: got its material again, wanted a new one", id)
	}
	anchor.Id = id[:]
	return &types.MsgApproveAnchorResponse{}, s.setAnchor(ctx, anchor)
}

func (k Keeper) mayApprove(ctx context.Context, signer string, kind types.AnchorKind) error {
	local, err := k.Operator.IsLocal(ctx)
	if err != nil {
		return err
	}
	if kind == types.ANCHOR_KIND_SOFTWARE_TEST && !local {
		return errorsmod.Wrap(types.ErrAnchorNotApproved, "anchor: got SOFTWARE_TEST, wanted HARDWARE where the network is not local")
	}
	if kind == types.ANCHOR_KIND_SOFTWARE_TEST && signer != k.authority {
		_, err := k.bondedMaker(ctx, signer)
		return err
	}
	return k.requireAuthority(signer)
}
