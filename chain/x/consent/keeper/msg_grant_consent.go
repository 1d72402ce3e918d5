// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// GrantConsent records an owner's decision; every decision in this block after it sees it.
func (s msgServer) GrantConsent(ctx context.Context, msg *types.MsgGrantConsent) (*types.MsgGrantConsentResponse, error) {
	owner, key, err := s.canonical("owner", msg.Owner)
	if err != nil {
		return nil, err
	}
	consent, err := s.newConsent(ctx, owner, key, msg.Terms)
	if err != nil {
		return nil, err
	}
	standing, err := s.standing(ctx, key, nil)
	if err != nil {
		return nil, err
	}
	if err := s.checkRoom(ctx, standing, consent.Terms.Decision); err != nil {
		return nil, err
	}
	if err := consent.Terms.ValidateNarrowing(givenInPerson(standing)); err != nil {
		return nil, err
	}
	if err := s.write(ctx, key, consent); err != nil {
		return nil, err
	}
	return &types.MsgGrantConsentResponse{Consent: consent.Id}, nil
}
