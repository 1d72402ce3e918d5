// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// RegisterVisa records a credential that an approved issuer vouches for; a second time it renews.
func (s msgServer) RegisterVisa(ctx context.Context, msg *types.MsgRegisterVisa) (*types.MsgRegisterVisaResponse, error) {
	issuer, issuerKey, err := s.canonical("issuer", msg.Issuer)
	if err != nil {
		return nil, err
	}
	holder, holderKey, err := s.canonical("holder", msg.Holder)
	if err != nil {
		return nil, err
	}
	approved, err := s.Issuers.Has(ctx, issuerKey)
	if err != nil {
		return nil, err
	}
	if !approved {
		return nil, errorsmod.Wrapf(types.ErrIssuerUnknown, "issuer: got %s, wanted an approved one", issuer)
	}
	params, err := s.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	visa := types.Visa{Holder: holder, Type: msg.Type, Issuer: issuer, Hash: msg.Hash, Expires: msg.Expires}
	if err := visa.Validate(params, now(ctx)); err != nil {
		return nil, err
	}
	if err := s.checkVisaRoom(ctx, visa); err != nil {
		return nil, err
	}
	if err := s.Visas.Set(ctx, collections.Join3(holderKey, issuerKey, visa.Type), visa); err != nil {
		return nil, err
	}
	return &types.MsgRegisterVisaResponse{}, emit(ctx, &types.EventVisaChanged{Visa: visa})
}

// checkVisaRoom refuses one visa more than a holder may have, with ErrLimitReached; a renewal takes no room.
func (k Keeper) checkVisaRoom(ctx context.Context, next types.Visa) error {
	visas, err := k.VisasOf(ctx, next.Holder)
	if err != nil {
		return err
	}
	count := 0
	for _, visa := range visas {
		if visa.Issuer != next.Issuer || visa.Type != next.Type {
			count++
		}
	}
	if count >= types.MaxVisas {
		return errorsmod.Wrapf(types.ErrLimitReached, "visas of %s: got %d, wanted fewer than %d", next.Holder, count, types.MaxVisas)
	}
	return nil
}
