// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// SetConsentStatus suspends a consent, or lets its owner take the suspension back.
func (s msgServer) SetConsentStatus(ctx context.Context, msg *types.MsgSetConsentStatus) (*types.MsgSetConsentStatusResponse, error) {
	load := s.ownConsent
	if msg.Status == types.CONSENT_STATUS_SUSPENDED {
		load = s.heldConsent
	}
	consent, owner, err := load(ctx, msg.Consent, msg.Signer)
	if err != nil {
		return nil, err
	}
	changed, err := consent.WithStatus(msg.Status, now(ctx))
	if err != nil {
		return nil, err
	}
	if err := s.write(ctx, owner, changed); err != nil {
		return nil, err
	}
	return &types.MsgSetConsentStatusResponse{}, nil
}
