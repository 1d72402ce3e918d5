// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

// CloseStudy ends a study without open requests and returns what is left to its funders in proportion; what division leaves goes to
// the sponsor.
func (s msgServer) CloseStudy(ctx context.Context, msg *types.MsgCloseStudy) (*types.MsgCloseStudyResponse, error) {
	study, err := s.studyOf(ctx, msg.Sponsor, msg.Study)
	if err != nil {
		return nil, err
	}
	escrow, err := s.Escrows.Get(ctx, study.Id)
	if err != nil {
		return nil, err
	}
	if escrow.Reserved > 0 {
		return nil, errorsmod.Wrapf(types.ErrStudyBusy, "study %x: got %d uaceso reserved, wanted every request settled", study.Id, escrow.Reserved)
	}
	if err := s.returnEscrow(ctx, study, escrow.Balance); err != nil {
		return nil, err
	}
	escrow.Balance = 0
	if err := s.setEscrow(ctx, escrow, nil); err != nil {
		return nil, err
	}
	study.Status = types.STUDY_STATUS_CLOSED
	return &types.MsgCloseStudyResponse{}, s.setStudy(ctx, study)
}

func (k Keeper) returnEscrow(ctx context.Context, study types.Study, balance uint64) error {
	iterator, err := k.Contributions.Iterate(ctx, collections.NewPrefixedPairRange[[]byte, []byte](study.Id))
	if err != nil {
		return err
	}
	contributions, err := iterator.Values()
	if err != nil {
		return err
	}
	var total uint64
	for _, contribution := range contributions {
		if total, err = safemath.Add(total, contribution.Amount); err != nil {
			return err
		}
	}
	left := balance
	for _, contribution := range contributions {
		share, err := safemath.MulDiv(balance, contribution.Amount, total)
		if err != nil {
			return err
		}
		if err := k.pay(ctx, contribution.Funder, share); err != nil {
			return err
		}
		left -= share
	}
	return k.pay(ctx, study.Sponsor, left)
}

func (k Keeper) pay(ctx context.Context, address string, amount uint64) error {
	if amount == 0 {
		return nil
	}
	recipient, err := k.raw("recipient", address)
	if err != nil {
		return err
	}
	return k.Bank.SendCoinsFromModuleToAccount(ctx, types.ModuleName, recipient, denom.Coins(amount))
}
