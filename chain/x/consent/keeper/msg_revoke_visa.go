// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// RevokeVisa takes back a visa; only its issuer can, the key says whose it is.
func (s msgServer) RevokeVisa(ctx context.Context, msg *types.MsgRevokeVisa) (*types.MsgRevokeVisaResponse, error) {
	issuer, err := s.bytes("issuer", msg.Issuer)
	if err != nil {
		return nil, err
	}
	holder, err := s.bytes("holder", msg.Holder)
	if err != nil {
		return nil, err
	}
	key := collections.Join3(holder, issuer, msg.Type)
	visa, err := s.Visas.Get(ctx, key)
	if errors.Is(err, collections.ErrNotFound) {
		return nil, errorsmod.Wrapf(types.ErrVisaNotFound, "visa of %s: got type %q by %s, wanted a registered one", msg.Holder, msg.Type, msg.Issuer)
	}
	if err != nil {
		return nil, err
	}
	if err := s.Visas.Remove(ctx, key); err != nil {
		return nil, err
	}
	return &types.MsgRevokeVisaResponse{}, emit(ctx, &types.EventVisaChanged{Visa: visa, Revoked: true})
}
