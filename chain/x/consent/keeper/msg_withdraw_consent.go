// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// WithdrawConsent ends a consent for every decision after it, in this block and ever after. Releases already made stay accounted for.
func (s msgServer) WithdrawConsent(ctx context.Context, msg *types.MsgWithdrawConsent) (*types.MsgWithdrawConsentResponse, error) {
	consent, owner, err := s.heldConsent(ctx, msg.Consent, msg.Signer)
	if err != nil {
		return nil, err
	}
	withdrawn, err := consent.Withdraw(msg.Mode, now(ctx))
	if err != nil {
		return nil, err
	}
	if err := s.write(ctx, owner, withdrawn); err != nil {
		return nil, err
	}
	return &types.MsgWithdrawConsentResponse{}, nil
}
