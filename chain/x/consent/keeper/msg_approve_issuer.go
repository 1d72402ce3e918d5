// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// ApproveIssuer lets an account vouch for holders by visas.
func (s msgServer) ApproveIssuer(ctx context.Context, msg *types.MsgApproveIssuer) (*types.MsgApproveIssuerResponse, error) {
	if err := s.checkAuthority(msg.Authority); err != nil {
		return nil, err
	}
	account, key, err := s.canonical("issuer", msg.Issuer)
	if err != nil {
		return nil, err
	}
	issuer := types.Issuer{Address: account, Name: msg.Name, Approved: now(ctx)}
	if err := issuer.Validate(); err != nil {
		return nil, err
	}
	if err := s.Issuers.Set(ctx, key, issuer); err != nil {
		return nil, err
	}
	return &types.MsgApproveIssuerResponse{}, emit(ctx, &types.EventIssuerApproved{Issuer: issuer})
}
