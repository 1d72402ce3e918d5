// SPDX-License-Identifier: Apache-2.0

package types_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

func TestParametersUnderWhichNoRoundCouldEndAreRefused(t *testing.T) {
	require.NoError(t, types.DefaultParams().Validate())
	for name, spoil := range map[string]func(*types.Params){
		"nobody judges":                     func(p *types.Params) { p.CommitteeSize = 0 },
		"more judge than a block can count": func(p *types.Params) { p.CommitteeSize = 1_000 },
		"no block is fresh":                 func(p *types.Params) { p.NonceWindow = 0 },
		"a block that left the ring is":     func(p *types.Params) { p.NonceWindow = 513 },
		"nothing is audited":                func(p *types.Params) { p.AuditOneIn = 0 },
		"almost nothing is audited":         func(p *types.Params) { p.AuditOneIn = 1 << 31 },
		"a challenge costs nothing":         func(p *types.Params) { p.ChallengeBond = 0 },
		"more than the bond is slashed":     func(p *types.Params) { p.ContradictedSlashBp = 10_001 },
		"a lead may open nothing":           func(p *types.Params) { p.LeadDailyCap = 0 },
		"no time to commit":                 func(p *types.Params) { p.CommitSeconds = 0 },
		"more than a day to commit":         func(p *types.Params) { p.CommitSeconds = types.Day + 1 },
		"no time to reveal":                 func(p *types.Params) { p.RevealSeconds = -1 },
		"no time to appeal":                 func(p *types.Params) { p.AppealSeconds = 0 },
		"a result that lasts no second":     func(p *types.Params) { p.ResultSeconds = 0 },
	} {
		params := types.DefaultParams()
		spoil(&params)
		require.ErrorIs(t, params.Validate(), types.ErrInvalid, name)
	}
}
