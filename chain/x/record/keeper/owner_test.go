// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/x/record/types"
)

// anchored is the id of a record of alice's that stands, and of its batch.
func (w *world) anchored() (record, batch []byte) {
	w.t.Helper()
	event := w.accepted(w.full())
	return event.Records[0].Record.Id, event.Batches[0].Batch.Id
}

func (w *world) erase(owner string, record []byte) error {
	_, err := w.msg.EraseRecord(w.ctx, &types.MsgEraseRecord{Owner: addr(owner), Record: record})
	return err
}

func TestAnErasedRecordLeavesItsIDBatchVaultAndTime(t *testing.T) {
	w := newWorld(t)
	record, batch := w.anchored()
	w.after(5)
	require.NoError(t, w.erase("alice", record))
	left := types.Record{Id: record, Batch: batch, Vault: id("vault"), Erased: genesis + 5}
	require.Equal(t, left, w.owned(record))
	require.Equal(t, &types.EventRecordErased{Record: left, TakenBack: true}, last[*types.EventRecordErased](w))
	require.NoError(t, w.k.Invariants(w.ctx))
}

func TestOnlyTheOwnerErasesAndOnlyOnce(t *testing.T) {
	w := newWorld(t)
	record, _ := w.anchored()
	require.ErrorIs(t, w.erase("bob", record), types.ErrNotRecordOwner)
	require.ErrorIs(t, w.erase("relayer", record), types.ErrNotRecordOwner)
	require.ErrorIs(t, w.erase("alice", id("unknown")), types.ErrRecordNotFound)
	require.NoError(t, w.erase("alice", record))
	require.ErrorIs(t, w.erase("alice", record), types.ErrRecordErased)
}

func TestAnErasedRecordIsNotAnchoredAgain(t *testing.T) {
	w := newWorld(t)
	given := w.full()
	w.accepted(given)
	batch := given.Batch.ID(chainID)
	require.NoError(t, w.erase("alice", canon.RecordID(batch, id("vault"), id("ciphertext"))))
	w.leftOut(types.ErrRecordExists, types.Entry{BatchId: batch, Records: given.Records})
}

func TestTheLastErasedRecordOfABatchTakesItsRewardBackOnce(t *testing.T) {
	w := newWorld(t)
	first, batch := w.anchored()
	more := func(name string) []byte {
		event := w.accepted(types.Entry{BatchId: batch, Records: []types.RecordInput{
			w.record(batch, func(r *types.RecordInput) { r.CiphertextHash = id(name) }),
		}})
		return event.Records[0].Record.Id
	}
	second := more("second")
	w.after(3_000)
	require.NoError(t, w.erase("alice", first))
	require.Empty(t, w.around.reduced, "another record stands over the batch")
	require.False(t, last[*types.EventRecordErased](w).TakenBack)
	require.NoError(t, w.erase("alice", second))
	weight, err := w.around.WeightOf(w.ctx, 4, 1, 10)
	require.NoError(t, err)
	require.Equal(t, []reduction{{epoch: 0, device: id("device"), owner: addr("alice"), weight: weight}}, w.around.reduced, "of the batch's epoch")
	require.NoError(t, w.erase("alice", more("third")))
	require.Len(t, w.around.reduced, 1, "what a batch earned once is taken back once")
}

func TestErasingAnImportTakesNothingBack(t *testing.T) {
	w := newWorld(t)
	batch := w.imported()
	event := w.accepted(entry(batch, w.record(batch.ID(chainID))))
	require.NoError(t, w.erase("alice", event.Records[0].Record.Id))
	require.Empty(t, w.around.reduced)
}

func TestAnOwnerShowsOneReadingToEverybody(t *testing.T) {
	w := newWorld(t)
	record, _ := w.anchored()
	publish := func(owner string, record, blob []byte) error {
		_, err := w.msg.PublishOpening(w.ctx, &types.MsgPublishOpening{Owner: addr(owner), Record: record, Blob: blob})
		return err
	}
	require.ErrorIs(t, publish("bob", record, id("blob")), types.ErrNotRecordOwner)
	require.ErrorIs(t, publish("alice", record, []byte{1}), types.ErrInvalid)
	require.ErrorIs(t, publish("alice", id("unknown"), id("blob")), types.ErrRecordNotFound)
	require.NoError(t, publish("alice", record, id("blob")))
	want := types.Opening{Record: record, Blob: id("blob"), Time: genesis}
	require.Equal(t, want, last[*types.EventOpeningPublished](w).Opening)

	answer, err := w.query.Openings(w.ctx, &types.QueryOpeningsRequest{Record: hexOf(record)})
	require.NoError(t, err)
	require.Equal(t, []types.Opening{want}, answer.Openings)

	require.NoError(t, w.erase("alice", record))
	answer, err = w.query.Openings(w.ctx, &types.QueryOpeningsRequest{Record: hexOf(record)})
	require.NoError(t, err)
	require.Empty(t, answer.Openings, "openings go with the record")
	require.ErrorIs(t, publish("alice", record, id("blob")), types.ErrRecordErased)
}

func TestOnlyTheAuthorityChangesParameters(t *testing.T) {
	w := newWorld(t)
	params := types.DefaultParams()
	params.MaxEntries = 3
	_, err := w.msg.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: addr("alice"), Params: params})
	require.ErrorIs(t, err, types.ErrNotAuthority)
	for _, change := range []func(*types.Params){
		func(p *types.Params) { p.MaxEntries = 0 }, func(p *types.Params) { p.MaxEntries = 201 }, func(p *types.Params) { p.MaxRecordsPerEntry = 65 },
		func(p *types.Params) { p.MaxCount = 0 }, func(p *types.Params) { p.MaxValidSeconds = 0 },
	} {
		bad := params
		change(&bad)
		_, err = w.msg.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: addr("gov"), Params: bad})
		require.ErrorIs(t, err, types.ErrInvalid)
	}
	_, err = w.msg.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: addr("gov"), Params: params})
	require.NoError(t, err)
	require.Equal(t, params, last[*types.EventParamsUpdated](w).Params)
	w.fails(types.ErrTooMany, w.full(), w.full(), w.full(), w.full())
}
