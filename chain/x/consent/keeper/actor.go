// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// ownConsent is the consent, if the account is its owner: else ErrConsentNotFound or ErrNotConsentOwner.
func (k Keeper) ownConsent(ctx context.Context, id []byte, account string) (types.Consent, []byte, error) {
	text, raw, err := k.canonical("signer", account)
	if err != nil {
		return types.Consent{}, nil, err
	}
	consent, err := k.GetConsent(ctx, id)
	if err != nil {
		return consent, nil, err
	}
	if consent.Owner != text {
		return consent, nil, errorsmod.Wrapf(types.ErrNotConsentOwner, "consent %x: got %s, wanted %s", id, text, consent.Owner)
	}
	return consent, raw, nil
}

// heldConsent is the consent, if the account is its owner or a guardian of the owner whose authority has not run out.
func (k Keeper) heldConsent(ctx context.Context, id []byte, account string) (types.Consent, []byte, error) {
	_, signer, err := k.canonical("signer", account)
	if err != nil {
		return types.Consent{}, nil, err
	}
	consent, err := k.GetConsent(ctx, id)
	if err != nil {
		return consent, nil, err
	}
	owner, err := k.bytes("owner", consent.Owner)
	if err != nil {
		return consent, nil, err
	}
	if string(signer) == string(owner) {
		return consent, owner, nil
	}
	guardian, err := k.Guardians.Get(ctx, collections.Join(owner, signer))
	if err != nil && !errors.Is(err, collections.ErrNotFound) {
		return consent, nil, err
	}
	if err != nil || guardian.Expires <= now(ctx) {
		return consent, nil, errorsmod.Wrapf(types.ErrNotConsentOwner, "consent %x: got %s, wanted %s or a guardian in office", id, account, consent.Owner)
	}
	return consent, owner, nil
}

func (k Keeper) checkAuthority(account string) error {
	if account != k.authority {
		return errorsmod.Wrapf(types.ErrUnauthorized, "authority: got %s, wanted %s", account, k.authority)
	}
	return nil
}
