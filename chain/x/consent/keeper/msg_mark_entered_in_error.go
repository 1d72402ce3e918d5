// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// MarkEnteredInError says that a consent should never have been recorded; what was released under it is to be deleted.
func (s msgServer) MarkEnteredInError(ctx context.Context, msg *types.MsgMarkEnteredInError) (*types.MsgMarkEnteredInErrorResponse, error) {
	consent, owner, err := s.ownConsent(ctx, msg.Consent, msg.Owner)
	if err != nil {
		return nil, err
	}
	marked, err := consent.EnteredInError(now(ctx))
	if err != nil {
		return nil, err
	}
	if err := s.write(ctx, owner, marked); err != nil {
		return nil, err
	}
	return &types.MsgMarkEnteredInErrorResponse{}, nil
}
