// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/cost"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// OpenVault opens the next generation of an owner's vault for a class and deals its shares. It is DEALING until enough trustees
// acknowledged.
func (s msgServer) OpenVault(ctx context.Context, msg *types.MsgOpenVault) (*types.MsgOpenVaultResponse, error) {
	account, owner, err := s.canonical("owner", msg.Owner)
	if err != nil {
		return nil, err
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
		Id: id, Owner: account, Class: msg.Class, Generation: msg.Generation, C0: msg.Commitments[0], OwnerSign: msg.OwnerSign,
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
	if err := checkKeys(ctx, msg); err != nil {
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

// checkKeys refuses keys that are weak or do two jobs: what reads data is bound to the seed, what signs records is not.
func checkKeys(ctx context.Context, msg *types.MsgOpenVault) error {
	cost.Charge(ctx, cost.RistrettoMul+2*cost.RistrettoDecode, "owner and agent keys")
	if err := types.CheckSignKey("owner_sign", msg.OwnerSign); err != nil {
		return err
	}
	if err := types.CheckSignKey("agent_key", msg.AgentKey); err != nil {
		return err
	}
	if bytes.Equal(msg.OwnerSign, msg.AgentKey) {
		return errorsmod.Wrap(types.ErrKeyInvalid, "agent_key: got owner_sign again, wanted another key")
	}
	return types.CheckBoxKey("owner_box", msg.OwnerBox)
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
