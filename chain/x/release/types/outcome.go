// SPDX-License-Identifier: Apache-2.0

package types

import consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"

// StoodAt reports whether a consent was in force at a time (unix seconds), now or in the past. A withdrawal after it does not count;
// a suspension or a successor bears no time and does.
func StoodAt(consent consenttypes.Consent, time int64) bool {
	if consent.Withdrawal.Time > time {
		consent.Status = consenttypes.CONSENT_STATUS_ACTIVE
	}
	return consent.InForce(time)
}

// LastAnswer is the last second in which the order takes an answer, at a time: now, or the one before its deadline.
func (o ReleaseOrder) LastAnswer(time int64) int64 { return min(time, o.Expires-1) }

// Concluded is the progress of an order with an outcome that no receipt made.
func (p OrderProgress) Concluded(outcome Outcome, time int64) OrderProgress {
	p.Outcome, p.OutcomeTime = outcome, time
	return p
}
