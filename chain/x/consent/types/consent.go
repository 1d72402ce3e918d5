// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"
	"slices"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
)

// Live says whether the consent is in its owner's live set: active or suspended. One whose time is over stays in the set until the
// owner's next write; Decide reads the time itself.
func (c Consent) Live() bool {
	return c.Status == CONSENT_STATUS_ACTIVE || c.Status == CONSENT_STATUS_SUSPENDED
}

// InForce says whether a PERMIT stands at a time (unix seconds): active, begun, not expired, not under review, its authority unexpired.
func (c Consent) InForce(time int64) bool { return c.restReason(time) == "" }

// restReason is why a consent rests at a time, by itself and whoever asks.
func (c Consent) restReason(time int64) Reason {
	terms := c.Terms
	switch {
	case c.Status != CONSENT_STATUS_ACTIVE:
		return ReasonConsentNotActive
	case time < terms.ValidFrom:
		return ReasonConsentNotYetValid
	case terms.ExpiresAt <= time:
		return ReasonConsentExpired
	case terms.ReviewAt != 0 && terms.ReviewAt <= time:
		return ReasonConsentUnderReview
	case terms.GrantorCapacity != CAPACITY_SELF && terms.AuthorityExpires <= time:
		return ReasonAuthorityExpired
	}
	return ""
}

// mutable refuses a consent that is over, with ErrConsentOver: what was withdrawn or superseded never comes back.
func (c Consent) mutable(time int64) error {
	if !c.Live() {
		return errorsmod.Wrapf(ErrConsentOver, "consent %x: got %s, wanted it active or suspended", c.Id, c.Status)
	}
	if c.Terms.ExpiresAt <= time {
		return errorsmod.Wrapf(ErrConsentOver, "consent %x: got the end at %d, wanted one after %d", c.Id, c.Terms.ExpiresAt, time)
	}
	return nil
}

// Withdraw ends the consent at a time, or refuses with ErrConsentOver or ErrUnknownValue.
func (c Consent) Withdraw(mode WithdrawalMode, time int64) (Consent, error) {
	if mode != WITHDRAWAL_MODE_STOP_NEW && mode != WITHDRAWAL_MODE_STOP_DELETE {
		return c, errorsmod.Wrapf(ErrUnknownValue, "mode: got %d, wanted STOP_NEW or STOP_DELETE", mode)
	}
	if err := c.mutable(time); err != nil {
		return c, err
	}
	c.Status, c.Withdrawal = CONSENT_STATUS_WITHDRAWN, Withdrawal{Time: time, Mode: mode}
	return c, nil
}

// Supersede ends the consent in favour of its successor, or refuses with ErrConsentOver.
func (c Consent) Supersede(time int64) (Consent, error) {
	if err := c.mutable(time); err != nil {
		return c, err
	}
	c.Status = CONSENT_STATUS_SUPERSEDED
	return c, nil
}

// WithStatus suspends or re-activates the consent, or refuses with ErrConsentOver or ErrStatusTransition.
func (c Consent) WithStatus(status ConsentStatus, time int64) (Consent, error) {
	if err := c.mutable(time); err != nil {
		return c, err
	}
	if (status != CONSENT_STATUS_ACTIVE && status != CONSENT_STATUS_SUSPENDED) || status == c.Status {
		return c, errorsmod.Wrapf(ErrStatusTransition, "consent %x: got %s to %s, wanted a change between active and suspended", c.Id, c.Status, status)
	}
	c.Status = status
	return c, nil
}

// EnteredInError marks a consent that should never have been recorded, whatever became of it: what was released under it is to be
// deleted. A mark stands: ErrConsentOver.
func (c Consent) EnteredInError(time int64) (Consent, error) {
	if c.Status == CONSENT_STATUS_ENTERED_IN_ERROR {
		return c, errorsmod.Wrapf(ErrConsentOver, "consent %x: got %s, wanted it not marked", c.Id, c.Status)
	}
	if c.Withdrawal.Time == 0 {
		c.Withdrawal.Time = time
	}
	c.Status, c.Withdrawal.Mode = CONSENT_STATUS_ENTERED_IN_ERROR, WITHDRAWAL_MODE_STOP_DELETE
	return c, nil
}

// SetOf is the commitment to these live consents that stands in the owner's head.
func SetOf(consents []Consent) []byte {
	ids := make([][]byte, 0, len(consents))
	for _, consent := range consents {
		ids = append(ids, consent.Id)
	}
	slices.SortFunc(ids, bytes.Compare)
	return canon.ConsentSet(ids)
}
