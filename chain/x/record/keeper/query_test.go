// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/x/record/types"
)

func hexOf(id []byte) string { return hex.EncodeToString(id) }

func TestARecordOfARecalledModelReadsAsRecalled(t *testing.T) {
	w := newWorld(t)
	record, batch := w.anchored()
	answer, err := w.query.Record(w.ctx, &types.QueryRecordRequest{Id: hexOf(record)})
	require.NoError(t, err)
	require.Equal(t, batch, answer.Batch.Id)
	require.Equal(t, record, answer.Record.Id)
	require.False(t, answer.Recalled)

	w.around.recalled = func(model []byte, time int64) bool { return string(model) == string(id("model")) && time == genesis }
	w.after(100)
	answer, err = w.query.Record(w.ctx, &types.QueryRecordRequest{Id: hexOf(record)})
	require.NoError(t, err)
	require.True(t, answer.Recalled, "judged by the batch's time, not by today")
}

func TestAVaultsRecordsAreListedWholeAndByBatch(t *testing.T) {
	w := newWorld(t)
	record, batch := w.anchored()
	second := w.accepted(types.Entry{BatchId: batch, Records: []types.RecordInput{
		w.record(batch, func(r *types.RecordInput) { r.CiphertextHash = id("second ciphertext") }),
	}}).Records[0].Record.Id
	w.accepted(types.Entry{BatchId: batch, Records: []types.RecordInput{
		w.record(batch, func(r *types.RecordInput) { r.Vault = id("second vault") }),
	}})
	byVault, err := w.query.RecordsByVault(w.ctx, &types.QueryRecordsByVaultRequest{Vault: hexID("vault")})
	require.NoError(t, err)
	require.Len(t, byVault.Records, 2)
	require.ElementsMatch(t, [][]byte{record, second}, [][]byte{byVault.Records[0].Id, byVault.Records[1].Id})
	asked := &types.QueryRecordsByVaultRequest{Vault: hexID("vault"), Batch: hexOf(batch)}
	byBatch, err := w.query.RecordsByVault(w.ctx, asked)
	require.NoError(t, err)
	require.Equal(t, byVault.Records, byBatch.Records)
	none, err := w.query.RecordsByVault(w.ctx, &types.QueryRecordsByVaultRequest{Vault: hexID("vault"), Batch: hexID("another batch")})
	require.NoError(t, err)
	require.Empty(t, none.Records)

	asked.Pagination = &query.PageRequest{Limit: 1}
	first, err := w.query.RecordsByVault(w.ctx, asked)
	require.NoError(t, err)
	require.Len(t, first.Records, 1)
	asked.Pagination = &query.PageRequest{Limit: 1, Key: first.Pagination.NextKey}
	next, err := w.query.RecordsByVault(w.ctx, asked)
	require.NoError(t, err)
	require.Equal(t, byBatch.Records, append(first.Records, next.Records...))
	_, err = w.query.RecordsByVault(w.ctx, &types.QueryRecordsByVaultRequest{Vault: hexID("vault"), Pagination: &query.PageRequest{Limit: 201}})
	require.Equal(t, codes.InvalidArgument, status.Code(err))
}

func TestUnknownIDsAreNotFoundAndMalformedOnesRefused(t *testing.T) {
	w := newWorld(t)
	_, err := w.query.Record(w.ctx, &types.QueryRecordRequest{Id: hexID("unknown")})
	require.Equal(t, codes.NotFound, status.Code(err))
	_, err = w.query.Batch(w.ctx, &types.QueryBatchRequest{Id: hexID("unknown")})
	require.Equal(t, codes.NotFound, status.Code(err))
	for _, text := range []string{"", "zz", hexID("record")[2:]} {
		_, err = w.query.Record(w.ctx, &types.QueryRecordRequest{Id: text})
		require.Equal(t, codes.InvalidArgument, status.Code(err))
		_, err = w.query.BatchHead(w.ctx, &types.QueryBatchHeadRequest{Source: text})
		require.Equal(t, codes.InvalidArgument, status.Code(err))
	}
	params, err := w.query.Params(w.ctx, &types.QueryParamsRequest{})
	require.NoError(t, err)
	require.Equal(t, types.DefaultParams(), params.Params)
}

func TestAHeadBeforeTheFirstBatchIsZero(t *testing.T) {
	w := newWorld(t)
	answer, err := w.query.BatchHead(w.ctx, &types.QueryBatchHeadRequest{Source: hexID("device"), KeyGeneration: 1})
	require.NoError(t, err)
	require.Zero(t, answer.Head.Seq)
	_, batch := w.anchored()
	answer, err = w.query.BatchHead(w.ctx, &types.QueryBatchHeadRequest{Source: hexID("device"), KeyGeneration: 1})
	require.NoError(t, err)
	require.Equal(t, batch, answer.Head.Batch)
	found, err := w.query.Batch(w.ctx, &types.QueryBatchRequest{Id: hexOf(batch)})
	require.NoError(t, err)
	require.Equal(t, batch, found.Batch.Id)
}

func TestCheckRecordsSaysWhatSubmitRecordsWouldRefuseAndWritesNothing(t *testing.T) {
	w := newWorld(t)
	check := func(relayer string, entries ...types.Entry) *types.QueryCheckRecordsResponse {
		answer, err := w.query.CheckRecords(w.ctx, &types.QueryCheckRecordsRequest{Relayer: addr(relayer), Entries: entries})
		require.NoError(t, err)
		return answer
	}
	good, gap := w.full(), w.imported(func(b *types.BatchInput) { b.Prev = id("anything") })
	require.Equal(t, &types.QueryCheckRecordsResponse{}, check("relayer hot", good))
	require.Equal(t, []types.Refusal{{Index: 1, Code: "prev_mismatch"}}, check("relayer hot", good, entry(gap)).Refused)
	require.Contains(t, check("rival hot", good).Error, "header_signature")
	require.Contains(t, check("stranger", good).Error, "operator_not_found")
	state, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	require.Empty(t, state.Batches)
	w.accepted(good)
}
