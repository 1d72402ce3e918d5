// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// AckShreds says that a trustee destroyed its shares. The vault is SHREDDED once too few shares are left to open;
// later answers still count, a second answer changes nothing.
func (s msgServer) AckShreds(ctx context.Context, msg *types.MsgAckShreds) (*types.MsgAckShredsResponse, error) {
	if len(msg.Vaults) == 0 || len(msg.Vaults) > types.MaxBatch {
		return nil, errorsmod.Wrapf(types.ErrBatchInvalid, "vaults: got %d, wanted 1 to %d", len(msg.Vaults), types.MaxBatch)
	}
	trustee, err := s.Operator.OperatorByHot(ctx, msg.Trustee)
	if err != nil {
		return nil, err
	}
	for _, vault := range msg.Vaults {
		if err := s.ackShred(ctx, trustee, vault); err != nil {
			return nil, err
		}
	}
	return &types.MsgAckShredsResponse{}, nil
}

func (k Keeper) ackShred(ctx context.Context, trustee operatortypes.Operator, id []byte) error {
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
	place, err := placeOf(trustee, committee)
	if err != nil || shredding.Acked(place) {
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
