// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// RenewLease extends the lease, unless a member of the committee has given notice: then the owner deals again.
func (s msgServer) RenewLease(ctx context.Context, msg *types.MsgRenewLease) (*types.MsgRenewLeaseResponse, error) {
	vault, err := s.vaultOf(ctx, msg.Owner, msg.Vault)
	if err != nil {
		return nil, err
	}
	params, err := s.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	if vault, err = vault.Renew(params, now(ctx)); err != nil {
		return nil, err
	}
	committee, deal, err := s.Committee(ctx, vault.Id, vault.ShareGeneration)
	if err != nil {
		return nil, err
	}
	for _, member := range committee.Members {
		operator, err := s.Operator.OperatorByAddress(ctx, member)
		if err != nil {
			return nil, err
		}
		if operator.Status == operatortypes.STATUS_LEAVING || operator.Status == operatortypes.STATUS_LEFT {
			return nil, errorsmod.Wrapf(types.ErrMemberOnNotice, "vault %x: got %s on notice, wanted a new deal", vault.Id, member)
		}
	}
	if err := s.Operator.RaiseDuty(ctx, deal.Epoch, deal.K, vault.LeaseUntil); err != nil {
		return nil, err
	}
	if err := s.setVault(ctx, vault); err != nil {
		return nil, err
	}
	return &types.MsgRenewLeaseResponse{}, s.dropOld(ctx, vault)
}
