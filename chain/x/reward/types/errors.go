// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

var (
	ErrEpochNotFinal       = errorsmod.Register(ModuleName, 2, "epoch_not_final")
	ErrNothingDue          = errorsmod.Register(ModuleName, 3, "nothing_due")
	ErrAlreadyClaimed      = errorsmod.Register(ModuleName, 4, "already_claimed")
	ErrClaimRefused        = errorsmod.Register(ModuleName, 5, "claim_refused")
	ErrEpochExpired        = errorsmod.Register(ModuleName, 6, "epoch_expired")
	ErrUnauthorized        = errorsmod.Register(ModuleName, 7, "reward_unauthorized")
	ErrParamsRefused       = errorsmod.Register(ModuleName, 8, "reward_params_refused")
	ErrGenesisRefused      = errorsmod.Register(ModuleName, 9, "reward_genesis_refused")
	ErrAddressRefused      = errorsmod.Register(ModuleName, 10, "reward_address_refused")
	ErrContributionRefused = errorsmod.Register(ModuleName, 11, "contribution_refused")
	ErrEpochRefused        = errorsmod.Register(ModuleName, 12, "reward_epoch_refused")
	ErrInvariantBroken     = errorsmod.Register(ModuleName, 13, "reward_invariant_broken")
)
