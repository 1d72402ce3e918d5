// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

// Over says whether the owner ordered the vault's shares destroyed.
func (v Vault) Over() bool {
	return v.Status == VAULT_STATUS_SHREDDING || v.Status == VAULT_STATUS_SHREDDED
}

// Leased says whether study orders may still be made at a time (unix seconds): the vault is ACTIVE and its lease is not over.
func (v Vault) Leased(time int64) bool { return v.Status == VAULT_STATUS_ACTIVE && time < v.LeaseUntil }

// Readable says whether the owner may still share records with itself at a time: during the lease and the grace after it.
func (v Vault) Readable(params Params, time int64) bool {
	return v.Status == VAULT_STATUS_ACTIVE && time < v.LeaseUntil+params.GraceSeconds
}

// Standing refuses a vault that is being or has been shredded, with ErrVaultOver.
func (v Vault) Standing() error {
	if v.Over() {
		return errorsmod.Wrapf(ErrVaultOver, "vault %x: got %s, wanted it standing", v.Id, v.Status)
	}
	return nil
}

// TakeOver puts a deal in force: the vault is ACTIVE under its lease.
func (v Vault) TakeOver(deal Deal) Vault {
	v.ShareGeneration, v.LeaseUntil, v.Status = deal.ShareGeneration, deal.LeaseUntil, VAULT_STATUS_ACTIVE
	return v
}

// Renew extends the lease. ErrVaultNotActive; ErrLeaseOver once the grace is over too: the trustees may have dropped their shares.
func (v Vault) Renew(params Params, time int64) (Vault, error) {
	if v.Status != VAULT_STATUS_ACTIVE {
		return v, errorsmod.Wrapf(ErrVaultNotActive, "vault %x: got %s, wanted ACTIVE", v.Id, v.Status)
	}
	if !v.Readable(params, time) {
		return v, errorsmod.Wrapf(ErrLeaseOver, "vault %x: got a lease until %d and its grace over, wanted one that can be renewed", v.Id, v.LeaseUntil)
	}
	v.LeaseUntil = time + params.LeaseSeconds
	return v, nil
}
