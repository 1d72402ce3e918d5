// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/cost"
	"github.com/aceso-network/aceso/chain/x/release/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// ShareRecords opens an owner's own records for a doctor, a relative or the owner. It is signed twice: by the wallet that sends it and
// by the vault's owner_sign key, so that who has only one of the two reads nothing.
func (s msgServer) ShareRecords(ctx context.Context, msg *types.MsgShareRecords) (*types.MsgShareRecordsResponse, error) {
	vault, err := s.Vault.GetVault(ctx, msg.Vault)
	if err != nil {
		return nil, err
	}
	if vault.Owner != msg.Owner {
		return nil, errorsmod.Wrapf(types.ErrNotOwner, "vault %x: got %s, wanted its owner", vault.Id, msg.Owner)
	}
	order, err := s.verifyShare(ctx, msg, vault)
	if err != nil {
		return nil, err
	}
	if err := s.judgeShare(ctx, order, vault); err != nil {
		return nil, err
	}
	return &types.MsgShareRecordsResponse{Order: order.Id}, s.OpenOrder(ctx, order)
}

// verifyShare checks the form and the vault key's signature, and returns the order it asks for; ErrInvalid, ErrTooMany,
// ErrShareSignature.
func (k Keeper) verifyShare(ctx context.Context, msg *types.MsgShareRecords, vault vaulttypes.Vault) (types.ReleaseOrder, error) {
	if len(msg.Salt) != types.SaltSize {
		return types.ReleaseOrder{}, errorsmod.Wrapf(types.ErrInvalid, "salt: got %d bytes, wanted %d", len(msg.Salt), types.SaltSize)
	}
	recipient, err := k.raw("recipient", msg.Recipient)
	if err != nil {
		return types.ReleaseOrder{}, err
	}
	canonical, err := k.addresses.BytesToString(recipient) // Bech32 may be written in capitals, state never is
	if err != nil {
		return types.ReleaseOrder{}, err
	}
	order := types.ReleaseOrder{
		Id: canon.OrderID(chainID(ctx), msg.Salt, vault.Id), Vault: vault.Id, ShareGeneration: vault.ShareGeneration, Origin: types.ORIGIN_OWNER,
		Request: msg.Salt, Recipient: canonical, Records: msg.Records, RecipientKeys: msg.RecipientKeys, Purpose: msg.Purpose,
		Expires: msg.Expires, Opened: now(ctx), ShareSignature: msg.Signature,
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return order, err
	}
	if err := order.Validate(params, now(ctx)); err != nil {
		return order, err
	}
	statement := canon.ShareStatement(canon.ShareStatementFields{
		ChainID: chainID(ctx), Vault: vault.Id, Records: msg.Records, Recipient: recipient, RecipientKeys: msg.RecipientKeys,
		Purpose: uint8(msg.Purpose), Expires: msg.Expires,
	})
	cost.Charge(ctx, cost.Ed25519, "share statement")
	if !canon.VerifyEd25519(vault.OwnerSign, statement, msg.Signature) {
		return order, errorsmod.Wrapf(types.ErrShareSignature, "share of vault %x: got a signature that does not verify, wanted the vault's owner_sign key: a wallet alone cannot read", vault.Id)
	}
	return order, nil
}

// judgeShare refuses records of other vaults, a vault whose lease and grace are over, and a fifth open share with others.
func (k Keeper) judgeShare(ctx context.Context, order types.ReleaseOrder, vault vaulttypes.Vault) error {
	for _, id := range order.Records {
		cost.Charge(ctx, cost.Entry, "record shared")
		record, err := k.Record.GetRecord(ctx, id)
		if err != nil {
			return err
		}
		if !bytes.Equal(record.Vault, vault.Id) || record.Erased != 0 {
			return errorsmod.Wrapf(types.ErrInvalid, "record %x: got one of another vault or erased, wanted a standing one of %x", id, vault.Id)
		}
	}
	vaultParams, err := k.Vault.GetParams(ctx)
	if err != nil {
		return err
	}
	if !vault.Readable(vaultParams, now(ctx)) {
		return errorsmod.Wrapf(types.ErrShareOver, "vault %x: got %s with a lease until %d, wanted one in its lease or grace", vault.Id, vault.Status, vault.LeaseUntil)
	}
	if order.Recipient == vault.Owner {
		return nil // to oneself never refused otherwise
	}
	if !vault.Leased(now(ctx)) {
		return errorsmod.Wrapf(types.ErrShareOver, "vault %x: got a lease until %d, wanted one that runs: in the grace only to oneself", vault.Id, vault.LeaseUntil)
	}
	return k.roomForShare(ctx, vault)
}

// roomForShare counts the owner's orders for others that wait for an answer.
func (k Keeper) roomForShare(ctx context.Context, vault vaulttypes.Vault) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	waiting := collections.NewPrefixedTripleRange[[]byte, int64, []byte](vault.Id)
	open := uint32(0)
	err = k.OpenShares.Walk(ctx, waiting, func(key collections.Triple[[]byte, int64, []byte]) (bool, error) {
		cost.Charge(ctx, cost.Entry, "open share of the vault")
		if key.K2() <= now(ctx) {
			return false, nil
		}
		order, err := k.GetOrder(ctx, key.K3())
		if err == nil && order.Recipient != vault.Owner {
			open++
		}
		return false, err
	})
	if err != nil {
		return err
	}
	if open >= params.MaxOpenShares {
		return errorsmod.Wrapf(types.ErrTooManyOpen, "vault %x: got %d open shares with others, wanted fewer than %d", vault.Id, open, params.MaxOpenShares)
	}
	return nil
}
