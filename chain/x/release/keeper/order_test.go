// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/release/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

func TestAStudysOrderIsOpenedOnce(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	require.Equal(t, order, last[*types.EventOrderOpened](w).Order)
	stored, err := w.k.GetOrder(w.ctx, order.Id)
	require.NoError(t, err)
	require.Equal(t, order, stored)
	progress, err := w.k.GetProgress(w.ctx, order.Id)
	require.NoError(t, err)
	require.Equal(t, types.OrderProgress{Order: order.Id, Released: []byte{0}, Refused: []byte{0}, Outcome: types.OUTCOME_OPEN}, progress)
	require.ErrorIs(t, w.k.OpenOrder(w.ctx, order), types.ErrOrderExists)
	_, err = w.k.GetOrder(w.ctx, id("unknown"))
	require.ErrorIs(t, err, types.ErrOrderNotFound)
	_, err = w.k.GetProgress(w.ctx, id("unknown"))
	require.ErrorIs(t, err, types.ErrOrderNotFound)
}

func TestAnOrderThatNobodyCouldAnswerIsRefused(t *testing.T) {
	for name, row := range map[string]struct {
		change func(*types.ReleaseOrder)
		want   error
	}{
		"no record":                 {func(o *types.ReleaseOrder) { o.Records = nil }, types.ErrTooMany},
		"too many records":          {func(o *types.ReleaseOrder) { o.Records = make([][]byte, 501) }, types.ErrTooMany},
		"a record twice":            {func(o *types.ReleaseOrder) { o.Records = [][]byte{id("one"), id("one")} }, types.ErrInvalid},
		"a short record id":         {func(o *types.ReleaseOrder) { o.Records = [][]byte{{1}} }, types.ErrInvalid},
		"no purpose":                {func(o *types.ReleaseOrder) { o.Purpose = 0 }, types.ErrInvalid},
		"unknown purpose":           {func(o *types.ReleaseOrder) { o.Purpose = 10 }, types.ErrInvalid},
		"no origin":                 {func(o *types.ReleaseOrder) { o.Origin = 0 }, types.ErrInvalid},
		"a study without a consent": {func(o *types.ReleaseOrder) { o.Consents = nil }, types.ErrInvalid},
		"over at once":              {func(o *types.ReleaseOrder) { o.Expires = genesis }, types.ErrInvalid},
		"for too long":              {func(o *types.ReleaseOrder) { o.Expires = genesis + 30*day + 1 }, types.ErrInvalid},
		"a key too few":             {func(o *types.ReleaseOrder) { o.RecipientKeys = o.RecipientKeys[1:] }, types.ErrRecipientKeys},
		"one key for two trustees":  {func(o *types.ReleaseOrder) { o.RecipientKeys[1] = o.RecipientKeys[0] }, types.ErrRecipientKeys},
		"a short key":               {func(o *types.ReleaseOrder) { o.RecipientKeys[0] = []byte{1} }, types.ErrRecipientKeys},
		"an unknown deal":           {func(o *types.ReleaseOrder) { o.ShareGeneration = 2 }, vaulttypes.ErrDealNotFound},
		"a malformed recipient":     {func(o *types.ReleaseOrder) { o.Recipient = "nobody" }, types.ErrInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			cached, _ := w.ctx.CacheContext()
			require.ErrorIs(t, w.k.OpenOrder(cached, w.studyOrder("first", row.change)), row.want)
		})
	}
	w := newWorld(t)
	require.NoError(t, w.k.OpenOrder(w.ctx, w.studyOrder("first", func(o *types.ReleaseOrder) { o.Expires = genesis + 30*day })))
}
