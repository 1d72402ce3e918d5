// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// newConsent judges terms and makes the consent of them, version 1 and active. It stores nothing.
func (k Keeper) newConsent(ctx context.Context, owner string, ownerBytes []byte, terms types.ConsentTerms) (types.Consent, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return types.Consent{}, err
	}
	if err := terms.Validate(params, now(ctx)); err != nil {
		return types.Consent{}, err
	}
	if terms, err = k.canonicalTerms(terms); err != nil {
		return types.Consent{}, err
	}
	known, err := k.TermsKnown(ctx, terms.TermsHash)
	if err != nil {
		return types.Consent{}, err
	}
	if !known {
		return types.Consent{}, errorsmod.Wrapf(types.ErrTermsUnknown, "terms_hash: got %x, wanted registered terms", terms.TermsHash)
	}
	id := canon.ConsentID(sdk.UnwrapSDKContext(ctx).ChainID(), ownerBytes, terms.PolicyHash)
	taken, err := k.Consents.Has(ctx, id)
	if err != nil {
		return types.Consent{}, err
	}
	if taken {
		return types.Consent{}, errorsmod.Wrapf(types.ErrConsentExists, "policy_hash: got %x again, wanted a fresh one", terms.PolicyHash)
	}
	return types.Consent{Id: id, Version: 1, Owner: owner, Terms: terms, Status: types.CONSENT_STATUS_ACTIVE, Granted: now(ctx)}, nil
}

// canonicalTerms writes the addresses in terms in their one form, or refuses one that is none.
func (k Keeper) canonicalTerms(terms types.ConsentTerms) (types.ConsentTerms, error) {
	if named, ok := terms.Grantee.Kind.(*types.Grantee_Address); ok {
		text, _, err := k.canonical("grantee", named.Address)
		if err != nil {
			return terms, err
		}
		terms.Grantee.Kind = &types.Grantee_Address{Address: text}
	}
	if terms.DuoParams.User != "" {
		text, _, err := k.canonical("duo user", terms.DuoParams.User)
		if err != nil {
			return terms, err
		}
		terms.DuoParams.User = text
	}
	return terms, nil
}

// standing are the owner's live consents whose time is not over, without one that is about to be replaced.
func (k Keeper) standing(ctx context.Context, owner, without []byte) ([]types.Consent, error) {
	live, err := k.live(ctx, owner)
	if err != nil {
		return nil, err
	}
	var standing []types.Consent
	for _, consent := range live {
		if now(ctx) < consent.Terms.ExpiresAt && string(consent.Id) != string(without) {
			standing = append(standing, consent)
		}
	}
	return standing, nil
}

// checkRoom refuses one more consent beside those that stand, with ErrLimitReached: a DENY always has places kept for it.
func (k Keeper) checkRoom(ctx context.Context, standing []types.Consent, decision types.Decision) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	most := params.MaxLive
	if decision == types.DECISION_PERMIT {
		most = params.MaxLivePermit
	}
	if uint32(len(standing)) >= most {
		return errorsmod.Wrapf(types.ErrLimitReached, "%s: got %d live consents, wanted fewer than %d", decision, len(standing), most)
	}
	return nil
}

// givenInPerson are the PERMITs among these that the owner gave.
func givenInPerson(consents []types.Consent) []types.Consent {
	var own []types.Consent
	for _, consent := range consents {
		if consent.Terms.Decision == types.DECISION_PERMIT && consent.Terms.GrantorCapacity == types.CAPACITY_SELF {
			own = append(own, consent)
		}
	}
	return own
}
