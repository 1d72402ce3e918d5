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
	contribution, err := s.contribution(ctx, study, funder, msg.Funder)
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

// contribution is what a funder put in so far. A study has at most types.MaxFunders, so that closing it stays possible; its sponsor always
// finds room. ErrTooManyFunders.
func (k Keeper) contribution(ctx context.Context, study types.Study, funder []byte, address string) (types.Contribution, error) {
	contribution, err := k.Contributions.Get(ctx, collections.Join(study.Id, funder))
	if !errors.Is(err, collections.ErrNotFound) {
		return contribution, err
	}
	contribution = types.Contribution{Study: study.Id, Funder: address}
	if address == study.Sponsor {
		return contribution, nil
	}
	iterator, err := k.Contributions.Iterate(ctx, collections.NewPrefixedPairRange[[]byte, []byte](study.Id))
	if err != nil {
		return contribution, err
	}
	funders, err := iterator.Keys()
	if err == nil && len(funders) >= types.MaxFunders {
		err = errorsmod.Wrapf(types.ErrTooManyFunders, "study %x: got %d funders and one more, wanted at most %d", study.Id, len(funders), types.MaxFunders)
	}
	return contribution, err
}
