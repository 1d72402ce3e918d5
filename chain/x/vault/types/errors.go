// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

// The description of each error is its code in the TypeScript client.
var (
	ErrVaultNotFound      = errorsmod.Register(ModuleName, 2, "vault_not_found")
	ErrNotVaultOwner      = errorsmod.Register(ModuleName, 3, "not_vault_owner")
	ErrUnauthorized       = errorsmod.Register(ModuleName, 4, "vault_unauthorized")
	ErrFieldInvalid       = errorsmod.Register(ModuleName, 5, "vault_field_invalid")
	ErrKeyInvalid         = errorsmod.Register(ModuleName, 6, "vault_key_invalid")
	ErrCommitmentsInvalid = errorsmod.Register(ModuleName, 7, "vault_commitments_invalid")
	ErrPolynomialReused   = errorsmod.Register(ModuleName, 8, "vault_polynomial_reused")
	ErrGenerationInvalid  = errorsmod.Register(ModuleName, 9, "vault_generation_invalid")
	ErrCommitteeStale     = errorsmod.Register(ModuleName, 10, "vault_committee_stale")
	ErrMemberOnNotice     = errorsmod.Register(ModuleName, 11, "vault_member_on_notice")
	ErrVaultOver          = errorsmod.Register(ModuleName, 12, "vault_over")
	ErrVaultNotActive     = errorsmod.Register(ModuleName, 13, "vault_not_active")
	ErrLeaseOver          = errorsmod.Register(ModuleName, 14, "vault_lease_over")
	ErrDealNotFound       = errorsmod.Register(ModuleName, 15, "deal_not_found")
	ErrDealOver           = errorsmod.Register(ModuleName, 16, "deal_over")
	ErrNotMember          = errorsmod.Register(ModuleName, 17, "not_deal_member")
	ErrShareAcknowledged  = errorsmod.Register(ModuleName, 18, "share_acknowledged")
	ErrNotShredding       = errorsmod.Register(ModuleName, 19, "vault_not_shredding")
	ErrBatchInvalid       = errorsmod.Register(ModuleName, 20, "vault_batch_invalid")
	ErrParamsInvalid      = errorsmod.Register(ModuleName, 21, "vault_params_invalid")
	ErrGenesisInvalid     = errorsmod.Register(ModuleName, 22, "vault_genesis_invalid")
	ErrInvariantBroken    = errorsmod.Register(ModuleName, 23, "vault_invariant_broken")
)
