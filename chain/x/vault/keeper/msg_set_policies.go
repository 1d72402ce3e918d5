// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// SetPolicies replaces the manifest of a deal: the names of share and policy boxes.
func (s msgServer) SetPolicies(ctx context.Context, msg *types.MsgSetPolicies) (*types.MsgSetPoliciesResponse, error) {
	if _, err := s.vaultOf(ctx, msg.Owner, msg.Vault); err != nil {
		return nil, err
	}
	if err := types.CheckName("manifest", msg.Manifest); err != nil {
		return nil, err
	}
	deal, err := s.GetDeal(ctx, msg.Vault, msg.ShareGeneration)
	if err != nil {
		return nil, err
	}
	if deal, err = deal.WithManifest(msg.Manifest); err != nil {
		return nil, err
	}
	return &types.MsgSetPoliciesResponse{}, s.setDeal(ctx, deal)
}
