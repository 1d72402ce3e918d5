// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/record/types"
)

// recall has every batch of the model read as recalled whose time is in [from, until).
func (w *world) recall(from, until int64) {
	w.around.recalled = func(model []byte, time int64) bool {
		return string(model) == string(id("model")) && from <= time && time < until
	}
}

// resell gives the device its next owner.
func (w *world) resell(owner string) {
	device := w.around.devices[string(id("device"))]
	device.Owner, device.Generation = addr(owner), device.Generation+1
	w.around.devices[string(id("device"))] = device
}

func (w *world) takeBack(batches ...[]byte) ([][]byte, error) {
	w.t.Helper()
	response, err := w.msg.TakeBack(w.ctx, &types.MsgTakeBack{Sender: addr("anybody"), Batches: batches})
	if err != nil {
		return nil, err
	}
	return response.TakenBack, nil
}

func TestAnybodyTakesBackWhatARecalledBatchEarnedOnce(t *testing.T) {
	w := newWorld(t)
	record, batch := w.anchored()
	w.recall(genesis, genesis+1)
	taken, err := w.takeBack(batch, batch)
	require.NoError(t, err)
	require.Equal(t, [][]byte{batch}, taken, "once, though it is named twice")
	weight, err := w.around.WeightOf(w.ctx, 4, 1, 10)
	require.NoError(t, err)
	require.Equal(t, []reduction{{epoch: 0, device: id("device"), owner: addr("alice"), weight: weight}}, w.around.reduced)
	require.Equal(t, &types.EventBatchesTakenBack{Batches: [][]byte{batch}}, last[*types.EventBatchesTakenBack](w))

	taken, err = w.takeBack(batch)
	require.NoError(t, err, "who comes second is not wrong")
	require.Empty(t, taken)
	require.NoError(t, w.erase("alice", record))
	require.False(t, last[*types.EventRecordErased](w).TakenBack)
	require.Len(t, w.around.reduced, 1, "what a batch earned is taken back once, for whatever reason")
}

func TestWhatIsTakenBackCountsForTheBatchsOwner(t *testing.T) {
	t.Run("also where its record is erased by now", func(t *testing.T) {
		w := newWorld(t)
		first, batch := w.anchored()
		w.accepted(types.Entry{BatchId: batch, Records: []types.RecordInput{
			w.record(batch, func(r *types.RecordInput) { r.CiphertextHash = id("second") }),
		}})
		require.NoError(t, w.erase("alice", first))
		w.recall(genesis, genesis+1)
		_, err := w.takeBack(batch)
		require.NoError(t, err)
		require.Equal(t, addr("alice"), w.around.reduced[0].owner)
	})
	bare := func(t *testing.T) (*world, []byte) {
		w := newWorld(t)
		given := w.full()
		given.Records = nil
		batch := w.accepted(given).Batches[0].Batch.Id
		w.recall(genesis, genesis+1)
		return w, batch
	}
	t.Run("without a record for the device's owner", func(t *testing.T) {
		w, batch := bare(t)
		_, err := w.takeBack(batch)
		require.NoError(t, err)
		require.Equal(t, addr("alice"), w.around.reduced[0].owner)
	})
	t.Run("by one of its records once the device has another", func(t *testing.T) {
		w := newWorld(t)
		record, batch := w.anchored()
		w.resell("bob")
		w.recall(genesis, genesis+1)
		taken, err := w.takeBack(batch)
		require.NoError(t, err)
		require.Empty(t, taken, "nobody said whose it was")
		_, err = w.msg.TakeBack(w.ctx, &types.MsgTakeBack{Sender: addr("anybody"), Batches: [][]byte{batch}, Records: [][]byte{record}})
		require.NoError(t, err)
		require.Equal(t, addr("alice"), w.around.reduced[0].owner)
	})
	t.Run("not by a record over another batch", func(t *testing.T) {
		w := newWorld(t)
		_, batch := w.anchored()
		other := w.accepted(w.full()).Records[0].Record.Id
		w.resell("bob")
		w.recall(genesis, genesis+1)
		_, err := w.msg.TakeBack(w.ctx, &types.MsgTakeBack{Sender: addr("anybody"), Batches: [][]byte{batch}, Records: [][]byte{other}})
		require.NoError(t, err)
		require.Empty(t, w.around.reduced)
	})
	t.Run("and never for the next one", func(t *testing.T) {
		w, batch := bare(t)
		w.resell("bob")
		taken, err := w.takeBack(batch)
		require.NoError(t, err)
		require.Empty(t, taken)
		require.Empty(t, w.around.reduced)
	})
}

func TestWhatCannotBeContestedAnyMoreIsNotTakenBack(t *testing.T) {
	w := newWorld(t)
	_, batch := w.anchored()
	w.recall(genesis, genesis+1)
	w.after(2_500)
	taken, err := w.takeBack(batch)
	require.NoError(t, err)
	require.Empty(t, taken)
	require.Empty(t, w.around.reduced)
	kept, err := w.k.TakenBack.Has(w.ctx, batch)
	require.NoError(t, err)
	require.False(t, kept, "and is not said to be")
}

func TestTakingBackIsRefused(t *testing.T) {
	w := newWorld(t)
	_, batch := w.anchored()
	imported := w.imported()
	w.accepted(entry(imported, w.record(imported.ID(chainID))))
	many := make([][]byte, types.MaxTakeBack+1)
	for i := range many {
		many[i] = batch
	}
	cases := map[string]struct {
		from, until int64
		batches     [][]byte
		want        error
	}{
		"of a batch before the recalled time":         {genesis + 1, genesis + 9, [][]byte{batch}, types.ErrNotRecalled},
		"of a batch at the end of it":                 {genesis - 9, genesis, [][]byte{batch}, types.ErrNotRecalled},
		"of an import, which has no model":            {genesis, genesis + 1, [][]byte{imported.ID(chainID)}, types.ErrNotRecalled},
		"of one that is recalled and one that is not": {genesis, genesis + 1, [][]byte{batch, imported.ID(chainID)}, types.ErrNotRecalled},
		"of a batch that is not anchored":             {genesis, genesis + 1, [][]byte{id("unknown")}, types.ErrBatchNotFound},
		"of none":                                     {genesis, genesis + 1, nil, types.ErrTooMany},
		"of 201":                                      {genesis, genesis + 1, many, types.ErrTooMany},
	}
	for name, test := range cases {
		t.Run(name, func(t *testing.T) {
			w.recall(test.from, test.until)
			kept := w.ctx
			w.ctx, _ = kept.CacheContext()
			_, err := w.takeBack(test.batches...)
			w.ctx = kept
			require.ErrorIs(t, err, test.want)
		})
	}
	w.recall(genesis, genesis+1)
	for name, records := range map[string][][]byte{"an unknown record": {id("unknown")}, "more records than batches": {id("a"), id("b")}} {
		_, err := w.msg.TakeBack(w.ctx, &types.MsgTakeBack{Sender: addr("anybody"), Batches: [][]byte{batch}, Records: records})
		require.Error(t, err, name)
	}
	_, err := w.takeBack(many[:types.MaxTakeBack]...)
	require.NoError(t, err, "200 are not too many")
}
