// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"slices"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/cost"
	"github.com/aceso-network/aceso/chain/x/record/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// carrier is the relayer that brought the transaction: its operator address, as text and bytes.
type carrier struct {
	address string
	bytes   []byte
}

// verifyRecord checks the agent's signature and the capsule proof, and returns the header's hash. Either being wrong fails the
// transaction: the relayer could have known. Errors: ErrHeaderSignature, ErrCapsuleProof.
func (k Keeper) verifyRecord(ctx context.Context, input types.RecordInput, batchID []byte, relayer carrier) ([]byte, vaulttypes.Vault, error) {
	vault, err := k.Vault.GetVault(ctx, input.Vault)
	if err != nil {
		return nil, vault, err
	}
	header := input.HeaderHash(chainID(ctx), batchID, relayer.bytes)
	cost.Charge(ctx, cost.Ed25519, "record header signature")
	if !canon.VerifyEd25519(vault.AgentKey, header, input.Signature) {
		return nil, vault, errorsmod.Wrapf(types.ErrHeaderSignature, "record header %x: got a signature that does not verify, wanted the agent key of vault %x", header, vault.Id)
	}
	cost.Charge(ctx, 2*cost.RistrettoMul+3*cost.RistrettoDecode, "capsule proof")
	statement := canon.CapsuleFields{
		ChainID: chainID(ctx), Suite: uint8(input.Suite), Vault: vault.Id, VaultKey: vault.C0, BatchID: batchID,
		CiphertextHash: input.CiphertextHash, E: input.E,
	}
	if !types.VerifyCapsule(statement, input.CapsuleProof) {
		return nil, vault, errorsmod.Wrapf(types.ErrCapsuleProof, "capsule of record header %x: got a proof that does not verify, wanted one by who sealed it", header)
	}
	return header, vault, nil
}

// judgeRecord decides what depends on state: is the vault open, is it the batch owner's, is the record new.
func (k Keeper) judgeRecord(ctx context.Context, input types.RecordInput, header []byte, vault vaulttypes.Vault, over anchored, relayer carrier) (types.Record, error) {
	batch := over.batch
	record := types.Record{
		Id: canon.RecordID(batch.Id, vault.Id, input.CiphertextHash), Batch: batch.Id, Vault: vault.Id, ShareGeneration: input.ShareGeneration,
		Suite: input.Suite, E: input.E, CiphertextHash: input.CiphertextHash, HeaderHash: header, Deid: input.Deid, DeidMethod: input.DeidMethod,
		LabelCommit: input.LabelCommit, LabelBox: input.LabelBox, CategoryPublic: input.CategoryPublic, SizeBucket: input.SizeBucket,
		Relayer: relayer.address, Time: now(ctx),
	}
	if vault.Status != vaulttypes.VAULT_STATUS_ACTIVE {
		return record, errorsmod.Wrapf(types.ErrVaultNotActive, "vault %x: got %s, wanted ACTIVE", vault.Id, vault.Status)
	}
	if vault.ShareGeneration != input.ShareGeneration {
		return record, errorsmod.Wrapf(types.ErrShareGeneration, "record share_generation: got %d, wanted %d", input.ShareGeneration, vault.ShareGeneration)
	}
	if err := vaultFits(vault, over); err != nil {
		return record, err
	}
	if len(input.DeidMethod) > 0 {
		live, err := k.Consent.DeidMethodLive(ctx, input.DeidMethod)
		if err != nil {
			return record, err
		}
		if !live {
			return record, errorsmod.Wrapf(types.ErrDeidMethod, "record deid_method: got %x, wanted a live determination", input.DeidMethod)
		}
	}
	exists, err := k.hasRecord(ctx, record.Id, over)
	if err != nil {
		return record, err
	}
	if exists {
		return record, errorsmod.Wrapf(types.ErrRecordExists, "record %x: got it again, wanted a new one", record.Id)
	}
	return record, nil
}

// vaultFits refuses a vault of another owner or class than the batch's: readings go only where their owner holds the key.
func vaultFits(vault vaulttypes.Vault, over anchored) error {
	batch := over.batch
	if vault.Class != batch.Class {
		return errorsmod.Wrapf(types.ErrClass, "vault %x class: got %s, wanted %s", vault.Id, vault.Class, batch.Class)
	}
	if len(batch.Device) == 0 {
		if string(batch.Vault) != string(vault.Id) {
			return errorsmod.Wrapf(types.ErrWrongVault, "record vault: got %x, wanted %x, the import's", vault.Id, batch.Vault)
		}
		return nil
	}
	if over.owner != vault.Owner {
		return errorsmod.Wrapf(types.ErrWrongVault, "record vault: got one of %s, wanted one of the batch's owner", vault.Owner)
	}
	return nil
}

// hasRecord reports whether a record is there already. Over a batch that came with it only those of its own entry can be: its id holds
// the batch's.
func (k Keeper) hasRecord(ctx context.Context, id []byte, over anchored) (bool, error) {
	if over.added == nil {
		return k.Records.Has(ctx, id)
	}
	return slices.ContainsFunc(over.records, func(earlier types.SubmittedRecord) bool { return bytes.Equal(earlier.Record.Id, id) }), nil
}
