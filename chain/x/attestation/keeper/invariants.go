// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"fmt"

	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

// Invariants checks what must hold after every block; it reads all state and is for tests, simulations and export.
func (k Keeper) Invariants(ctx context.Context) error {
	rounds, err := modules.Values(ctx, k.Rounds)
	if err != nil {
		return err
	}
	var deposits uint64
	for _, round := range rounds {
		progress, err := k.Progress.Get(ctx, round.Id)
		if err != nil {
			return err
		}
		if progress.Phase.Voting() {
			if deposits, err = safemath.Add(deposits, round.Fee); err != nil {
				return err
			}
		}
		if err := k.checkVotes(ctx, progress); err != nil {
			return err
		}
	}
	return k.checkDeposits(ctx, deposits)
}

// The module account holds exactly the deposits of undecided rounds.
func (k Keeper) checkDeposits(ctx context.Context, deposits uint64) error {
	balance := k.Bank.GetBalance(ctx, authtypes.NewModuleAddress(types.ModuleName), denom.Base)
	if !balance.Equal(denom.Coin(deposits)) {
		return fmt.Errorf("module account: got %s, wanted deposits of %d", balance, deposits)
	}
	return nil
}

// An undecided round counts its votes; a decided one has none left.
func (k Keeper) checkVotes(ctx context.Context, progress types.Progress) error {
	votes, err := k.votesOf(ctx, progress.Round)
	if err != nil {
		return err
	}
	var revealed uint32
	for _, vote := range votes {
		if vote.Revealed() {
			revealed++
		}
	}
	if !progress.Phase.Voting() {
		if len(votes) > 0 {
			return fmt.Errorf("round %x: got %d votes after the tally, wanted none", progress.Round, len(votes))
		}
		return nil
	}
	if uint32(len(votes)) != progress.Committed || revealed != progress.Revealed {
		return fmt.Errorf("round %x: got %d commits and %d reveals, wanted %d and %d",
			progress.Round, len(votes), revealed, progress.Committed, progress.Revealed)
	}
	return nil
}
