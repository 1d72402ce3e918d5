// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"slices"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// RotateKeys replaces one or both keys; what was sealed to the old X25519 key can still be answered with it.
func (s msgServer) RotateKeys(ctx context.Context, msg *types.MsgRotateKeys) (*types.MsgRotateKeysResponse, error) {
	operator, err := s.OperatorByAddress(ctx, msg.Address)
	if err != nil {
		return nil, err
	}
	if err := operator.Present(); err != nil {
		return nil, err
	}
	if err := s.requireKeys(ctx, msg.Address, msg.SignKey, msg.HpkeKey); err != nil {
		return nil, err
	}
	if err := requireFreshKeys(operator, msg.SignKey, msg.HpkeKey); err != nil {
		return nil, err
	}
	dutyUntil, err := s.dutyUntil(ctx, msg.Address)
	if err != nil {
		return nil, err
	}
	// The index is rewritten from the stored operator, so that keys forgotten here become free.
	rotated, err := operator.RetireKey(msg.HpkeKey, dutyUntil, now(ctx))
	if err != nil {
		return nil, err
	}
	rotated.SignKey = msg.SignKey
	return &types.MsgRotateKeysResponse{}, s.setOperator(ctx, rotated)
}

// requireFreshKeys: something changes, and nothing comes back from among the operator's own other keys.
func requireFreshKeys(operator types.Operator, signKey, hpkeKey []byte) error {
	sameSign, sameHpke := bytes.Equal(operator.SignKey, signKey), bytes.Equal(operator.HpkeKey, hpkeKey)
	if sameSign && sameHpke {
		return errorsmod.Wrapf(types.ErrKeyInUse, "keys of %s: got the present ones, wanted a new one", operator.Address)
	}
	own := func(key []byte) bool {
		return slices.ContainsFunc(operator.Keys(), func(known []byte) bool { return bytes.Equal(known, key) })
	}
	if !sameSign && own(signKey) || !sameHpke && own(hpkeKey) {
		return errorsmod.Wrapf(types.ErrKeyInUse, "keys of %s: got a former one, wanted a fresh one", operator.Address)
	}
	return nil
}
