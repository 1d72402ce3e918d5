// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

func (k Keeper) fund(ctx context.Context, model []byte) (types.ModelFund, error) {
	fund, err := k.Funds.Get(ctx, model)
	if err != nil {
		return fund, orNotFound(err, types.ErrModelNotFound, "model fund")
	}
	return fund, nil
}

// FundBalance is what is left of the prepaid round fees of a model, in uaceso; ErrModelNotFound.
func (k Keeper) FundBalance(ctx context.Context, model []byte) (uint64, error) {
	fund, err := k.fund(ctx, model)
	return fund.Balance, err
}

// FundPays pays amount uaceso from a model's fund to an address; ErrModelNotFound, ErrFundShort. Paying nothing does nothing.
func (k Keeper) FundPays(ctx context.Context, model []byte, to string, amount uint64) error {
	if amount == 0 {
		return nil
	}
	recipient, err := k.raw("recipient", to)
	if err != nil {
		return err
	}
	fund, err := k.fund(ctx, model)
	if err != nil {
		return err
	}
	if fund.Balance < amount {
		return errorsmod.Wrapf(types.ErrFundShort, "model %x: got %d in the fund, wanted %d", model, fund.Balance, amount)
	}
	fund.Balance -= amount
	if err := k.Bank.SendCoinsFromModuleToAccount(ctx, types.ModuleName, recipient, denom.Coins(amount)); err != nil {
		return err
	}
	return k.setFund(ctx, fund)
}

// collect takes amount uaceso from an address into the module account.
func (k Keeper) collect(ctx context.Context, from string, amount uint64) error {
	if amount == 0 {
		return nil
	}
	sender, err := k.raw("sender", from)
	if err != nil {
		return err
	}
	return k.Bank.SendCoinsFromAccountToModule(ctx, sender, types.ModuleName, denom.Coins(amount))
}
