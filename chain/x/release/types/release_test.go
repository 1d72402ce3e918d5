// SPDX-License-Identifier: Apache-2.0

package types_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

var id = bytes.Repeat([]byte{1}, types.IDSize)

func TestAnOrderNamesItselfAndItsVaultByWholeIDs(t *testing.T) {
	for _, order := range []types.ReleaseOrder{{Id: id[1:], Vault: id}, {Id: id, Vault: id[1:]}} {
		require.ErrorIs(t, order.Validate(types.DefaultParams(), 0), types.ErrInvalid)
	}
	whole := types.ReleaseOrder{Id: id, Vault: id}
	require.ErrorIs(t, whole.Validate(types.DefaultParams(), 0), types.ErrTooMany, "whole ids, and no record")
}

func TestParametersUnderWhichNobodyCouldAnswerAreRefused(t *testing.T) {
	require.NoError(t, types.DefaultParams().Validate())
	for name, spoil := range map[string]func(*types.Params){
		"no time to answer an order":     func(p *types.Params) { p.OrderSeconds = 0 },
		"no time to share":               func(p *types.Params) { p.MaxShareSeconds = 0 },
		"no share":                       func(p *types.Params) { p.MaxOpenShares = 0 },
		"no record":                      func(p *types.Params) { p.MaxRecords = 0 },
		"more records than a block":      func(p *types.Params) { p.MaxRecords = 501 },
		"no time to complain":            func(p *types.Params) { p.DisputeSeconds = 0 },
		"no time to answer a complaint":  func(p *types.Params) { p.AnswerSeconds = 0 },
		"no time to show a key":          func(p *types.Params) { p.RevealSeconds = 0 },
		"complaints that cost nothing":   func(p *types.Params) { p.DisputeBond = 0 },
		"more than the bond for silence": func(p *types.Params) { p.SilentSlashBp = safemath.BasisPoints + 1 },
		"more than the bond for no box":  func(p *types.Params) { p.UndeliveredSlashBp = safemath.BasisPoints + 1 },
		"more than the bond for a lie":   func(p *types.Params) { p.BadPartialSlashBp = safemath.BasisPoints + 1 },
	} {
		params := types.DefaultParams()
		spoil(&params)
		require.ErrorIs(t, params.Validate(), types.ErrInvalid, name)
	}
}

func TestAnOrderTakesAnswersUntilItsOutcome(t *testing.T) {
	progress := types.NewProgress(id, 5)
	for place := 1; place <= 3; place++ {
		next, err := progress.Answered(place, types.RECEIPT_KIND_RELEASED, 5, 3, 7)
		require.NoError(t, err)
		progress = next
	}
	require.Equal(t, types.OUTCOME_RELEASED, progress.Outcome)
	late, err := progress.Answered(4, types.RECEIPT_KIND_RELEASED, 5, 3, 8)
	require.NoError(t, err, "a released order still counts its trustees")
	require.Equal(t, 4, late.ReleasedCount())
	for _, outcome := range []types.Outcome{types.OUTCOME_REFUSED, types.OUTCOME_EXPIRED, types.OUTCOME_VOID} {
		over := types.NewProgress(id, 5)
		over.Outcome = outcome
		_, err := over.Answered(1, types.RECEIPT_KIND_RELEASED, 5, 3, 7)
		require.ErrorIs(t, err, types.ErrOrderOver, outcome)
	}
}

func TestAnAnswerStandsAtAPlaceOfTheCommittee(t *testing.T) {
	for _, place := range []int{-1, 0, 9} {
		_, err := types.NewProgress(id, 8).Marked(place, types.RECEIPT_KIND_RELEASED)
		require.ErrorIs(t, err, types.ErrInvalid, place)
	}
	marked, err := types.NewProgress(id, 8).Marked(8, types.RECEIPT_KIND_REFUSED)
	require.NoError(t, err)
	_, err = marked.Marked(8, types.RECEIPT_KIND_RELEASED)
	require.ErrorIs(t, err, types.ErrAlreadyAnswered)
	_, err = types.NewProgress(id, 8).Marked(1, types.RECEIPT_KIND_UNSPECIFIED)
	require.ErrorIs(t, err, types.ErrInvalid)
}
