// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

// Errors of the module; the description is the code that clients know.
var (
	ErrNotAuthority      = errorsmod.Register(ModuleName, 2, "study_not_authority")
	ErrInvalid           = errorsmod.Register(ModuleName, 3, "study_invalid")
	ErrStudyNotFound     = errorsmod.Register(ModuleName, 4, "study_not_found")
	ErrStudyExists       = errorsmod.Register(ModuleName, 5, "study_exists")
	ErrNotSponsor        = errorsmod.Register(ModuleName, 6, "not_study_sponsor")
	ErrTermsUnknown      = errorsmod.Register(ModuleName, 7, "study_terms_unknown")
	ErrStudyClosed       = errorsmod.Register(ModuleName, 8, "study_closed")
	ErrStudyNotActive    = errorsmod.Register(ModuleName, 9, "study_inactive")
	ErrStudyBusy         = errorsmod.Register(ModuleName, 10, "study_has_open_requests")
	ErrCommitteeUnknown  = errorsmod.Register(ModuleName, 11, "committee_unknown")
	ErrNotStatusSigner   = errorsmod.Register(ModuleName, 12, "study_status_signer")
	ErrVersion           = errorsmod.Register(ModuleName, 13, "study_version")
	ErrNoEthics          = errorsmod.Register(ModuleName, 14, "ethics_missing")
	ErrDua               = errorsmod.Register(ModuleName, 15, "dua_not_accepted")
	ErrTooMany           = errorsmod.Register(ModuleName, 16, "request_too_many")
	ErrRecordsRefused    = errorsmod.Register(ModuleName, 17, "records_refused")
	ErrEscrowShort       = errorsmod.Register(ModuleName, 18, "escrow_short")
	ErrRecipientKeys     = errorsmod.Register(ModuleName, 19, "recipient_keys")
	ErrRequestExists     = errorsmod.Register(ModuleName, 20, "request_exists")
	ErrRequestNotFound   = errorsmod.Register(ModuleName, 21, "request_not_found")
	ErrNotDue            = errorsmod.Register(ModuleName, 22, "settlement_not_due")
	ErrCohortTooSmall    = errorsmod.Register(ModuleName, 23, "cohort_too_small")
	ErrCommitteeNotFound = errorsmod.Register(ModuleName, 24, "ethics_committee_not_found")
	ErrNotResearcher     = errorsmod.Register(ModuleName, 25, "not_request_researcher")
	ErrNotReleased       = errorsmod.Register(ModuleName, 26, "records_not_released")
	ErrManifestExists    = errorsmod.Register(ModuleName, 27, "manifest_exists")
	ErrResultExists      = errorsmod.Register(ModuleName, 28, "result_exists")
	ErrTooManyResults    = errorsmod.Register(ModuleName, 29, "result_too_many")
	ErrTooManyFunders    = errorsmod.Register(ModuleName, 30, "study_too_many_funders")
)

// Codes of a record that RequestAccess leaves out or refuses, besides the reasons of consent.Decide.
const (
	CodeRecordNotFound = "record_not_found"
	CodeRecordErased   = "record_erased"
	CodeRecordRecalled = "record_recalled"
	CodeVaultNotOpen   = "vault_not_open"
	CodeClass          = "class_not_in_protocol"
	CodeRequested      = "already_requested"
)
