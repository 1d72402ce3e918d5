// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/cost"
	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// Register bonds a relayer or trustee. It serves from the next epoch on.
func (s msgServer) Register(ctx context.Context, msg *types.MsgRegister) (*types.MsgRegisterResponse, error) {
	operator, err := s.judgeRegistration(ctx, msg)
	if err != nil {
		return nil, err
	}
	if err := s.collect(ctx, operator.Address, operator.Bond); err != nil {
		return nil, err
	}
	return &types.MsgRegisterResponse{}, s.setOperator(ctx, operator)
}

func (s msgServer) judgeRegistration(ctx context.Context, msg *types.MsgRegister) (types.Operator, error) {
	if err := s.requireNewcomer(ctx, msg.Address, msg.HotAddress); err != nil {
		return types.Operator{}, err
	}
	if err := s.requireBond(ctx, msg); err != nil {
		return types.Operator{}, err
	}
	if err := s.requireOrg(ctx, msg.Role, msg.Org); err != nil {
		return types.Operator{}, err
	}
	local, err := s.Local.Get(ctx)
	if err != nil {
		return types.Operator{}, err
	}
	if err := types.CheckEndpoint(msg.Endpoint, local); err != nil {
		return types.Operator{}, err
	}
	if err := s.requireKeys(ctx, msg.Address, msg.SignKey, msg.HpkeKey); err != nil {
		return types.Operator{}, err
	}
	return types.Operator{
		Address: msg.Address, HotAddress: msg.HotAddress, SignKey: msg.SignKey, HpkeKey: msg.HpkeKey, Role: msg.Role,
		Endpoint: msg.Endpoint, Org: msg.Org, Status: types.STATUS_ACTIVE, Bond: msg.Bond, Registered: now(ctx),
	}, nil
}

// requireNewcomer refuses an address that serves already, in this or the other role; one that has left may come back.
func (k Keeper) requireNewcomer(ctx context.Context, address, hot string) error {
	key, err := k.addressBytes(address)
	if err != nil {
		return err
	}
	known, found, err := modules.Found(k.Operators.Get(ctx, key))
	if err != nil {
		return err
	}
	if found && known.Status != types.STATUS_LEFT {
		return errorsmod.Wrapf(types.ErrOperatorExists, "operator: got %s as %s already, wanted an address in no role", address, known.Role)
	}
	return k.requireFreeAddresses(ctx, address, hot)
}

func (k Keeper) requireBond(ctx context.Context, msg *types.MsgRegister) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	minBond, err := params.MinBond(msg.Role)
	if err != nil {
		return err
	}
	if msg.Bond < minBond {
		return errorsmod.Wrapf(types.ErrBondTooSmall, "bond of %s: got %d, wanted at least %d", msg.Address, msg.Bond, minBond)
	}
	return nil
}

// requireOrg: a trustee belongs to an approved org, a relayer to none.
func (k Keeper) requireOrg(ctx context.Context, role types.Role, org string) error {
	if role == types.ROLE_RELAYER {
		if org != "" {
			return errorsmod.Wrapf(types.ErrOrgNotApproved, "org of a relayer: got %q, wanted none", org)
		}
		return nil
	}
	approved, err := k.Orgs.Has(ctx, org)
	if err == nil && !approved {
		err = errorsmod.Wrapf(types.ErrOrgNotApproved, "org of a trustee: got %q, wanted an approved one", org)
	}
	return err
}

// requireKeys charges for the two point checks before it makes them.
func (k Keeper) requireKeys(ctx context.Context, address string, signKey, hpkeKey []byte) error {
	cost.Charge(ctx, cost.RistrettoDecode+cost.RistrettoMul, "operator keys")
	if err := types.CheckKeys(signKey, hpkeKey); err != nil {
		return err
	}
	return k.requireFreeKeys(ctx, address, signKey, hpkeKey)
}
