// SPDX-License-Identifier: Apache-2.0

package types_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

const (
	open = "/aceso.study.v1.MsgRequestAccess"
	hour = int64(3_600)
	day  = 24 * hour
)

func TestTheWaysOutCanNeverBePaused(t *testing.T) {
	for _, typeURL := range []string{
		"/aceso.consent.v1.MsgWithdrawConsent", "/aceso.consent.v1.MsgGrantConsent", "/aceso.consent.v1.MsgSetConsentStatus",
		"/aceso.vault.v1.MsgShred", "/aceso.vault.v1.MsgAckShreds", "/aceso.record.v1.MsgEraseRecord",
		"/aceso.release.v1.MsgShareRecords", "/aceso.release.v1.MsgPostReceipts", "/aceso.release.v1.MsgAnswerDispute",
		"/aceso.release.v1.MsgRevealRecipientKey", "/aceso.device.v1.MsgUnpairDevice",
		"/aceso.reward.v1.MsgClaim", "/aceso.operator.v1.MsgLeave", "/aceso.operator.v1.MsgWithdraw",
		"/aceso.operator.v1.MsgUnpause", "/aceso.operator.v1.MsgSetCouncil",
		"/aceso.operator.v1.MsgUpdateParams", "/aceso.study.v1.MsgUpdateParams",
		"/cosmos.bank.v1beta1.MsgSend", "/cosmos.gov.v1.MsgVote", "",
	} {
		require.False(t, types.Pausable(typeURL), typeURL)
		_, err := types.JudgePause(typeURL, nil, 1_000, 2_000)
		require.ErrorIs(t, err, types.ErrPauseRefused, typeURL)
	}
	require.True(t, types.Pausable(open))
	require.True(t, types.Pausable("/aceso.attestation.v1.MsgOpenRound"))
}

func TestAPauseLastsAtMostThreeDaysInAnyFourteen(t *testing.T) {
	start := 100 * day
	past := []types.Pause{{TypeUrl: open, From: start - 10*day, Until: start - 8*day}}
	cases := []struct {
		name    string
		earlier []types.Pause
		until   int64
		refused error
	}{
		{"72 hours at once", nil, start + 3*day, nil},
		{"a second more", nil, start + 3*day + 1, types.ErrPauseBudget},
		{"for ever", nil, math.MaxInt64, types.ErrPauseBudget},
		{"for ever, after another", past, math.MaxInt64, types.ErrPauseBudget},
		{"what two days ago's left of the budget", past, start + day, nil},
		{"a second more than was left", past, start + day + 1, types.ErrPauseBudget},
		{"what a pause that ended 14 days ago no longer uses", []types.Pause{{From: start - 15*day, Until: start - 12*day}}, start + 2*day, nil},
		{"until now", nil, start, types.ErrPauseRefused},
		{"until before now", nil, start - 1, types.ErrPauseRefused},
	}
	for _, c := range cases {
		pause, err := types.JudgePause(open, c.earlier, start, c.until)
		if c.refused != nil {
			require.ErrorIs(t, err, c.refused, c.name)
			continue
		}
		require.NoError(t, err, c.name)
		require.Equal(t, types.Pause{TypeUrl: open, From: start, Until: c.until}, pause, c.name)
	}
}

func TestAPauseInForceIsProlongedNeverShortened(t *testing.T) {
	running := []types.Pause{{TypeUrl: open, From: day, Until: 2 * day}}
	longer, err := types.JudgePause(open, running, day+hour, 4*day)
	require.NoError(t, err)
	require.Equal(t, types.Pause{TypeUrl: open, From: day, Until: 4 * day}, longer)
	same, err := types.JudgePause(open, running, day+hour, day+2*hour)
	require.NoError(t, err)
	require.Equal(t, 2*day, same.Until)
	_, err = types.JudgePause(open, running, day+hour, 4*day+1)
	require.ErrorIs(t, err, types.ErrPauseBudget)
}
