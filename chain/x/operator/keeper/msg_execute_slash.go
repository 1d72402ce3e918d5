// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// ExecuteSlash takes a slash that is due: the reporter gets its share, the community pot the rest. Anybody may send it.
func (s msgServer) ExecuteSlash(ctx context.Context, msg *types.MsgExecuteSlash) (*types.MsgExecuteSlashResponse, error) {
	slash, err := s.getSlash(ctx, msg.Slash)
	if err != nil {
		return nil, err
	}
	council, err := s.currentCouncil(ctx)
	if err != nil {
		return nil, err
	}
	params, err := s.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	executed, reporter, community, err := slash.Execute(council, now(ctx), params.ReporterBp)
	if err != nil {
		return nil, err
	}
	if err := s.pay(ctx, slash.Reporter, reporter); err != nil {
		return nil, err
	}
	if err := s.keepers.Distribution.FundCommunityPool(ctx, denom.Coins(community), s.account); err != nil {
		return nil, err
	}
	return &types.MsgExecuteSlashResponse{}, s.setSlash(ctx, executed)
}
