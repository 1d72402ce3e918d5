// SPDX-License-Identifier: Apache-2.0

package app_test

import (
	"os"
	"strconv"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/baseapp"
	simtestutil "github.com/cosmos/cosmos-sdk/testutil/sims"
	"github.com/cosmos/cosmos-sdk/testutil/simsx"
	simtypes "github.com/cosmos/cosmos-sdk/types/simulation"

	"github.com/aceso-network/aceso/chain/app"
)

// The simulator sends random messages of every module. ACESO_SIM_BLOCKS, ACESO_SIM_SEED and ACESO_SIM_DB change its length, seed and database.
const (
	shortBlocks = 25
	blockSize   = 20
	firstSeed   = 7
)

func fromEnvironment(t *testing.T, name string, otherwise int) int {
	t.Helper()
	text := os.Getenv(name)
	if text == "" {
		return otherwise
	}
	value, err := strconv.Atoi(text)
	require.NoError(t, err, name)
	return value
}

func simulation(t *testing.T) (simtypes.Config, int64) {
	t.Helper()
	backend := os.Getenv("ACESO_SIM_DB")
	if backend == "" {
		backend = string(dbm.MemDBBackend)
	}
	return simtypes.Config{
		InitialBlockHeight: 1, GenesisTime: 1_800_000_000, NumBlocks: fromEnvironment(t, "ACESO_SIM_BLOCKS", shortBlocks), BlockSize: blockSize,
		ChainID: simsx.SimAppChainID, Lean: true, Commit: true, DBBackend: backend, BlockMaxGas: 500_000_000,
	}, int64(fromEnvironment(t, "ACESO_SIM_SEED", firstSeed))
}

func simulated(a *app.App) simsx.SimStateFactory {
	return simsx.SimStateFactory{
		Codec: a.AppCodec(), AppStateFn: simtestutil.AppStateFn(a.AppCodec(), a.SimulationManager(), a.DefaultGenesis()),
		BlockedAddr: app.BlockedAddresses(), AccountSource: a.AccountKeeper, BalanceSource: a.BankKeeper,
	}
}

// ran are what holds after every simulation: a block or more, and the invariants.
func ran(tb testing.TB, a *app.App) {
	tb.Helper()
	require.Greater(tb, a.LastBlockHeight(), int64(1))
	require.NoError(tb, a.Invariants(a.NewContextLegacy(true, cmtproto.Header{ChainID: simsx.SimAppChainID, Height: a.LastBlockHeight()})))
}

func TestASimulationKeepsInvariantsExportsAndGoesOn(t *testing.T) {
	cfg, seed := simulation(t)
	simsx.RunWithSeed(t, cfg, app.NewSimulated, simulated, seed, nil, func(tb testing.TB, ti simsx.TestInstance[*app.App], _ []simtypes.Account) {
		ran(tb, ti.App)
		last := ti.App.GetContextForCheckTx(nil).BlockTime()
		exported, err := ti.App.ExportAppStateAndValidators(false, nil, nil)
		require.NoError(tb, err)
		second := app.NewSimulated(log.NewNopLogger(), dbm.NewMemDB(), true, simtestutil.AppOptionsMap{}, baseapp.SetChainID(simsx.SimAppChainID))
		_, err = second.InitChain(&abci.RequestInitChain{
			ChainId: simsx.SimAppChainID, AppStateBytes: exported.AppState, InitialHeight: exported.Height,
			ConsensusParams: &exported.ConsensusParams, Time: last,
		})
		require.NoError(tb, err)
		ctx := second.NewContextLegacy(false, cmtproto.Header{ChainID: simsx.SimAppChainID, Height: exported.Height})
		again, err := second.GenesisAt(ctx, own)
		require.NoError(tb, err)
		first, err := ti.App.GenesisAt(ti.App.NewContextLegacy(true, cmtproto.Header{ChainID: simsx.SimAppChainID, Height: ti.App.LastBlockHeight()}), own)
		require.NoError(tb, err)
		for _, module := range own {
			require.JSONEq(tb, string(first[module]), string(again[module]), "genesis of %s", module)
		}
		_, err = second.FinalizeBlock(&abci.RequestFinalizeBlock{Height: exported.Height, Time: last.Add(time.Second)})
		require.NoError(tb, err)
		_, err = second.Commit()
		require.NoError(tb, err)
		ran(tb, second)
	})
}

func TestASimulationOfOneSeedAlwaysEndsInTheSameState(t *testing.T) {
	cfg, seed := simulation(t)
	cfg.NumBlocks = min(cfg.NumBlocks, shortBlocks)
	var hashes [][]byte
	for range 2 {
		simsx.RunWithSeed(t, cfg, app.NewSimulated, simulated, seed+1, nil, func(_ testing.TB, ti simsx.TestInstance[*app.App], _ []simtypes.Account) {
			hashes = append(hashes, ti.App.LastCommitID().Hash)
		})
	}
	require.Len(t, hashes, 2)
	require.Equal(t, hashes[0], hashes[1])
}
