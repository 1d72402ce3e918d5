// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// ReplaceConsent supersedes a live consent with its next version: a version itself never changes.
func (s msgServer) ReplaceConsent(ctx context.Context, msg *types.MsgReplaceConsent) (*types.MsgReplaceConsentResponse, error) {
	predecessor, key, err := s.ownConsent(ctx, msg.Predecessor, msg.Owner)
	if err != nil {
		return nil, err
	}
	superseded, err := predecessor.Supersede(now(ctx))
	if err != nil {
		return nil, err
	}
	consent, err := s.newConsent(ctx, predecessor.Owner, key, msg.Terms)
	if err != nil {
		return nil, err
	}
	consent.Version, consent.Supersedes = predecessor.Version+1, predecessor.Id
	if predecessor.Terms.Decision == types.DECISION_DENY {
		standing, err := s.standing(ctx, key, predecessor.Id)
		if err != nil {
			return nil, err
		}
		if err := s.checkRoom(ctx, standing, consent.Terms.Decision); err != nil {
			return nil, err
		}
	}
	if err := consent.Terms.ValidateNarrowing([]types.Consent{predecessor}); err != nil {
		return nil, err
	}
	if err := s.write(ctx, key, superseded, consent); err != nil {
		return nil, err
	}
	return &types.MsgReplaceConsentResponse{Consent: consent.Id}, nil
}
