// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// Redeal deals the same C_0 to a new committee with a fresh polynomial. It takes over once enough trustees acknowledged.
func (s msgServer) Redeal(ctx context.Context, msg *types.MsgRedeal) (*types.MsgRedealResponse, error) {
	vault, err := s.vaultOf(ctx, msg.Owner, msg.Vault)
	if err != nil {
		return nil, err
	}
	last, err := s.lastDeal(ctx, vault.Id)
	if err != nil {
		return nil, err
	}
	if len(msg.Commitments) == 0 || !bytes.Equal(msg.Commitments[0], vault.C0) {
		return nil, errorsmod.Wrapf(types.ErrCommitmentsInvalid, "vault %x: got another C_0, wanted %x", vault.Id, vault.C0)
	}
	if bytes.Equal(types.CommitmentsHash(msg.Commitments), last.CommitmentsHash) {
		return nil, errorsmod.Wrapf(types.ErrPolynomialReused, "vault %x: got the polynomial of deal %d, wanted a fresh one", vault.Id, last.ShareGeneration)
	}
	return &types.MsgRedealResponse{}, s.dealTo(ctx, dealing{
		vault: vault.Id, shareGeneration: last.ShareGeneration + 1, epoch: msg.Epoch, k: msg.K, commitments: msg.Commitments, manifest: msg.Manifest,
	})
}
