// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"fmt"

	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

// Invariants checks what must hold after every block; it reads all state and is for tests, simulations and export.
func (k Keeper) Invariants(ctx context.Context) error {
	if err := k.checkBalance(ctx); err != nil {
		return err
	}
	if err := k.checkCounts(ctx); err != nil {
		return err
	}
	return k.checkKeys(ctx)
}

// The module account holds exactly the bonds and the funds.
func (k Keeper) checkBalance(ctx context.Context) error {
	var held uint64
	makers, err := modules.Values(ctx, k.Makers)
	if err != nil {
		return err
	}
	for _, maker := range makers {
		if held, err = safemath.Add(held, maker.Bond); err != nil {
			return err
		}
	}
	funds, err := modules.Values(ctx, k.Funds)
	if err != nil {
		return err
	}
	for _, fund := range funds {
		if held, err = safemath.Add(held, fund.Balance); err != nil {
			return err
		}
	}
	balance := k.Bank.GetBalance(ctx, authtypes.NewModuleAddress(types.ModuleName), denom.Base)
	if !balance.Equal(denom.Coin(held)) {
		return fmt.Errorf("module account: got %s, wanted bonds and funds of %d", balance, held)
	}
	return nil
}

// A fund counts the devices of its model.
func (k Keeper) checkCounts(ctx context.Context) error {
	funds, err := modules.Values(ctx, k.Funds)
	if err != nil {
		return err
	}
	devices, err := modules.Values(ctx, k.Devices)
	if err != nil {
		return err
	}
	for _, fund := range funds {
		var count uint64
		for _, device := range devices {
			if string(device.Model) == string(fund.Model) {
				count++
			}
		}
		if count != fund.Enrolled {
			return fmt.Errorf("model %x: got %d enrolled, wanted the %d devices in state", fund.Model, fund.Enrolled, count)
		}
	}
	return nil
}

// A device has a data key of every key generation up to its own, and only an owned one allows a key change.
func (k Keeper) checkKeys(ctx context.Context) error {
	devices, err := modules.Values(ctx, k.Devices)
	if err != nil {
		return err
	}
	for _, device := range devices {
		keys, err := k.keysOf(ctx, device.Id)
		if err != nil {
			return err
		}
		if len(keys) != int(device.KeyGeneration) {
			return fmt.Errorf("device %x: got %d data keys, wanted %d", device.Id, len(keys), device.KeyGeneration)
		}
		changing, err := k.KeyChanges.Has(ctx, device.Id)
		if err != nil {
			return err
		}
		if changing && device.Owner == "" {
			return fmt.Errorf("device %x: got a key change without an owner, wanted none", device.Id)
		}
	}
	return nil
}
