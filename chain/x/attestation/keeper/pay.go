// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

// pay settles a round's fee. AFFIRMED: the lead has its deposit back, and the model's fund pays the lead's fifth and the winning
// revealers. Any other end pays the revealers from the deposit and takes nothing from the fund, so that nobody can drain a maker.
func (k Keeper) pay(ctx context.Context, s standing, phase types.Phase) error {
	parts := types.PartsOf(s.round.Fee, len(s.members))
	members := s.paid(phase)
	if phase != types.PHASE_AFFIRMED {
		return k.payFromDeposit(ctx, s.round, members, parts.Seat)
	}
	if err := k.returnDeposit(ctx, s.round, s.round.Fee); err != nil {
		return err
	}
	if err := k.payFromFund(ctx, s.round, s.round.Lead, parts.Lead); err != nil {
		return err
	}
	for _, address := range members {
		if err := k.payFromFund(ctx, s.round, address, parts.Seat); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) payFromFund(ctx context.Context, round types.Round, to string, amount uint64) error {
	if amount == 0 {
		return nil
	}
	if err := k.Device.FundPays(ctx, round.Model, to, amount); err != nil {
		return err
	}
	return emit(ctx, &types.EventRoundFee{Round: round.Id, Address: to, Amount: amount})
}

func (k Keeper) payFromDeposit(ctx context.Context, round types.Round, members []string, seat uint64) error {
	left := round.Fee
	for _, address := range members {
		if seat == 0 {
			break
		}
		var err error
		if left, err = safemath.Sub(left, seat); err != nil {
			return err
		}
		if err := k.send(ctx, address, seat); err != nil {
			return err
		}
		if err := emit(ctx, &types.EventRoundFee{Round: round.Id, Address: address, Amount: seat}); err != nil {
			return err
		}
	}
	return k.returnDeposit(ctx, round, left)
}

// returnDeposit gives amount back to the account the lead sends from today.
func (k Keeper) returnDeposit(ctx context.Context, round types.Round, amount uint64) error {
	lead, err := k.Operator.OperatorByAddress(ctx, round.Lead)
	if errors.Is(err, operatortypes.ErrOperatorNotFound) {
		return k.send(ctx, round.Lead, amount)
	}
	if err != nil {
		return err
	}
	return k.send(ctx, lead.HotAddress, amount)
}

func (k Keeper) send(ctx context.Context, to string, amount uint64) error {
	if amount == 0 {
		return nil
	}
	raw, err := k.raw("recipient", to)
	if err != nil {
		return err
	}
	return k.Bank.SendCoinsFromModuleToAccount(ctx, types.ModuleName, raw, denom.Coins(amount))
}

// blame gives idle points to members that revealed nothing, and points to a lead that did not serve the evidence.
func (k Keeper) blame(ctx context.Context, s standing, phase types.Phase) error {
	for _, address := range s.members {
		if s.revealed(address) {
			continue
		}
		if err := k.addPoints(ctx, address, types.IdlePoints, types.ReasonIdle); err != nil {
			return err
		}
	}
	if phase == types.PHASE_VOID {
		return k.addPoints(ctx, s.round.Lead, types.VoidPoints, types.ReasonVoid)
	}
	return nil
}

// addPoints leaves alone who is no operator any more: there is nobody left to blame.
func (k Keeper) addPoints(ctx context.Context, address string, points uint32, reason string) error {
	err := k.Operator.AddPoints(ctx, address, points, reason)
	if errors.Is(err, operatortypes.ErrOperatorNotFound) {
		return nil
	}
	return err
}
