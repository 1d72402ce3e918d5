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
	if err := s.checkPolynomial(ctx, vault, msg.Commitments); err != nil {
		return nil, err
	}
	if err := s.chargeIdle(ctx, last); err != nil {
		return nil, err
	}
	if err := s.sweep(ctx, vault); err != nil {
		return nil, err
	}
	return &types.MsgRedealResponse{}, s.dealTo(ctx, dealing{
		vault: vault.Id, shareGeneration: last.ShareGeneration + 1, epoch: msg.Epoch, k: msg.K, commitments: msg.Commitments, manifest: msg.Manifest,
	})
}

// checkPolynomial wants the vault's C_0, and coefficients that no deal it still knows has: shares of one polynomial dealt to two
// committees would add up.
func (k Keeper) checkPolynomial(ctx context.Context, vault types.Vault, commitments [][]byte) error {
	if len(commitments) == 0 || !bytes.Equal(commitments[0], vault.C0) {
		return errorsmod.Wrapf(types.ErrCommitmentsInvalid, "vault %x: got another C_0, wanted %x", vault.Id, vault.C0)
	}
	deals, err := k.dealsOf(ctx, vault.Id)
	if err != nil {
		return err
	}
	fresh := types.CommitmentsHash(commitments)
	for _, deal := range deals {
		if bytes.Equal(fresh, deal.CommitmentsHash) {
			return errorsmod.Wrapf(types.ErrPolynomialReused, "vault %x: got the polynomial of deal %d, wanted a fresh one", vault.Id, deal.ShareGeneration)
		}
	}
	return nil
}
