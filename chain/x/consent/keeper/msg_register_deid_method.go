// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// RegisterDeidMethod records an expert determination (45 CFR 164.514(b)(1)); records de-identified by EXPERT must name a live one.
func (s msgServer) RegisterDeidMethod(ctx context.Context, msg *types.MsgRegisterDeidMethod) (*types.MsgRegisterDeidMethodResponse, error) {
	if err := s.checkAuthority(msg.Authority); err != nil {
		return nil, err
	}
	method := types.DeidMethod{Hash: msg.Hash, Determiner: msg.Determiner, Scope: msg.Scope, Until: msg.Until}
	if err := method.Validate(now(ctx)); err != nil {
		return nil, err
	}
	if err := s.DeidMethods.Set(ctx, method.Hash, method); err != nil {
		return nil, err
	}
	return &types.MsgRegisterDeidMethodResponse{}, emit(ctx, &types.EventDeidMethodRegistered{Method: method})
}
