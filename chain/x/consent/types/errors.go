// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

// The description of each error is its code in the TypeScript client.
var (
	ErrConsentNotFound  = errorsmod.Register(ModuleName, 2, "consent_not_found")
	ErrConsentExists    = errorsmod.Register(ModuleName, 3, "consent_exists")
	ErrConsentOver      = errorsmod.Register(ModuleName, 4, "consent_over")
	ErrNotConsentOwner  = errorsmod.Register(ModuleName, 5, "not_consent_owner")
	ErrUnauthorized     = errorsmod.Register(ModuleName, 6, "consent_unauthorized")
	ErrFieldInvalid     = errorsmod.Register(ModuleName, 7, "consent_field_invalid")
	ErrEmptySet         = errorsmod.Register(ModuleName, 8, "consent_empty_set")
	ErrUnknownValue     = errorsmod.Register(ModuleName, 9, "consent_unknown_value")
	ErrGranteeInvalid   = errorsmod.Register(ModuleName, 10, "consent_grantee_invalid")
	ErrGranteeNotNamed  = errorsmod.Register(ModuleName, 11, "consent_grantee_not_named")
	ErrExpiryInvalid    = errorsmod.Register(ModuleName, 12, "consent_expiry_invalid")
	ErrAuthorityInvalid = errorsmod.Register(ModuleName, 13, "consent_authority_invalid")
	ErrReviewInvalid    = errorsmod.Register(ModuleName, 14, "consent_review_invalid")
	ErrModifierInvalid  = errorsmod.Register(ModuleName, 15, "consent_modifier_invalid")
	ErrWidened          = errorsmod.Register(ModuleName, 16, "consent_widened")
	ErrLimitReached     = errorsmod.Register(ModuleName, 17, "consent_limit_reached")
	ErrStatusTransition = errorsmod.Register(ModuleName, 18, "consent_status_transition")
	ErrTermsUnknown     = errorsmod.Register(ModuleName, 19, "terms_unknown")
	ErrTermsExist       = errorsmod.Register(ModuleName, 20, "terms_exist")
	ErrGuardianNotFound = errorsmod.Register(ModuleName, 21, "guardian_not_found")
	ErrGuardianInvalid  = errorsmod.Register(ModuleName, 22, "guardian_invalid")
	ErrIssuerUnknown    = errorsmod.Register(ModuleName, 23, "visa_issuer_unknown")
	ErrVisaNotFound     = errorsmod.Register(ModuleName, 24, "visa_not_found")
	ErrVisaInvalid      = errorsmod.Register(ModuleName, 25, "visa_invalid")
	ErrMethodInvalid    = errorsmod.Register(ModuleName, 26, "deid_method_invalid")
	ErrParamsInvalid    = errorsmod.Register(ModuleName, 27, "consent_params_invalid")
	ErrGenesisInvalid   = errorsmod.Register(ModuleName, 28, "consent_genesis_invalid")
	ErrInvariantBroken  = errorsmod.Register(ModuleName, 29, "consent_invariant_broken")
)
