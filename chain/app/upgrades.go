// SPDX-License-Identifier: Apache-2.0

package app

import (
	"context"
	"os"
	"path/filepath"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	upgradetypes "github.com/cosmos/cosmos-sdk/x/upgrade/types"
)

// step leads from one release to the next. Governance names it and a height; there the earlier release stops and the one that
// knows the name goes on.
type step struct {
	name   string
	stores storetypes.StoreUpgrades
	// migrate changes state that no module's own migration changes, after those; nil changes nothing.
	migrate func(ctx sdk.Context, k keepers) error
}

// upgrades are the steps that this release can take. The first release takes none: releases after it append theirs.
var upgrades []step

// wireUpgrades must come before the state is loaded: a step may add stores. What the release before this one left in home/data when it
// stopped tells which step is next.
func (app *App) wireUpgrades(home string) error {
	var pending upgradetypes.Plan
	if _, err := os.Stat(filepath.Join(home, "data", upgradetypes.UpgradeInfoFilename)); err == nil {
		if pending, err = app.UpgradeKeeper.ReadUpgradeInfoFromDisk(); err != nil {
			return err
		}
	}
	for _, known := range upgrades {
		app.UpgradeKeeper.SetUpgradeHandler(known.name, app.handlerOf(known))
		if pending.Name == known.name && !app.UpgradeKeeper.IsSkipHeight(pending.Height) {
			app.SetStoreLoader(upgradetypes.UpgradeStoreLoader(pending.Height, &known.stores))
		}
	}
	return nil
}

func (app *App) handlerOf(s step) upgradetypes.UpgradeHandler {
	return func(ctx context.Context, _ upgradetypes.Plan, from module.VersionMap) (module.VersionMap, error) {
		versions, err := app.manager.RunMigrations(ctx, app.configurator, from)
		if err != nil || s.migrate == nil {
			return versions, err
		}
		return versions, s.migrate(sdk.UnwrapSDKContext(ctx), app.keepers)
	}
}
