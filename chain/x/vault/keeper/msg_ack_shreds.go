// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// AckShreds says that a trustee destroyed its shares. The vault is SHREDDED once too few shares are left to open.
func (s msgServer) AckShreds(ctx context.Context, msg *types.MsgAckShreds) (*types.MsgAckShredsResponse, error) {
	if len(msg.Vaults) == 0 || len(msg.Vaults) > types.MaxBatch {
		return nil, errorsmod.Wrapf(types.ErrBatchInvalid, "vaults: got %d, wanted 1 to %d", len(msg.Vaults), types.MaxBatch)
	}
	for _, vault := range msg.Vaults {
		if err := s.ackShred(ctx, msg.Trustee, vault); err != nil {
			return nil, err
		}
	}
	return &types.MsgAckShredsResponse{}, nil
}

func (k Keeper) ackShred(ctx context.Context, trustee string, id []byte) error {
	vault, err := k.GetVault(ctx, id)
	if err != nil {
		return err
	}
	shredding, err := k.Shreddings.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return errorsmod.Wrapf(types.ErrNotShredding, "vault %x: got %s, wanted one ordered destroyed", id, vault.Status)
	}
	if err != nil {
		return err
	}
	committee, deal, err := k.Committee(ctx, id, shredding.ShareGeneration)
	if err != nil {
		return err
	}
	place, err := k.placeOf(ctx, trustee, committee)
	if err != nil {
		return err
	}
	shredding = shredding.Ack(place)
	if err := k.setShredding(ctx, shredding); err != nil {
		return err
	}
	if vault.Status != types.VAULT_STATUS_SHREDDING || !shredding.Done(len(committee.Members), deal.Threshold) {
		return nil
	}
	vault.Status = types.VAULT_STATUS_SHREDDED
	return k.setVault(ctx, vault)
}
