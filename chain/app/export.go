// SPDX-License-Identifier: Apache-2.0

package app

import (
	"encoding/json"
	"errors"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"

	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/x/staking"
)

// ErrZeroHeight is returned for an export that would rewrite heights: deadlines here are times, so no such export exists.
var ErrZeroHeight = errors.New("export for zero height: got --for-zero-height, wanted an export of the state as it is")

// ExportAppStateAndValidators writes the state of the last block as a genesis that imports to the same state.
func (app *App) ExportAppStateAndValidators(forZeroHeight bool, _, modules []string) (servertypes.ExportedApp, error) {
	if forZeroHeight {
		return servertypes.ExportedApp{}, ErrZeroHeight
	}
	ctx := app.NewContextLegacy(true, cmtproto.Header{ChainID: app.ChainID(), Height: app.LastBlockHeight()})
	state, err := app.GenesisAt(ctx, modules)
	if err != nil {
		return servertypes.ExportedApp{}, err
	}
	bytes, err := json.MarshalIndent(state, "", "  ")
	if err != nil {
		return servertypes.ExportedApp{}, err
	}
	validators, err := staking.WriteValidators(ctx, app.StakingKeeper)
	return servertypes.ExportedApp{
		AppState: bytes, Validators: validators, Height: app.LastBlockHeight() + 1, ConsensusParams: app.GetConsensusParams(ctx),
	}, err
}

// GenesisAt is the state that a context reads, as a genesis; of all modules where none is named.
func (app *App) GenesisAt(ctx sdk.Context, modules []string) (GenesisState, error) {
	return app.manager.ExportGenesisForModules(ctx, app.cdc, modules)
}
