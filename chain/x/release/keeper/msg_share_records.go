// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/cost"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
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
	if err := s.verifyShare(ctx, msg, vault); err != nil {
		return nil, err
	}
	if err := s.judgeShare(ctx, msg, vault); err != nil {
		return nil, err
	}
	order := types.ReleaseOrder{
		Id: canon.OrderID(chainID(ctx), msg.Salt, vault.Id), Vault: vault.Id, ShareGeneration: vault.ShareGeneration, Origin: types.ORIGIN_OWNER,
		Request: msg.Salt, Recipient: msg.Recipient, Records: msg.Records, RecipientKeys: msg.RecipientKeys, Purpose: msg.Purpose,
		Expires: msg.Expires, Opened: now(ctx), ShareSignature: msg.Signature,
	}
	return &types.MsgShareRecordsResponse{Order: order.Id}, s.OpenOrder(ctx, order)
}

// verifyShare checks the form and the vault key's signature; ErrInvalid, ErrTooMany, ErrShareSignature.
func (k Keeper) verifyShare(ctx context.Context, msg *types.MsgShareRecords, vault vaulttypes.Vault) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	if len(msg.Records) == 0 || len(msg.Records) > int(params.MaxRecords) {
		return errorsmod.Wrapf(types.ErrTooMany, "records: got %d, wanted 1 to %d", len(msg.Records), params.MaxRecords)
	}
	for i, id := range msg.Records {
		if len(id) != types.IDSize || (i > 0 && bytes.Compare(msg.Records[i-1], id) >= 0) {
			return errorsmod.Wrapf(types.ErrInvalid, "record %d: got %x, wanted ascending ids of %d bytes", i, id, types.IDSize)
		}
	}
	if len(msg.Salt) != types.SaltSize {
		return errorsmod.Wrapf(types.ErrInvalid, "salt: got %d bytes, wanted %d", len(msg.Salt), types.SaltSize)
	}
	if msg.Expires <= now(ctx) || msg.Expires-now(ctx) > params.MaxShareSeconds {
		return errorsmod.Wrapf(types.ErrInvalid, "expires: got %d, wanted within %d s of %d", msg.Expires, params.MaxShareSeconds, now(ctx))
	}
	if _, known := consenttypes.Purpose_name[int32(msg.Purpose)]; !known || msg.Purpose == 0 {
		return errorsmod.Wrapf(types.ErrInvalid, "purpose: got %d, wanted a known one", msg.Purpose)
	}
	recipient, err := k.raw("recipient", msg.Recipient)
	if err != nil {
		return err
	}
	statement := canon.ShareStatement(canon.ShareStatementFields{
		ChainID: chainID(ctx), Vault: vault.Id, Records: msg.Records, Recipient: recipient, RecipientKeys: msg.RecipientKeys,
		Purpose: uint8(msg.Purpose), Expires: msg.Expires,
	})
	cost.Charge(ctx, cost.Ed25519, "share statement")
	if !canon.VerifyEd25519(vault.OwnerSign, statement, msg.Signature) {
		return errorsmod.Wrapf(types.ErrShareSignature, "share of vault %x: got a signature that does not verify, wanted the vault's owner_sign key: a wallet alone cannot read", vault.Id)
	}
	return nil
}

// judgeShare refuses records of other vaults, a vault whose lease and grace are over, and a fifth open share with others.
func (k Keeper) judgeShare(ctx context.Context, msg *types.MsgShareRecords, vault vaulttypes.Vault) error {
	for _, id := range msg.Records {
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
	if msg.Recipient == msg.Owner {
		return nil // to oneself never refused otherwise
	}
	if !vault.Leased(now(ctx)) {
		return errorsmod.Wrapf(types.ErrShareOver, "vault %x: got a lease until %d, wanted one that runs: in the grace only to oneself", vault.Id, vault.LeaseUntil)
	}
	return k.roomForShare(ctx, vault.Id)
}

func (k Keeper) roomForShare(ctx context.Context, vault []byte) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	iterator, err := k.ByVault.Iterate(ctx, collections.NewPrefixedPairRange[[]byte, []byte](vault))
	if err != nil {
		return err
	}
	keys, err := iterator.Keys()
	if err != nil {
		return err
	}
	open := uint32(0)
	for _, key := range keys {
		cost.Charge(ctx, cost.Entry, "order of the vault")
		order, err := k.GetOrder(ctx, key.K2())
		if err != nil {
			return err
		}
		waiting, err := k.Open.Has(ctx, order.Id)
		if err != nil {
			return err
		}
		if waiting && order.Origin == types.ORIGIN_OWNER && order.Expires > now(ctx) {
			open++
		}
	}
	if open >= params.MaxOpenShares {
		return errorsmod.Wrapf(types.ErrTooManyOpen, "vault %x: got %d open shares, wanted fewer than %d", vault, open, params.MaxOpenShares)
	}
	return nil
}
