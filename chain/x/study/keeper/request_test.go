// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"bytes"
	"encoding/hex"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/canon"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

func TestARequestReservesThePriceAndOpensOneOrderPerVault(t *testing.T) {
	w := newWorld(t)
	study := w.active()
	response := ok(w, w.msg.RequestAccess, asking(study, "r", "one", "two", "three"))
	require.Equal(t, canon.RequestID(chainID, study, raw("researcher"), id("r")[:16]), response.Request)
	require.Len(t, response.Orders, 2)
	require.Empty(t, response.Refused)
	require.Equal(t, types.Escrow{Study: study, Balance: 7 * price, Reserved: 3 * price}, w.escrow(study))
	event := last[*types.EventAccessRequested](w)
	require.Len(t, event.Decisions, 3)
	for _, order := range response.Orders {
		opened := w.around.orders[string(order)]
		require.Equal(t, releasetypes.ORIGIN_STUDY, opened.Origin)
		require.Equal(t, addr("researcher"), opened.Recipient)
		require.Equal(t, id("dua"), opened.DuaHash)
		require.Equal(t, w.now()+7*day, opened.Expires)
		owner := "alice"
		if bytes.Equal(opened.Vault, id("vault of bob")) {
			owner = "bob"
		}
		require.Equal(t, [][]byte{id("consent of " + owner)}, opened.Consents)
		require.Len(t, opened.RecipientKeys, size)
	}
}

func TestARequestIsRefused(t *testing.T) {
	cases := map[string]struct {
		world func(w *world, study []byte)
		edit  func(*types.MsgRequestAccess)
		want  error
	}{
		"by who is not the sponsor":           {edit: func(m *types.MsgRequestAccess) { m.Researcher = addr("funder") }, want: types.ErrNotSponsor},
		"for an unknown study":                {edit: func(m *types.MsgRequestAccess) { m.Study = id("unknown") }, want: types.ErrStudyNotFound},
		"for no record":                       {edit: func(m *types.MsgRequestAccess) { m.Records = nil }, want: types.ErrTooMany},
		"for 501 records":                     {edit: func(m *types.MsgRequestAccess) { m.Records = make([][]byte, 501) }, want: types.ErrTooMany},
		"over 51 vaults":                      {edit: func(m *types.MsgRequestAccess) { m.Keys = make([]types.VaultKeys, 51) }, want: types.ErrTooMany},
		"with another salt":                   {edit: func(m *types.MsgRequestAccess) { m.Salt = id("salt") }, want: types.ErrInvalid},
		"for records out of order":            {edit: func(m *types.MsgRequestAccess) { slices.Reverse(m.Records) }, want: types.ErrInvalid},
		"for a record twice":                  {edit: func(m *types.MsgRequestAccess) { m.Records[1] = m.Records[0] }, want: types.ErrInvalid},
		"under another data-use agreement":    {edit: func(m *types.MsgRequestAccess) { m.AcceptDua = id("old dua") }, want: types.ErrDua},
		"without keys for a vault":            {edit: func(m *types.MsgRequestAccess) { m.Keys = m.Keys[1:] }, want: types.ErrRecipientKeys},
		"with too few keys":                   {edit: func(m *types.MsgRequestAccess) { m.Keys[0].RecipientKeys = m.Keys[0].RecipientKeys[1:] }, want: types.ErrRecipientKeys},
		"with a short key":                    {edit: func(m *types.MsgRequestAccess) { m.Keys[0].RecipientKeys[0] = []byte{1} }, want: types.ErrRecipientKeys},
		"of a draft":                          {world: func(w *world, s []byte) { w.newVersion(s) }, want: types.ErrStudyNotActive},
		"of a suspended study":                {world: func(w *world, s []byte) { w.suspend(s) }, want: types.ErrStudyNotActive},
		"after the ethics are over":           {world: func(w *world, _ []byte) { w.after(100 * day) }, want: types.ErrNoEthics},
		"beyond the escrow":                   {world: func(w *world, s []byte) { w.spend(s) }, want: types.ErrEscrowShort},
		"without a consent":                   {world: func(w *world, _ []byte) { w.around.consents[addr("alice")] = nil }, want: types.ErrRecordsRefused},
		"of an unknown record":                {world: func(w *world, _ []byte) { delete(w.around.records, string(id("one"))) }, want: types.ErrRecordsRefused},
		"of an erased record":                 {world: func(w *world, _ []byte) { w.erase("one") }, want: types.ErrRecordsRefused},
		"of a recalled record":                {world: func(w *world, _ []byte) { w.around.recalled[string(id("one"))] = true }, want: types.ErrRecordsRefused},
		"of a vault whose lease is over":      {world: func(w *world, _ []byte) { w.leaseEnds("alice") }, want: types.ErrRecordsRefused},
		"below the price that alice asks for": {world: func(w *world, _ []byte) { w.minPrice("alice", price+1) }, want: types.ErrRecordsRefused},
		"but otherwise it stands":             {},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			study := w.active()
			if c.world != nil {
				c.world(w, study)
			}
			msg := asking(study, "r", "one", "two")
			if c.edit != nil {
				c.edit(msg)
			}
			refused(w, w.msg.RequestAccess, msg, c.want, name)
		})
	}
}

func (w *world) newVersion(study []byte) {
	ok(w, w.msg.NewVersion, &types.MsgNewVersion{Sponsor: addr("researcher"), Study: study, Protocol: protocol()})
}

func (w *world) suspend(study []byte) {
	ok(w, w.msg.SetStudyStatus, &types.MsgSetStudyStatus{Signer: addr("ethics"), Study: study, Status: types.STUDY_STATUS_SUSPENDED})
}

// spend leaves an escrow of less than two records' price.
func (w *world) spend(study []byte) {
	ok(w, w.msg.NewVersion, &types.MsgNewVersion{Sponsor: addr("researcher"), Study: study, Protocol: protocol(func(p *types.ProtocolInput) { p.Price = 6 * price })})
	w.attest(study, 2)
}

func (w *world) erase(record string) {
	erased := w.around.records[string(id(record))]
	erased.Erased = w.now()
	w.around.records[string(id(record))] = erased
}

func (w *world) leaseEnds(owner string) {
	vault := w.around.vaults[string(id("vault of "+owner))]
	vault.LeaseUntil = w.now()
	w.around.vaults[string(id("vault of "+owner))] = vault
}

func (w *world) minPrice(owner string, least uint64) {
	consent := w.around.consents[addr(owner)][0]
	consent.Terms.MinPrice = consenttypes.MinPrice{Commercial: least, NonProfit: least}
	w.around.consents[addr(owner)] = []consenttypes.Consent{consent}
}

func TestAPartialRequestTakesWhatIsPermittedAndSaysWhyNotTheRest(t *testing.T) {
	w := newWorld(t)
	study := w.active()
	w.around.consents[addr("bob")] = nil
	msg := asking(study, "r", "one", "three")
	refused(w, w.msg.RequestAccess, msg, types.ErrRecordsRefused, "whole")
	preview, err := w.query.PreviewAccess(w.ctx, &types.QueryPreviewAccessRequest{
		Study: hex.EncodeToString(study), Researcher: addr("researcher"), Records: []string{hex.EncodeToString(id("one")), hex.EncodeToString(id("three"))},
	})
	require.NoError(t, err)
	require.Equal(t, []types.RecordDecision{{Record: id("one"), Consent: id("consent of alice"), Price: price}}, preview.Permitted)
	require.EqualValues(t, price, preview.Total)
	msg.AllowPartial = true
	response := ok(w, w.msg.RequestAccess, msg)
	require.Len(t, response.Orders, 1)
	require.Equal(t, preview.Refused, response.Refused)
	require.Equal(t, id("three"), response.Refused[0].Record)
	require.Equal(t, string(consenttypes.ReasonNoConsent), response.Refused[0].Code)
	w.around.consents[addr("alice")] = nil
	msg = asking(study, "again", "two", "three")
	msg.AllowPartial = true
	refused(w, w.msg.RequestAccess, msg, types.ErrRecordsRefused, "nothing is permitted")
}

func TestThePermittedPartOfARequestMustBeALargeEnoughCohort(t *testing.T) {
	w := newWorld(t)
	study := w.active(func(p *types.ProtocolInput) { p.KMin = 2 })
	alone := asking(study, "alone", "one", "two")
	refused(w, w.msg.RequestAccess, alone, types.ErrRecordsRefused, "one person")
	w.around.consents[addr("bob")] = nil
	padded := asking(study, "padded", "one", "three")
	padded.AllowPartial = true
	refused(w, w.msg.RequestAccess, padded, types.ErrCohortTooSmall, "bob's record only fills the list")
	w.around.consents[addr("bob")] = []consenttypes.Consent{consentOf("bob")}
	ok(w, w.msg.RequestAccess, asking(study, "both", "one", "three"))
}

func TestARecordIsOrderedOncePerVersionUntilItsOrderIsRefunded(t *testing.T) {
	w := newWorld(t)
	study := w.active()
	first := ok(w, w.msg.RequestAccess, asking(study, "first", "one"))
	refused(w, w.msg.RequestAccess, asking(study, "second", "one"), types.ErrRecordsRefused, "ordered already")
	refused(w, w.msg.RequestAccess, asking(study, "first", "two"), types.ErrRequestExists, "the salt again")
	w.ends(first.Orders[0], releasetypes.OUTCOME_REFUSED)
	require.NoError(t, w.settle(first.Request))
	require.Equal(t, [][]byte{id("one")}, last[*types.EventOrderSettled](w).Reopened)
	second := ok(w, w.msg.RequestAccess, asking(study, "second", "one"))
	w.ends(second.Orders[0], releasetypes.OUTCOME_RELEASED)
	w.after(day)
	require.NoError(t, w.settle(second.Request))
	refused(w, w.msg.RequestAccess, asking(study, "third", "one"), types.ErrRecordsRefused, "paid and delivered")
	w.newVersion(study)
	w.attest(study, 2)
	ok(w, w.msg.RequestAccess, asking(study, "third", "one"))
}
