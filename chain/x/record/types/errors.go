// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

// Errors of the module; the description is the code that clients know.
var (
	ErrNotAuthority       = errorsmod.Register(ModuleName, 2, "record_not_authority")
	ErrInvalid            = errorsmod.Register(ModuleName, 3, "record_invalid")
	ErrNotRelayer         = errorsmod.Register(ModuleName, 4, "not_active_relayer")
	ErrBatchNotFound      = errorsmod.Register(ModuleName, 5, "batch_not_found")
	ErrBatchExists        = errorsmod.Register(ModuleName, 6, "batch_exists")
	ErrBatchSignature     = errorsmod.Register(ModuleName, 7, "batch_signature")
	ErrSeqBehind          = errorsmod.Register(ModuleName, 8, "seq_behind")
	ErrPrevMismatch       = errorsmod.Register(ModuleName, 9, "prev_mismatch")
	ErrRecordNotFound     = errorsmod.Register(ModuleName, 10, "record_not_found")
	ErrRecordExists       = errorsmod.Register(ModuleName, 11, "record_exists")
	ErrRecordErased       = errorsmod.Register(ModuleName, 12, "record_erased")
	ErrHeaderSignature    = errorsmod.Register(ModuleName, 13, "header_signature")
	ErrCapsuleProof       = errorsmod.Register(ModuleName, 14, "capsule_proof")
	ErrHeaderExpired      = errorsmod.Register(ModuleName, 15, "header_expired")
	ErrNotRecordOwner     = errorsmod.Register(ModuleName, 16, "not_record_owner")
	ErrWrongVault         = errorsmod.Register(ModuleName, 17, "wrong_vault")
	ErrVaultNotActive     = errorsmod.Register(ModuleName, 18, "record_vault_not_active")
	ErrDeviceNotActive    = errorsmod.Register(ModuleName, 19, "record_device_not_active")
	ErrAttestationExpired = errorsmod.Register(ModuleName, 20, "attestation_expired")
	ErrKeyGeneration      = errorsmod.Register(ModuleName, 21, "key_generation")
	ErrGeneration         = errorsmod.Register(ModuleName, 22, "owner_generation")
	ErrClass              = errorsmod.Register(ModuleName, 23, "record_class")
	ErrDeidMethod         = errorsmod.Register(ModuleName, 24, "deid_method")
	ErrCategoryUnlisted   = errorsmod.Register(ModuleName, 25, "category_not_listable")
	ErrShareGeneration    = errorsmod.Register(ModuleName, 26, "share_generation")
	ErrTooMany            = errorsmod.Register(ModuleName, 27, "record_too_many")
	ErrNotRecalled        = errorsmod.Register(ModuleName, 28, "batch_not_recalled")
)
