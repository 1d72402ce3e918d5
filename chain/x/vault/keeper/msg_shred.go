// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// Shred orders the trustees to destroy their shares. Nothing is answered for the vault from this block on.
func (s msgServer) Shred(ctx context.Context, msg *types.MsgShred) (*types.MsgShredResponse, error) {
	vault, err := s.vaultOf(ctx, msg.Owner, msg.Vault)
	if err != nil {
		return nil, err
	}
	shareGeneration := vault.ShareGeneration
	if shareGeneration == 0 {
		last, err := s.lastDeal(ctx, vault.Id)
		if err != nil {
			return nil, err
		}
		shareGeneration = last.ShareGeneration
	}
	committee, _, err := s.Committee(ctx, vault.Id, shareGeneration)
	if err != nil {
		return nil, err
	}
	if err := s.setShredding(ctx, types.NewShredding(vault.Id, shareGeneration, len(committee.Members), now(ctx))); err != nil {
		return nil, err
	}
	vault.Status = types.VAULT_STATUS_SHREDDING
	return &types.MsgShredResponse{}, s.setVault(ctx, vault)
}
