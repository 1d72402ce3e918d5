// SPDX-License-Identifier: Apache-2.0

package app

import (
	"context"
	"encoding/json"
	"fmt"

	abci "github.com/cometbft/cometbft/abci/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/gogoproto/proto"
	"github.com/spf13/cast"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/baseapp"
	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/codec"
	"github.com/cosmos/cosmos-sdk/codec/address"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/cosmos-sdk/runtime"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	"github.com/cosmos/cosmos-sdk/std"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/types/msgservice"
	"github.com/cosmos/cosmos-sdk/version"
	authtx "github.com/cosmos/cosmos-sdk/x/auth/tx"
	"github.com/cosmos/cosmos-sdk/x/tx/signing"
)

var (
	_ runtime.AppI            = (*App)(nil)
	_ servertypes.Application = (*App)(nil)
)

// GenesisState is the application state by module name.
type GenesisState map[string]json.RawMessage

// App is the Aceso state machine.
type App struct {
	*baseapp.BaseApp
	keepers

	amino        *codec.LegacyAmino
	cdc          codec.Codec
	txConfig     client.TxConfig
	registry     codectypes.InterfaceRegistry
	keys         map[string]*storetypes.KVStoreKey
	manager      *module.Manager
	basics       module.BasicManager
	simulation   *module.SimulationManager
	configurator module.Configurator
}

// New builds the application. It panics on a wiring mistake, which no input can cause.
func New(logger log.Logger, db dbm.DB, loadLatest bool, options servertypes.AppOptions, baseOptions ...func(*baseapp.BaseApp)) *App {
	return build(logger, db, loadLatest, options, nil, baseOptions)
}

// build is New with the hash of the block being executed given; nil takes CometBFT's.
func build(
	logger log.Logger, db dbm.DB, loadLatest bool, options servertypes.AppOptions, headerHash func(context.Context) []byte,
	baseOptions []func(*baseapp.BaseApp),
) *App {
	registry := newRegistry()
	cdc := codec.NewProtoCodec(registry)
	amino := codec.NewLegacyAmino()
	txConfig := authtx.NewTxConfig(cdc, authtx.DefaultSignModes)
	std.RegisterLegacyAminoCodec(amino)
	std.RegisterInterfaces(registry)

	base := baseapp.NewBaseApp(Name, logger, db, txConfig.TxDecoder(), append([]func(*baseapp.BaseApp){baseapp.SetOptimisticExecution()}, baseOptions...)...)
	base.SetVersion(version.Version)
	base.SetInterfaceRegistry(registry)
	base.SetTxEncoder(txConfig.TxEncoder())

	app := &App{BaseApp: base, amino: amino, cdc: cdc, txConfig: txConfig, registry: registry, keys: storeKeys()}
	must(base.RegisterStreamingServices(options, app.keys))
	app.keepers = app.newKeepers(logger, options, headerHash)
	app.wireModules()
	app.wireBlock()
	must(checkAnnotations())
	must(app.wireUpgrades(cast.ToString(options.Get(flags.FlagHome))))
	if loadLatest {
		must(app.LoadLatestVersion())
	}
	return app
}

func newRegistry() codectypes.InterfaceRegistry {
	cfg := sdk.GetConfig()
	registry, err := codectypes.NewInterfaceRegistryWithOptions(codectypes.InterfaceRegistryOptions{
		ProtoFiles: proto.HybridResolver,
		SigningOptions: signing.Options{
			AddressCodec:          address.NewBech32Codec(cfg.GetBech32AccountAddrPrefix()),
			ValidatorAddressCodec: address.NewBech32Codec(cfg.GetBech32ValidatorAddrPrefix()),
		},
	})
	must(err)
	must(registry.SigningContext().Validate())
	return registry
}

// checkAnnotations refuses a message without a signer or a service without its mark: the mistake would be silent otherwise.
func checkAnnotations() error {
	files, err := proto.MergedRegistry()
	if err != nil {
		return err
	}
	return msgservice.ValidateProtoAnnotations(files)
}

func (app *App) wireBlock() {
	app.MountKVStores(app.keys)
	app.SetInitChainer(app.InitChainer)
	app.SetPreBlocker(func(ctx sdk.Context, _ *abci.RequestFinalizeBlock) (*sdk.ResponsePreBlock, error) {
		return app.manager.PreBlock(ctx)
	})
	app.SetBeginBlocker(app.BeginBlocker)
	app.SetEndBlocker(app.EndBlocker)
	app.SetAnteHandler(app.newAnteHandler())
	app.SetCircuitBreaker(pauseBreaker{operator: app.OperatorKeeper})
}

// InitChainer writes genesis and the module versions that upgrades start from.
func (app *App) InitChainer(ctx sdk.Context, req *abci.RequestInitChain) (*abci.ResponseInitChain, error) {
	var state GenesisState
	if err := json.Unmarshal(req.AppStateBytes, &state); err != nil {
		return nil, fmt.Errorf("genesis app_state: %w", err)
	}
	if err := app.UpgradeKeeper.SetModuleVersionMap(ctx, app.manager.GetVersionMap()); err != nil {
		return nil, err
	}
	return app.manager.InitGenesis(ctx, app.cdc, state)
}

// BeginBlocker runs the modules' begin blockers; of our own only operator has one.
func (app *App) BeginBlocker(ctx sdk.Context) (sdk.BeginBlock, error) {
	return app.manager.BeginBlock(ctx)
}

// EndBlocker runs the modules' end blockers; of our own only attestation has one.
func (app *App) EndBlocker(ctx sdk.Context) (sdk.EndBlock, error) { return app.manager.EndBlock(ctx) }

// The accessors that servers, commands and tests need.
func (app *App) Name() string                                    { return app.BaseApp.Name() }
func (app *App) LegacyAmino() *codec.LegacyAmino                 { return app.amino }
func (app *App) AppCodec() codec.Codec                           { return app.cdc }
func (app *App) InterfaceRegistry() codectypes.InterfaceRegistry { return app.registry }
func (app *App) TxConfig() client.TxConfig                       { return app.txConfig }
func (app *App) BasicManager() module.BasicManager               { return app.basics }
func (app *App) SimulationManager() *module.SimulationManager    { return app.simulation }
func (app *App) LoadHeight(height int64) error                   { return app.LoadVersion(height) }
func (app *App) DefaultGenesis() map[string]json.RawMessage {
	return app.basics.DefaultGenesis(app.cdc)
}
func (app *App) StoreKey(name string) *storetypes.KVStoreKey { return app.keys[name] }

func must(err error) {
	if err != nil {
		panic(err)
	}
}
