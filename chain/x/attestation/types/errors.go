// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

// Errors of the module; the description is the code that clients know.
var (
	ErrNotAuthority     = errorsmod.Register(ModuleName, 2, "attestation_not_authority")
	ErrInvalid          = errorsmod.Register(ModuleName, 3, "attestation_invalid")
	ErrRoundNotFound    = errorsmod.Register(ModuleName, 4, "round_not_found")
	ErrRoundExists      = errorsmod.Register(ModuleName, 5, "round_exists")
	ErrStatement        = errorsmod.Register(ModuleName, 6, "round_statement")
	ErrNonceStale       = errorsmod.Register(ModuleName, 7, "nonce_stale")
	ErrRoundOpen        = errorsmod.Register(ModuleName, 8, "round_open")
	ErrDailyCap         = errorsmod.Register(ModuleName, 9, "lead_daily_cap")
	ErrLeadNotActive    = errorsmod.Register(ModuleName, 10, "lead_not_active")
	ErrFundShort        = errorsmod.Register(ModuleName, 11, "round_fund_short")
	ErrTooFewRelayers   = errorsmod.Register(ModuleName, 12, "too_few_relayers")
	ErrPurpose          = errorsmod.Register(ModuleName, 13, "round_purpose")
	ErrCommitteeNotYet  = errorsmod.Register(ModuleName, 14, "committee_not_drawn")
	ErrNotInCommittee   = errorsmod.Register(ModuleName, 15, "not_in_committee")
	ErrPhaseOver        = errorsmod.Register(ModuleName, 16, "round_phase_over")
	ErrAlreadyCommitted = errorsmod.Register(ModuleName, 17, "vote_already_committed")
	ErrNotCommitted     = errorsmod.Register(ModuleName, 18, "vote_not_committed")
	ErrAlreadyRevealed  = errorsmod.Register(ModuleName, 19, "vote_already_revealed")
	ErrRevealMismatch   = errorsmod.Register(ModuleName, 20, "reveal_mismatch")
	ErrResultMissing    = errorsmod.Register(ModuleName, 21, "result_missing")
	ErrResult           = errorsmod.Register(ModuleName, 22, "result_mismatch")
	ErrTooMany          = errorsmod.Register(ModuleName, 23, "attestation_too_many")
	ErrNotDecided       = errorsmod.Register(ModuleName, 24, "round_not_decided")
	ErrChallenged       = errorsmod.Register(ModuleName, 25, "round_challenged")
	ErrEvidencePrivate  = errorsmod.Register(ModuleName, 26, "evidence_not_public")
	ErrEvidenceHash     = errorsmod.Register(ModuleName, 27, "evidence_hash_mismatch")
	ErrNoTwin           = errorsmod.Register(ModuleName, 28, "evidence_format_not_on_chain")
	ErrNotAsOpened      = errorsmod.Register(ModuleName, 29, "round_facts_changed")
	ErrSnapshot         = errorsmod.Register(ModuleName, 30, "round_snapshot")
)
