// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"testing"

	"github.com/stretchr/testify/require"

	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	"github.com/aceso-network/aceso/chain/x/record/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

func TestABatchSignedByAnotherKeyFailsTheTransaction(t *testing.T) {
	w := newWorld(t)
	batch := w.batch()
	other, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	forged := *batch
	forged.Signature = sign(other, batch.ID(chainID))
	w.fails(types.ErrBatchSignature, entry(&forged))
	w.accepted(entry(batch))
}

func TestAChangedFieldBreaksTheBatchSignature(t *testing.T) {
	for name, change := range map[string]func(*types.BatchInput){
		"root":  func(b *types.BatchInput) { b.Root = id("another root") },
		"count": func(b *types.BatchInput) { b.Count++ },
		"class": func(b *types.BatchInput) { b.Class = consenttypes.DATA_CLASS_LAB },
		"year":  func(b *types.BatchInput) { b.Year++ },
		"seq":   func(b *types.BatchInput) { b.Seq++ },
		"prev":  func(b *types.BatchInput) { b.Prev = id("another") },
		"owner": func(b *types.BatchInput) { b.Generation++ },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			batch := w.batch()
			change(batch)
			w.fails(types.ErrBatchSignature, entry(batch))
		})
	}
}

func TestAMalformedBatchFailsTheTransaction(t *testing.T) {
	for name, change := range map[string]func(*types.BatchInput){
		"device and vault both": func(b *types.BatchInput) { b.Vault = id("vault") },
		"neither":               func(b *types.BatchInput) { b.Device = nil },
		"short root":            func(b *types.BatchInput) { b.Root = b.Root[1:] },
		"short prev":            func(b *types.BatchInput) { b.Prev = nil },
		"no leaf":               func(b *types.BatchInput) { b.Count = 0 },
		"too many leaves":       func(b *types.BatchInput) { b.Count = 65_537 },
		"no class":              func(b *types.BatchInput) { b.Class = 0 },
		"unknown class":         func(b *types.BatchInput) { b.Class = 8 },
		"year 0":                func(b *types.BatchInput) { b.Year = 0 },
		"seq 0":                 func(b *types.BatchInput) { b.Seq = 0 },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.fails(types.ErrInvalid, entry(w.batch(change)))
		})
	}
	w := newWorld(t)
	batch := w.batch()
	batch.Signature = batch.Signature[1:]
	w.fails(types.ErrInvalid, entry(batch))
}

func TestASequenceGoesOnlyForward(t *testing.T) {
	w := newWorld(t)
	first := w.batch()
	w.accepted(entry(first))
	w.leftOut(types.ErrSeqBehind, entry(w.batch(func(b *types.BatchInput) { b.Seq, b.Root = 1, id("another root") })))
	w.leftOut(types.ErrBatchExists, entry(first))
	w.accepted(entry(w.batch()))
}

func TestABatchThatIsThereAlreadySaysSoWhateverBecameOfItsDevice(t *testing.T) {
	w := newWorld(t)
	first := w.batch()
	w.accepted(entry(first))
	w.around.changeDevice(func(d *devicetypes.Device) { d.Status = devicetypes.DEVICE_STATUS_SUSPENDED })
	w.leftOut(types.ErrBatchExists, entry(first)) // whoever lost the first answer learns that it is anchored
}

func TestTheNextBatchNamesTheOneBeforeIt(t *testing.T) {
	w := newWorld(t)
	w.leftOut(types.ErrPrevMismatch, entry(w.batch(func(b *types.BatchInput) { b.Prev = id("anything") })))
	w.accepted(entry(w.batch()))
	w.leftOut(types.ErrPrevMismatch, entry(w.batch(func(b *types.BatchInput) { b.Prev = make([]byte, 32) })))
	w.accepted(entry(w.batch()))
}

func TestAGapIsRecordedAndNotRefused(t *testing.T) {
	w := newWorld(t)
	w.accepted(entry(w.batch()))
	event := w.accepted(entry(w.batch(func(b *types.BatchInput) { b.Seq, b.Prev = 5, id("lost") })))
	require.Equal(t, uint64(3), event.Batches[0].Head.Gaps)
	event = w.accepted(entry(w.batch()))
	require.Equal(t, uint64(3), event.Batches[0].Head.Gaps)
	require.Equal(t, uint64(6), event.Batches[0].Head.Seq)
}

func TestADeviceThatIsNotInForceIsRefused(t *testing.T) {
	for _, row := range []struct {
		name   string
		change func(*devicetypes.Device)
		want   error
	}{
		{"suspended", func(d *devicetypes.Device) { d.Status = devicetypes.DEVICE_STATUS_SUSPENDED }, types.ErrDeviceNotActive},
		{"revoked", func(d *devicetypes.Device) { d.Status = devicetypes.DEVICE_STATUS_REVOKED }, types.ErrDeviceNotActive},
		{"unpaired", func(d *devicetypes.Device) { d.Owner = "" }, types.ErrDeviceNotActive},
		{"attestation ended", func(d *devicetypes.Device) { d.ValidUntil = genesis }, types.ErrAttestationExpired},
		{"of the next owner", func(d *devicetypes.Device) { d.Generation = 2 }, types.ErrGeneration},
	} {
		t.Run(row.name, func(t *testing.T) {
			w := newWorld(t)
			given := entry(w.batch())
			w.around.changeDevice(row.change)
			w.leftOut(row.want, given)
		})
	}
	w := newWorld(t)
	w.around.changeDevice(func(d *devicetypes.Device) { d.ValidUntil = genesis + 1 })
	w.accepted(entry(w.batch()))
}

func TestAnUnknownDeviceOrKeyIsRefused(t *testing.T) {
	w := newWorld(t)
	w.leftOut(devicetypes.ErrDataKeyNotFound, entry(w.batch(func(b *types.BatchInput) { b.Device = id("unknown") })))
	w.leftOut(devicetypes.ErrDataKeyNotFound, entry(w.batch(func(b *types.BatchInput) { b.KeyGeneration = 2 })))
	delete(w.around.devices, string(id("device")))
	w.leftOut(devicetypes.ErrDeviceNotFound, entry(w.batch()))
}

func TestAFormerKeySpeaksInItsGraceUnlessRevoked(t *testing.T) {
	w := newWorld(t)
	key := w.around.keys[keyOf(id("device"), 1)]
	key.Until = genesis + 10
	w.around.setKey(key)
	w.around.changeDevice(func(d *devicetypes.Device) { d.KeyGeneration = 2 })
	w.accepted(entry(w.batch()))
	w.after(11)
	w.leftOut(types.ErrKeyGeneration, entry(w.batch()))
	key.Until, key.Revoked = 0, true
	w.around.setKey(key)
	w.leftOut(types.ErrKeyGeneration, entry(w.batch()))
}

func TestADeviceSpeaksOnlyInItsModelsClasses(t *testing.T) {
	w := newWorld(t)
	w.leftOut(types.ErrClass, entry(w.batch(func(b *types.BatchInput) { b.Class = consenttypes.DATA_CLASS_GENOMIC })))
	w.accepted(entry(w.batch()))
}

func TestAnImportIsSignedByItsVaultsAgent(t *testing.T) {
	w := newWorld(t)
	_, stranger, err := ed25519.GenerateKey(rand.Reader)
	require.NoError(t, err)
	batch := w.imported()
	forged := *batch
	forged.Signature = ed25519.Sign(stranger, batch.ID(chainID))
	w.fails(types.ErrBatchSignature, entry(&forged))
	w.leftOut(vaulttypes.ErrVaultNotFound, entry(w.imported(func(b *types.BatchInput) { b.Vault = id("unknown") })))
	w.leftOut(types.ErrClass, entry(w.imported(func(b *types.BatchInput) { b.Class = consenttypes.DATA_CLASS_LAB })))
	w.accepted(entry(batch))
}

func TestAnImportHasNoGenerationsThatNobodySigned(t *testing.T) {
	w := newWorld(t)
	batch := w.imported()
	for _, change := range []func(*types.BatchInput){
		func(b *types.BatchInput) { b.Generation = 1 }, func(b *types.BatchInput) { b.KeyGeneration = 1 },
	} {
		second := *batch
		change(&second)
		require.True(t, bytes.Equal(batch.ID(chainID), second.ID(chainID)), "the signature still verifies")
		w.fails(types.ErrInvalid, entry(&second))
	}
	w.accepted(entry(batch))
}
