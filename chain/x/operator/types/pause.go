// SPDX-License-Identifier: Apache-2.0

package types

import (
	"slices"
	"strings"

	errorsmod "cosmossdk.io/errors"
)

// neverPausable are the ways out: what ends an access, destroys a key, answers one's own request or a charge
// against oneself, or takes one's own money back. A pause is by type, so that types of which only one form is a way out (GrantConsent with DENY,
// SetConsentStatus with SUSPENDED) stand here whole.
var neverPausable = []string{
	"/aceso.consent.v1.MsgGrantConsent",
	"/aceso.consent.v1.MsgSetConsentStatus",
	"/aceso.consent.v1.MsgWithdrawConsent",
	"/aceso.device.v1.MsgUnpairDevice",
	"/aceso.operator.v1.MsgLeave",
	"/aceso.operator.v1.MsgSetCouncil",
	"/aceso.operator.v1.MsgUnpause",
	"/aceso.operator.v1.MsgWithdraw",
	"/aceso.record.v1.MsgEraseRecord",
	"/aceso.release.v1.MsgAnswerDispute",
	"/aceso.release.v1.MsgPostReceipts",
	"/aceso.release.v1.MsgRevealRecipientKey",
	"/aceso.release.v1.MsgShareRecords",
	"/aceso.reward.v1.MsgClaim",
	"/aceso.vault.v1.MsgAckShreds",
	"/aceso.vault.v1.MsgShred",
}

// Pausable reports whether the council may stop a message type: only our own, none of the ways out, and no module's
// MsgUpdateParams.
func Pausable(typeURL string) bool {
	return strings.HasPrefix(typeURL, "/aceso.") && !strings.HasSuffix(typeURL, ".MsgUpdateParams") && !slices.Contains(neverPausable, typeURL)
}

// At reports whether the pause is in force.
func (p Pause) At(now int64) bool {
	return p.From <= now && now < p.Until
}

// JudgePause returns the pause of a type from now until the given time, given the type's earlier pauses. One in force is
// prolonged, never shortened. Refused: more than PauseBudget in the PauseWindow that ends with it, which is the window
// that holds most of it.
func JudgePause(typeURL string, earlier []Pause, now, until int64) (Pause, error) {
	if !Pausable(typeURL) {
		return Pause{}, errorsmod.Wrapf(ErrPauseRefused, "type: got %q, wanted an aceso type that is not a way out", typeURL)
	}
	if until <= now {
		return Pause{}, errorsmod.Wrapf(ErrPauseRefused, "until: got %d, wanted after %d", until, now)
	}
	pause := Pause{TypeUrl: typeURL, From: now, Until: until}
	var used int64
	for _, old := range earlier {
		if old.At(now) {
			pause.From, pause.Until = old.From, max(old.Until, until)
			continue
		}
		used += max(0, old.Until-max(old.From, until-PauseWindow))
	}
	if used += pause.Until - pause.From; used > PauseBudget {
		return Pause{}, errorsmod.Wrapf(ErrPauseBudget, "pauses of %s: got %d seconds in 14 days, wanted at most %d", typeURL, used, PauseBudget)
	}
	return pause, nil
}
