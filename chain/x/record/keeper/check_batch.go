// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/cost"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	"github.com/aceso-network/aceso/chain/x/record/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// judgedBatch is a batch that state allows: what to store, and who signed it.
type judgedBatch struct {
	batch     types.Batch
	head      types.BatchHead
	signer    []byte // data key, or agent key of an import
	signature []byte
	owner     string
	maker     string // empty for imports
}

// origin is who signed a batch: a data key of a device, or the agent key of the vault that an import goes into.
type origin struct {
	key   []byte
	data  devicetypes.DeviceKey // of a device
	vault vaulttypes.Vault      // of an import
}

// verifyBatch checks a batch's signature by the key that state names. A wrong signature fails the transaction: the relayer could
// have known. Errors: ErrBatchSignature, and those of reading the key.
func (k Keeper) verifyBatch(ctx context.Context, input types.BatchInput, id []byte) (origin, error) {
	if input.IsImport() {
		vault, err := k.Vault.GetVault(ctx, input.Vault)
		if err != nil {
			return origin{}, err
		}
		cost.Charge(ctx, cost.Ed25519, "import batch signature")
		if !canon.VerifyEd25519(vault.AgentKey, id, input.Signature) {
			return origin{}, errorsmod.Wrapf(types.ErrBatchSignature, "import batch %x: got a signature that does not verify, wanted the vault's agent key", id)
		}
		return origin{key: vault.AgentKey, vault: vault}, nil
	}
	key, err := k.Device.GetDataKey(ctx, input.Device, input.KeyGeneration)
	if err != nil {
		return origin{}, err
	}
	cost.Charge(ctx, cost.P256, "batch signature")
	if !canon.VerifyDataKey(key.DataKey, id, input.Signature) {
		return origin{}, errorsmod.Wrapf(types.ErrBatchSignature, "batch %x: got a signature that does not verify, wanted key generation %d of %x", id, input.KeyGeneration, input.Device)
	}
	return origin{key: key.DataKey, data: key}, nil
}

// judgeBatch decides what depends on state: is the device in force, does the batch follow its chain. A batch that is there already is
// behind its head, so that only a refused one need be looked up.
func (k Keeper) judgeBatch(ctx context.Context, input types.BatchInput, id []byte, from origin) (judgedBatch, error) {
	judged, refusal := k.judgeNewBatch(ctx, input, id, from)
	if refusal == nil {
		return judged, nil
	}
	exists, err := k.Batches.Has(ctx, id)
	if err != nil {
		return judged, err
	}
	if exists {
		return judged, errorsmod.Wrapf(types.ErrBatchExists, "batch %x: got it again, wanted its id in batch_id", id)
	}
	return judged, refusal
}

func (k Keeper) judgeNewBatch(ctx context.Context, input types.BatchInput, id []byte, from origin) (judgedBatch, error) {
	judged := judgedBatch{signer: from.key, signature: input.Signature, batch: types.Batch{
		Id: id, Device: input.Device, Generation: input.Generation, KeyGeneration: input.KeyGeneration, Seq: input.Seq, Class: input.Class,
		Year: input.Year, Count: input.Count, Root: input.Root, Time: now(ctx), Vault: input.Vault, Prev: input.Prev, Tier: devicetypes.TIER_T0,
	}}
	var err error
	if input.IsImport() {
		judged, err = judgeImport(judged, from.vault)
	} else {
		judged, err = k.judgeDevice(ctx, judged, from.data)
	}
	if err != nil {
		return judged, err
	}
	head, err := k.head(ctx, input.Source(), input.KeyGeneration)
	if err != nil {
		return judged, err
	}
	judged.head, err = head.Advance(input, id)
	return judged, err
}

func judgeImport(judged judgedBatch, vault vaulttypes.Vault) (judgedBatch, error) {
	judged.owner = vault.Owner
	if vault.Class != judged.batch.Class {
		return judged, errorsmod.Wrapf(types.ErrClass, "import batch class: got %s, wanted %s, the vault's", judged.batch.Class, vault.Class)
	}
	return judged, nil
}

func (k Keeper) judgeDevice(ctx context.Context, judged judgedBatch, key devicetypes.DeviceKey) (judgedBatch, error) {
	device, err := k.Device.GetDevice(ctx, judged.batch.Device)
	if err != nil {
		return judged, err
	}
	if err := deviceInForce(device, judged.batch, now(ctx)); err != nil {
		return judged, err
	}
	if key.Revoked || (key.Until != 0 && key.Until < now(ctx)) {
		return judged, errorsmod.Wrapf(types.ErrKeyGeneration, "batch key_generation: got %d, revoked or past its grace, wanted %d", key.KeyGeneration, device.KeyGeneration)
	}
	model, err := k.Device.GetModel(ctx, device.Model)
	if err != nil {
		return judged, err
	}
	if model.Classes&(1<<uint32(judged.batch.Class)) == 0 {
		return judged, errorsmod.Wrapf(types.ErrClass, "batch class: got %s, wanted one of the model's (%b)", judged.batch.Class, model.Classes)
	}
	judged.batch.Tier, judged.batch.Model = device.Tier, device.Model
	judged.owner, judged.maker = device.Owner, model.Maker
	return judged, nil
}

// deviceInForce refuses a device that is not ACTIVE, whose attestation ended, or that has another owner by now.
func deviceInForce(device devicetypes.Device, batch types.Batch, now int64) error {
	if device.Status != devicetypes.DEVICE_STATUS_ACTIVE || device.Owner == "" {
		return errorsmod.Wrapf(types.ErrDeviceNotActive, "device %x: got %s with owner %q, wanted ACTIVE and paired", device.Id, device.Status, device.Owner)
	}
	if device.ValidUntil <= now {
		return errorsmod.Wrapf(types.ErrAttestationExpired, "device %x: got an attestation that ended at %d, wanted one beyond %d", device.Id, device.ValidUntil, now)
	}
	if batch.Generation != device.Generation {
		return errorsmod.Wrapf(types.ErrGeneration, "batch generation: got %d, wanted %d", batch.Generation, device.Generation)
	}
	return nil
}

// earns reports whether readings count for a reward; imports earn nothing.
func (j judgedBatch) earns() bool { return len(j.batch.Device) > 0 }

// event is the batch as EventRecordsSubmitted tells it.
func (j judgedBatch) event() types.SubmittedBatch {
	return types.SubmittedBatch{Batch: j.batch, DataKey: j.signer, Signature: j.signature, Head: j.head}
}
