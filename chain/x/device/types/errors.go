// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

// Errors of the module; the description is the code that clients know.
var (
	ErrNotAuthority        = errorsmod.Register(ModuleName, 2, "device_not_authority")
	ErrInvalid             = errorsmod.Register(ModuleName, 3, "device_invalid")
	ErrMakerNotFound       = errorsmod.Register(ModuleName, 4, "maker_not_found")
	ErrBondShort           = errorsmod.Register(ModuleName, 5, "maker_bond_short")
	ErrNotMaker            = errorsmod.Register(ModuleName, 6, "not_model_maker")
	ErrAnchorNotFound      = errorsmod.Register(ModuleName, 7, "anchor_not_found")
	ErrAnchorExists        = errorsmod.Register(ModuleName, 8, "anchor_exists")
	ErrAnchorNotApproved   = errorsmod.Register(ModuleName, 9, "anchor_not_approved")
	ErrModelNotFound       = errorsmod.Register(ModuleName, 10, "model_not_found")
	ErrModelExists         = errorsmod.Register(ModuleName, 11, "model_exists")
	ErrFundShort           = errorsmod.Register(ModuleName, 12, "model_fund_short")
	ErrRecallWindow        = errorsmod.Register(ModuleName, 13, "recall_window")
	ErrDeviceNotFound      = errorsmod.Register(ModuleName, 14, "device_not_found")
	ErrDeviceExists        = errorsmod.Register(ModuleName, 15, "device_exists")
	ErrQuota               = errorsmod.Register(ModuleName, 16, "device_quota")
	ErrNotActive           = errorsmod.Register(ModuleName, 17, "device_not_active")
	ErrPaired              = errorsmod.Register(ModuleName, 18, "device_paired")
	ErrNotDeviceOwner      = errorsmod.Register(ModuleName, 19, "not_device_owner")
	ErrPossession          = errorsmod.Register(ModuleName, 20, "possession_proof")
	ErrAccountKind         = errorsmod.Register(ModuleName, 21, "account_kind")
	ErrStatus              = errorsmod.Register(ModuleName, 22, "device_status")
	ErrNotStatusSigner     = errorsmod.Register(ModuleName, 23, "device_status_signer")
	ErrResultExpired       = errorsmod.Register(ModuleName, 24, "device_result_expired")
	ErrRevoked             = errorsmod.Register(ModuleName, 25, "device_revoked")
	ErrDataKeyNotFound     = errorsmod.Register(ModuleName, 26, "data_key_not_found")
	ErrDataKey             = errorsmod.Register(ModuleName, 27, "data_key_mismatch")
	ErrKeyChangeNotAllowed = errorsmod.Register(ModuleName, 28, "key_change_not_allowed")
	ErrAffirmationStale    = errorsmod.Register(ModuleName, 29, "affirmation_stale")
	ErrTierAboveModel      = errorsmod.Register(ModuleName, 30, "tier_above_model")
	ErrTooMany             = errorsmod.Register(ModuleName, 31, "device_too_many")
)
