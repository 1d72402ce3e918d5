// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// OpenVault opens the next generation of an owner's vault for a class and deals its shares. It is DEALING until enough trustees
// acknowledged.
func (s msgServer) OpenVault(ctx context.Context, msg *types.MsgOpenVault) (*types.MsgOpenVaultResponse, error) {
	owner, err := s.addresses.StringToBytes(msg.Owner)
	if err != nil {
		return nil, errorsmod.Wrapf(types.ErrFieldInvalid, "owner: %s", err)
	}
	if err := s.judgeOpening(ctx, msg, owner); err != nil {
		return nil, err
	}
	id := canon.VaultID(sdk.UnwrapSDKContext(ctx).ChainID(), owner, uint8(msg.Class), uint64(msg.Generation))
	err = s.dealTo(ctx, dealing{vault: id, shareGeneration: 1, epoch: msg.Epoch, k: msg.K, commitments: msg.Commitments, manifest: msg.Manifest})
	if err != nil {
		return nil, err
	}
	vault := types.Vault{
		Id: id, Owner: msg.Owner, Class: msg.Class, Generation: msg.Generation, C0: msg.Commitments[0], OwnerSign: msg.OwnerSign,
		OwnerBox: msg.OwnerBox, AgentKey: msg.AgentKey, Status: types.VAULT_STATUS_DEALING,
	}
	if err := s.indexOwner(ctx, vault); err != nil {
		return nil, err
	}
	return &types.MsgOpenVaultResponse{Vault: id}, s.setVault(ctx, vault)
}

func (k Keeper) judgeOpening(ctx context.Context, msg *types.MsgOpenVault, owner []byte) error {
	if _, known := consenttypes.DataClass_name[int32(msg.Class)]; !known || msg.Class == 0 {
		return errorsmod.Wrapf(types.ErrFieldInvalid, "class: got %d, wanted a known one", msg.Class)
	}
	for subject, key := range [2][]byte{msg.OwnerSign, msg.AgentKey} {
		if err := types.CheckSignKey([2]string{"owner_sign", "agent_key"}[subject], key); err != nil {
			return err
		}
	}
	if err := types.CheckBoxKey("owner_box", msg.OwnerBox); err != nil {
		return err
	}
	if err := k.Device.AccountKindAllows(ctx, msg.Owner, uint32(msg.Class)); err != nil {
		return err
	}
	if msg.Class != consenttypes.DATA_CLASS_WEARABLE { // a sensitive account opens WEARABLE only, so any other class makes it ordinary
		if err := k.Device.ClaimAccountKind(ctx, msg.Owner, false); err != nil {
			return err
		}
	}
	return k.nextGeneration(ctx, msg, owner)
}

// nextGeneration refuses a generation that exists, or that leaves one out.
func (k Keeper) nextGeneration(ctx context.Context, msg *types.MsgOpenVault, owner []byte) error {
	chain := sdk.UnwrapSDKContext(ctx).ChainID()
	at := func(generation uint32) (bool, error) {
		_, err := k.Vaults.Get(ctx, canon.VaultID(chain, owner, uint8(msg.Class), uint64(generation)))
		if errors.Is(err, collections.ErrNotFound) {
			return false, nil
		}
		return err == nil, err
	}
	exists, err := at(msg.Generation)
	if err != nil {
		return err
	}
	before := msg.Generation == 1
	if msg.Generation > 1 {
		if before, err = at(msg.Generation - 1); err != nil {
			return err
		}
	}
	if exists || !before {
		return errorsmod.Wrapf(types.ErrGenerationInvalid, "generation of %s class %s: got %d, wanted the next", msg.Owner, msg.Class, msg.Generation)
	}
	return nil
}
