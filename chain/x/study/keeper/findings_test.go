// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/merkle"
	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

// paid is a request for all three records, released and paid.
func (w *world) paid(study []byte) *types.MsgRequestAccessResponse {
	w.t.Helper()
	request := ok(w, w.msg.RequestAccess, asking(study, "paid", "one", "two", "three"))
	for _, order := range request.Orders {
		w.ends(order, releasetypes.OUTCOME_RELEASED)
	}
	w.after(day)
	require.NoError(w.t, w.settle(request.Request))
	return request
}

func (w *world) manifest(study []byte, orders [][]byte) *types.MsgPublishManifest {
	msg := &types.MsgPublishManifest{Researcher: addr("researcher"), Study: study, Uri: "https://example.org/dataset"}
	for _, order := range orders {
		msg.Parts = append(msg.Parts, types.ManifestPart{Order: order, Records: slices.Clone(w.around.orders[string(order)].Records)})
	}
	return msg
}

func TestAManifestNamesReleasedRecordsByOneRoot(t *testing.T) {
	w := newWorld(t)
	study := w.active()
	request := w.paid(study)
	msg := w.manifest(study, request.Orders)
	response := ok(w, w.msg.PublishManifest, msg)
	records := asking(study, "", "one", "two", "three").Records
	var leaves [][]byte
	for _, record := range records {
		leaves = append(leaves, merkle.Leaf(record))
	}
	require.Equal(t, merkle.Root(leaves), response.Root)
	event := last[*types.EventManifestPublished](w)
	require.Equal(t, records, event.Records)
	require.EqualValues(t, 3, event.Manifest.Records)
	found, err := w.query.Manifests(w.ctx, &types.QueryManifestsRequest{Study: hex.EncodeToString(study)})
	require.NoError(t, err)
	require.Equal(t, []types.Manifest{event.Manifest}, found.Manifests)
	refused(w, w.msg.PublishManifest, msg, types.ErrManifestExists, "the same records")
	msg.Parts = msg.Parts[:1]
	require.NotEqual(t, response.Root, ok(w, w.msg.PublishManifest, msg).Root)
}

func TestAManifestOfWhatWasNotReleasedIsRefused(t *testing.T) {
	w := newWorld(t)
	study := w.active()
	request := w.paid(study)
	w.addPatient("carol", "four")
	open := asking(study, "open", "four")
	open.Keys = append(open.Keys, types.VaultKeys{Vault: id("vault of carol"), RecipientKeys: open.Keys[0].RecipientKeys})
	waiting := ok(w, w.msg.RequestAccess, open)
	other := w.created("other study")
	for name, c := range map[string]struct {
		edit func(*types.MsgPublishManifest)
		want error
	}{
		"no record":                   {func(m *types.MsgPublishManifest) { m.Parts = nil }, types.ErrTooMany},
		"too many":                    {func(m *types.MsgPublishManifest) { m.Parts[0].Records = make([][]byte, types.MaxManifest+1) }, types.ErrTooMany},
		"a record twice":              {func(m *types.MsgPublishManifest) { m.Parts = append(m.Parts, m.Parts[0]) }, types.ErrInvalid},
		"a record of another order":   {func(m *types.MsgPublishManifest) { m.Parts[0].Records = m.Parts[1].Records }, types.ErrNotReleased},
		"an order that still waits":   {func(m *types.MsgPublishManifest) { m.Parts[0] = w.manifest(study, waiting.Orders).Parts[0] }, types.ErrNotReleased},
		"an order of another study":   {func(m *types.MsgPublishManifest) { m.Study = other }, types.ErrNotReleased},
		"an unknown order":            {func(m *types.MsgPublishManifest) { m.Parts[0].Order = id("unknown") }, types.ErrRequestNotFound},
		"an unknown study":            {func(m *types.MsgPublishManifest) { m.Study = id("unknown") }, types.ErrStudyNotFound},
		"somebody else":               {func(m *types.MsgPublishManifest) { m.Researcher = addr("funder") }, types.ErrNotResearcher},
		"an address that is too long": {func(m *types.MsgPublishManifest) { m.Uri = strings.Repeat("a", 201) }, types.ErrInvalid},
		"an address that is no ASCII": {func(m *types.MsgPublishManifest) { m.Uri = "é" }, types.ErrInvalid},
	} {
		msg := w.manifest(study, request.Orders)
		c.edit(msg)
		refused(w, w.msg.PublishManifest, msg, c.want, name)
	}
}

func TestAResultGoesBackToThePersonBehindAPaidOrder(t *testing.T) {
	w := newWorld(t)
	study := w.active()
	request := w.paid(study)
	order := request.Orders[0]
	result := &types.MsgReturnResult{Researcher: addr("researcher"), Order: order, Blob: id("box")}
	for name, c := range map[string]struct {
		edit func(*types.MsgReturnResult)
		want error
	}{
		"somebody else":    {func(m *types.MsgReturnResult) { m.Researcher = addr("funder") }, types.ErrNotResearcher},
		"an unknown order": {func(m *types.MsgReturnResult) { m.Order = id("unknown") }, types.ErrRequestNotFound},
		"no blob name":     {func(m *types.MsgReturnResult) { m.Blob = nil }, types.ErrInvalid},
	} {
		wrong := *result
		c.edit(&wrong)
		refused(w, w.msg.ReturnResult, &wrong, c.want, name)
	}
	ok(w, w.msg.ReturnResult, result)
	refused(w, w.msg.ReturnResult, result, types.ErrResultExists, "the same box")
	want := types.Result{Order: order, Blob: id("box"), Time: w.now()}
	require.Equal(t, want, last[*types.EventResultReturned](w).Result)
	found, err := w.query.Results(w.ctx, &types.QueryResultsRequest{Order: hex.EncodeToString(order)})
	require.NoError(t, err)
	require.Equal(t, []types.Result{want}, found.Results)
	for i := 1; i < types.MaxResults; i++ {
		ok(w, w.msg.ReturnResult, &types.MsgReturnResult{Researcher: addr("researcher"), Order: order, Blob: id(fmt.Sprint("box ", i))})
	}
	refused(w, w.msg.ReturnResult, &types.MsgReturnResult{Researcher: addr("researcher"), Order: order, Blob: id("one more")}, types.ErrTooManyResults, "one more")
	w.addPatient("carol", "four")
	open := asking(study, "open", "four")
	open.Keys = append(open.Keys, types.VaultKeys{Vault: id("vault of carol"), RecipientKeys: open.Keys[0].RecipientKeys})
	waiting := ok(w, w.msg.RequestAccess, open)
	refused(w, w.msg.ReturnResult, &types.MsgReturnResult{Researcher: addr("researcher"), Order: waiting.Orders[0], Blob: id("b")}, types.ErrNotReleased, "not paid yet")
}
