// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// RegisterTerms records the hash of a text that consents may be given under; the text stands at the uri.
func (s msgServer) RegisterTerms(ctx context.Context, msg *types.MsgRegisterTerms) (*types.MsgRegisterTermsResponse, error) {
	terms := types.Terms{Hash: msg.Hash, Language: msg.Language, Version: msg.Version, Uri: msg.Uri, Registered: now(ctx)}
	if err := terms.Validate(); err != nil {
		return nil, err
	}
	known, err := s.TermsKnown(ctx, terms.Hash)
	if err != nil {
		return nil, err
	}
	if known {
		return nil, errorsmod.Wrapf(types.ErrTermsExist, "hash: got %x again, wanted new terms", terms.Hash)
	}
	if err := s.Terms.Set(ctx, terms.Hash, terms); err != nil {
		return nil, err
	}
	return &types.MsgRegisterTermsResponse{}, emit(ctx, &types.EventTermsRegistered{Terms: terms})
}
