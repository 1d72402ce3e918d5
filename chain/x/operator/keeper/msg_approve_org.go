// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// ApproveOrg admits a legal entity whose trustees may serve; governance only.
func (s msgServer) ApproveOrg(ctx context.Context, msg *types.MsgApproveOrg) (*types.MsgApproveOrgResponse, error) {
	if err := s.requireAuthority(msg.Authority); err != nil {
		return nil, err
	}
	if err := types.CheckOrg(msg.Id, msg.Name); err != nil {
		return nil, err
	}
	known, err := s.Orgs.Has(ctx, msg.Id)
	if err != nil {
		return nil, err
	}
	if known {
		return nil, errorsmod.Wrapf(types.ErrOrgExists, "org: got %s, wanted one not approved yet", msg.Id)
	}
	org := types.Org{Id: msg.Id, Name: msg.Name, Approved: now(ctx)}
	if err := s.Orgs.Set(ctx, org.Id, org); err != nil {
		return nil, err
	}
	return &types.MsgApproveOrgResponse{}, emit(ctx, &types.EventOrgApproved{Org: org})
}
