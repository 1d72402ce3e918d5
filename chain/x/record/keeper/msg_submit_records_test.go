// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/canon"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/record/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
)

func TestABatchAndItsRecordAreAnchored(t *testing.T) {
	w := newWorld(t)
	given := w.full()
	w.accepted(given)
	batch, err := w.k.GetBatch(w.ctx, given.Batch.ID(chainID))
	require.NoError(t, err)
	require.Equal(t, types.Batch{
		Id: given.Batch.ID(chainID), Device: id("device"), Generation: 1, KeyGeneration: 1, Seq: 1, Class: consenttypes.DATA_CLASS_WEARABLE,
		Year: 2023, Count: 10, Root: id("root"), Tier: devicetypes.TIER_T3, Model: id("model"), Time: genesis, Prev: make([]byte, 32),
	}, batch)
	record := w.owned(canon.RecordID(batch.Id, id("vault"), id("ciphertext")))
	require.Equal(t, addr("relayer"), record.Relayer, "the operator's address, not the hot one")
	require.Equal(t, given.Records[0].HeaderHash(chainID, batch.Id, raw("relayer")), record.HeaderHash)
	require.NoError(t, w.k.Invariants(w.ctx))
}

func TestTheEventLetsAReaderRecomputeEveryIDAndCheckEverySignature(t *testing.T) {
	w := newWorld(t)
	event := w.accepted(w.full())
	require.Equal(t, addr("relayer"), event.Relayer)
	require.Len(t, event.Batches, 1)
	require.Len(t, event.Records, 1)

	b, r := event.Batches[0].Batch, event.Records[0]
	batchID := canon.BatchID(canon.BatchFields{
		ChainID: chainID, DeviceID: b.Device, Generation: uint64(b.Generation), KeyGeneration: uint64(b.KeyGeneration), Seq: b.Seq,
		Prev: b.Prev, Root: b.Root, Count: uint64(b.Count), Class: uint8(b.Class), Year: uint64(b.Year),
	})
	require.Equal(t, b.Id, batchID)
	require.True(t, canon.VerifyDataKey(event.Batches[0].DataKey, batchID, event.Batches[0].Signature))
	require.Equal(t, types.BatchHead{Source: id("device"), KeyGeneration: 1, Seq: 1, Batch: batchID}, event.Batches[0].Head)

	require.Equal(t, r.Record.Id, canon.RecordID(batchID, r.Record.Vault, r.Record.CiphertextHash))
	context := canon.SealContext(canon.SealFields{
		Suite: uint8(r.Record.Suite), ChainID: chainID, Vault: r.Record.Vault, BatchID: batchID, E: r.Record.E, Deid: uint8(r.Record.Deid),
		DeidConfig: r.DeidConfig, LabelCommit: r.Record.LabelCommit, SizeBucket: uint64(r.Record.SizeBucket),
	})
	header := canon.RecordHeader(canon.RecordHeaderFields{
		ChainID: chainID, Vault: r.Record.Vault, BatchID: batchID, SealContext: context, CiphertextHash: r.Record.CiphertextHash,
		CapsuleProof: r.CapsuleProof, LabelBox: r.Record.LabelBox, CategoryPublic: uint8(r.Record.CategoryPublic), Relayer: raw("relayer"),
		ValidUntil: r.ValidUntil,
	})
	require.Equal(t, r.Record.HeaderHash, header)
	require.True(t, canon.VerifyEd25519(r.AgentKey, header, r.Signature))
}

func TestOnlyAnActiveRelayerCarriesRecords(t *testing.T) {
	w := newWorld(t)
	for name, want := range map[string]error{
		"jailed hot": types.ErrNotRelayer, "trustee hot": types.ErrNotRelayer, "stranger": operatortypes.ErrOperatorNotFound,
		"relayer": operatortypes.ErrOperatorNotFound, // the bonding address sends no duty transactions
	} {
		_, err := w.msg.SubmitRecords(w.ctx, &types.MsgSubmitRecords{Relayer: addr(name), Entries: []types.Entry{w.full()}})
		require.ErrorIs(t, err, want, name)
	}
}

func TestACopierOfAnotherRelayersRecordGainsNothing(t *testing.T) {
	w := newWorld(t)
	given := w.full()
	_, err := w.msg.SubmitRecords(w.ctx, &types.MsgSubmitRecords{Relayer: addr("rival hot"), Entries: []types.Entry{given}})
	require.ErrorIs(t, err, types.ErrHeaderSignature)
	w.accepted(given)
}

func TestARefusedEntryLeavesTheOthersIntact(t *testing.T) {
	w := newWorld(t)
	w.around.changeDevice(func(d *devicetypes.Device) { d.ValidUntil = genesis })
	first := w.imported()
	second := w.imported(func(b *types.BatchInput) { b.Seq, b.Prev = 2, first.ID(chainID) })
	response, err := w.submit(entry(first), w.full(), entry(second, w.record(second.ID(chainID))))
	require.NoError(t, err)
	require.Equal(t, []types.Refusal{{Index: 1, Code: "attestation_expired"}}, response.Refused)
	event := last[*types.EventRecordsSubmitted](w)
	require.Len(t, event.Batches, 2)
	require.Len(t, event.Records, 1)
	state, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	require.Len(t, state.Batches, 2)
	require.Len(t, state.Records, 1)
	require.Len(t, state.Heads, 1, "the refused device's chain did not move")
}

func TestAnEntryIsWrittenWholeOrNotAtAll(t *testing.T) {
	w := newWorld(t)
	batch := w.batch()
	good := w.record(batch.ID(chainID))
	bad := w.record(batch.ID(chainID), func(r *types.RecordInput) { r.CiphertextHash, r.ShareGeneration = id("other"), 2 })
	response, err := w.submit(entry(batch, good, bad))
	require.NoError(t, err)
	require.Equal(t, []types.Refusal{{Index: 0, Code: "share_generation"}}, response.Refused)
	require.Empty(t, events[*types.EventRecordsSubmitted](w))
	_, err = w.k.GetBatch(w.ctx, batch.ID(chainID))
	require.ErrorIs(t, err, types.ErrBatchNotFound, "its batch is not anchored either")
	w.accepted(entry(batch, good))
}

func TestAMalformedEntryFailsTheWholeTransaction(t *testing.T) {
	w := newWorld(t)
	good := w.full()
	w.fails(types.ErrTooMany)
	w.fails(types.ErrTooMany, make([]types.Entry, 201)...)
	w.fails(types.ErrInvalid, types.Entry{Records: good.Records})
	w.fails(types.ErrInvalid, types.Entry{Batch: good.Batch, BatchId: id("batch")})
	w.fails(types.ErrInvalid, types.Entry{BatchId: []byte{1}, Records: good.Records})
	w.fails(types.ErrInvalid, types.Entry{BatchId: id("batch")})
	w.fails(types.ErrTooMany, entry(good.Batch, make([]types.RecordInput, 17)...))
	w.accepted(good)
}

func TestLaterRecordsNameAnEarlierBatchAndDoNotEarnAgain(t *testing.T) {
	w := newWorld(t)
	given := w.full()
	w.accepted(given)
	batchID := given.Batch.ID(chainID)
	again := w.record(batchID, func(r *types.RecordInput) { r.CiphertextHash, r.CategoryPublic = id("sleep"), types.CATEGORY_SLEEP })
	event := w.accepted(types.Entry{BatchId: batchID, Records: []types.RecordInput{again}})
	require.Empty(t, event.Batches)
	require.Len(t, event.Records, 1)
	require.Len(t, w.around.accrued, 1)
	w.leftOut(types.ErrBatchNotFound, types.Entry{BatchId: id("unknown"), Records: []types.RecordInput{w.record(id("unknown"))}})
}

func TestADevicesBatchEarnsForOwnerMakerAndCarrierAndMarksTrusteesOnce(t *testing.T) {
	w := newWorld(t)
	first := w.batch()
	second := w.batch(func(b *types.BatchInput) { b.Seq, b.Prev = 2, first.ID(chainID) })
	w.accepted(entry(first), entry(second))
	want := rewardtypes.Contribution{
		Device: id("device"), Owner: addr("alice"), Maker: addr("maker"), Relayer: addr("relayer"),
		Tier: uint32(devicetypes.TIER_T3), Class: uint32(consenttypes.DATA_CLASS_WEARABLE), Readings: 10,
	}
	require.Equal(t, []rewardtypes.Contribution{want, want}, w.around.accrued)
	require.Equal(t, [][]string{{addr("trustee")}}, w.around.trustees)
}

func TestAnImportEarnsNothing(t *testing.T) {
	w := newWorld(t)
	given := w.imported()
	event := w.accepted(entry(given, w.record(given.ID(chainID))))
	require.Equal(t, devicetypes.TIER_T0, event.Batches[0].Batch.Tier)
	require.Empty(t, w.around.accrued)
	require.Empty(t, w.around.trustees)
}

func TestVerificationIsPaidBeforeItRuns(t *testing.T) {
	w := newWorld(t)
	given := w.full()
	given.Records[0].Signature = bytes.Repeat([]byte{1}, 64)
	before := w.ctx.GasMeter().GasConsumed()
	_, err := w.submit(given)
	require.ErrorIs(t, err, types.ErrHeaderSignature)
	require.Greater(t, w.ctx.GasMeter().GasConsumed()-before, uint64(23_000), "a P-256 and an Ed25519 verification")
}
