// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

// FundStudy adds to a study's escrow. Anyone may; what is left at the close returns in proportion.
func (s msgServer) FundStudy(ctx context.Context, msg *types.MsgFundStudy) (*types.MsgFundStudyResponse, error) {
	funder, err := s.raw("funder", msg.Funder)
	if err != nil {
		return nil, err
	}
	if msg.Amount == 0 {
		return nil, errorsmod.Wrap(types.ErrInvalid, "amount: got 0, wanted above 0")
	}
	study, err := s.openStudy(ctx, msg.Study)
	if err != nil {
		return nil, err
	}
	escrow, err := s.Escrows.Get(ctx, study.Id)
	if err != nil {
		return nil, err
	}
	if escrow.Balance, err = safemath.Add(escrow.Balance, msg.Amount); err != nil {
		return nil, err
	}
	contribution, err := s.contribution(ctx, study.Id, funder, msg.Funder)
	if err != nil {
		return nil, err
	}
	if contribution.Amount, err = safemath.Add(contribution.Amount, msg.Amount); err != nil {
		return nil, err
	}
	if err := s.Bank.SendCoinsFromAccountToModule(ctx, funder, types.ModuleName, denom.Coins(msg.Amount)); err != nil {
		return nil, err
	}
	if err := s.Contributions.Set(ctx, collections.Join(study.Id, funder), contribution); err != nil {
		return nil, err
	}
	return &types.MsgFundStudyResponse{}, s.setEscrow(ctx, escrow, &contribution)
}

func (k Keeper) contribution(ctx context.Context, study, funder []byte, address string) (types.Contribution, error) {
	contribution, err := k.Contributions.Get(ctx, collections.Join(study, funder))
	if errors.Is(err, collections.ErrNotFound) {
		return types.Contribution{Study: study, Funder: address}, nil
	}
	return contribution, err
}
