// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// OperatorByAddress returns the operator that bonds and leaves with this address, or ErrOperatorNotFound.
func (k Keeper) OperatorByAddress(ctx context.Context, address string) (types.Operator, error) {
	key, err := k.addressBytes(address)
	if err != nil {
		return types.Operator{}, err
	}
	operator, found, err := modules.Found(k.Operators.Get(ctx, key))
	if err == nil && !found {
		err = errorsmod.Wrapf(types.ErrOperatorNotFound, "operator: got %s, wanted a registered address", address)
	}
	return operator, err
}

// OperatorByHot returns the operator, not yet withdrawn, whose duty transactions this address sends, or ErrOperatorNotFound.
func (k Keeper) OperatorByHot(ctx context.Context, hot string) (types.Operator, error) {
	key, err := k.addressBytes(hot)
	if err != nil {
		return types.Operator{}, err
	}
	address, found, err := modules.Found(k.ByHot.Get(ctx, key))
	if err != nil {
		return types.Operator{}, err
	}
	if !found {
		return types.Operator{}, errorsmod.Wrapf(types.ErrOperatorNotFound, "operator: got %s, wanted the hot address of one", hot)
	}
	return k.Operators.Get(ctx, address)
}

func (k Keeper) addressBytes(address string) ([]byte, error) {
	decoded, err := k.addresses.StringToBytes(address)
	if err != nil {
		return nil, errorsmod.Wrapf(types.ErrAddressRefused, "address: got %q, wanted bech32 of an account", address)
	}
	return decoded, nil
}

// setOperator stores a new or changed operator, keeps its indexes and says so.
func (k Keeper) setOperator(ctx context.Context, operator types.Operator) error {
	address, err := k.addressBytes(operator.Address)
	if err != nil {
		return err
	}
	before, found, err := modules.Found(k.Operators.Get(ctx, address))
	if err != nil {
		return err
	}
	if found {
		if err := k.unindex(ctx, before); err != nil {
			return err
		}
	}
	if err := k.Operators.Set(ctx, address, operator); err != nil {
		return err
	}
	if err := k.index(ctx, operator); err != nil {
		return err
	}
	return emit(ctx, &types.EventOperatorChanged{Operator: operator})
}

// index makes an operator findable by hot address and keys; one that has left gives them free.
func (k Keeper) index(ctx context.Context, operator types.Operator) error {
	if operator.Status == types.STATUS_LEFT {
		return nil
	}
	address, err := k.addressBytes(operator.Address)
	if err != nil {
		return err
	}
	hot, err := k.addressBytes(operator.HotAddress)
	if err != nil {
		return err
	}
	if err := k.ByHot.Set(ctx, hot, address); err != nil {
		return err
	}
	for _, key := range operator.Keys() {
		if err := k.ByKey.Set(ctx, key, address); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) unindex(ctx context.Context, operator types.Operator) error {
	if operator.Status == types.STATUS_LEFT {
		return nil
	}
	hot, err := k.addressBytes(operator.HotAddress)
	if err != nil {
		return err
	}
	if err := k.ByHot.Remove(ctx, hot); err != nil {
		return err
	}
	for _, key := range operator.Keys() {
		if err := k.ByKey.Remove(ctx, key); err != nil {
			return err
		}
	}
	return nil
}

// requireFreeAddresses refuses a hot address that another operator has as its own or as its hot one, and an own address
// that another has as its hot one.
func (k Keeper) requireFreeAddresses(ctx context.Context, address, hot string) error {
	own, err := k.addressBytes(address)
	if err != nil {
		return err
	}
	duty, err := k.addressBytes(hot)
	if err != nil {
		return err
	}
	for _, candidate := range [][]byte{own, duty} {
		holder, found, err := modules.Found(k.ByHot.Get(ctx, candidate))
		if err != nil {
			return err
		}
		if found && !bytes.Equal(holder, own) {
			return errorsmod.Wrapf(types.ErrOperatorExists, "addresses of %s: got the hot address of another operator, wanted free ones", address)
		}
	}
	if bytes.Equal(own, duty) {
		return nil
	}
	other, found, err := modules.Found(k.Operators.Get(ctx, duty))
	if err != nil {
		return err
	}
	if found && other.Status != types.STATUS_LEFT {
		return errorsmod.Wrapf(types.ErrOperatorExists, "hot address of %s: got another operator's own address, wanted a free one", address)
	}
	return nil
}

// requireFreeKeys refuses keys that an operator other than the named one has or had.
func (k Keeper) requireFreeKeys(ctx context.Context, address string, keys ...[]byte) error {
	own, err := k.addressBytes(address)
	if err != nil {
		return err
	}
	for _, key := range keys {
		holder, found, err := modules.Found(k.ByKey.Get(ctx, key))
		if err != nil {
			return err
		}
		if found && !bytes.Equal(holder, own) {
			return errorsmod.Wrapf(types.ErrKeyInUse, "key %x: got one of another operator, wanted a fresh one", key)
		}
	}
	return nil
}
