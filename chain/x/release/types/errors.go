// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

// Errors of the module; the description is the code that clients know.
var (
	ErrNotAuthority     = errorsmod.Register(ModuleName, 2, "release_not_authority")
	ErrInvalid          = errorsmod.Register(ModuleName, 3, "release_invalid")
	ErrOrderNotFound    = errorsmod.Register(ModuleName, 4, "order_not_found")
	ErrOrderExists      = errorsmod.Register(ModuleName, 5, "order_exists")
	ErrNotOwner         = errorsmod.Register(ModuleName, 6, "not_record_vault_owner")
	ErrShareSignature   = errorsmod.Register(ModuleName, 7, "share_signature")
	ErrShareOver        = errorsmod.Register(ModuleName, 8, "share_lease_over")
	ErrTooManyOpen      = errorsmod.Register(ModuleName, 9, "share_too_many_open")
	ErrNotTrustee       = errorsmod.Register(ModuleName, 10, "not_order_trustee")
	ErrOrderOver        = errorsmod.Register(ModuleName, 11, "order_over")
	ErrAlreadyAnswered  = errorsmod.Register(ModuleName, 12, "receipt_exists")
	ErrOrderVoid        = errorsmod.Register(ModuleName, 13, "order_void")
	ErrNotRecipient     = errorsmod.Register(ModuleName, 14, "not_order_recipient")
	ErrNoDeletionWanted = errorsmod.Register(ModuleName, 15, "deletion_not_asked")
	ErrTooMany          = errorsmod.Register(ModuleName, 16, "release_too_many")
	ErrRecipientKeys    = errorsmod.Register(ModuleName, 17, "order_recipient_keys")
	ErrDisputeNotFound  = errorsmod.Register(ModuleName, 18, "dispute_not_found")
	ErrDisputeExists    = errorsmod.Register(ModuleName, 19, "dispute_exists")
	ErrDisputeWindow    = errorsmod.Register(ModuleName, 20, "dispute_window")
	ErrNoFault          = errorsmod.Register(ModuleName, 21, "dispute_no_fault")
	ErrDisputeOver      = errorsmod.Register(ModuleName, 22, "dispute_over")
	ErrDisputeNotDue    = errorsmod.Register(ModuleName, 23, "dispute_not_due")
	ErrDisputeBox       = errorsmod.Register(ModuleName, 24, "dispute_box")
	ErrRecipientKey     = errorsmod.Register(ModuleName, 25, "dispute_recipient_key")
	ErrStatement        = errorsmod.Register(ModuleName, 26, "dispute_statement")
)
