// SPDX-License-Identifier: Apache-2.0

// Package device registers makers, models and devices.
package device

import (
	"encoding/json"
	"fmt"

	"github.com/grpc-ecosystem/grpc-gateway/runtime"

	"cosmossdk.io/core/appmodule"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/cosmos-sdk/testutil/simsx"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	simtypes "github.com/cosmos/cosmos-sdk/types/simulation"

	"github.com/aceso-network/aceso/chain/x/device/keeper"
	"github.com/aceso-network/aceso/chain/x/device/simulation"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

var (
	_ module.AppModuleBasic      = AppModule{}
	_ module.HasGenesisBasics    = AppModule{}
	_ appmodule.AppModule        = AppModule{}
	_ module.HasConsensusVersion = AppModule{}
	_ module.HasGenesis          = AppModule{}
	_ module.HasServices         = AppModule{}
	_ module.AppModuleSimulation = AppModule{}
)

// AppModule wires the keeper into the application.
type AppModule struct {
	cdc    codec.Codec
	keeper keeper.Keeper
}

// NewAppModule returns the module over its keeper.
func NewAppModule(cdc codec.Codec, k keeper.Keeper) AppModule { return AppModule{cdc: cdc, keeper: k} }

// Name of the module.
func (AppModule) Name() string { return types.ModuleName }

// IsOnePerModuleType marks the module for the module manager.
func (AppModule) IsOnePerModuleType() {}

// IsAppModule marks the module for the module manager.
func (AppModule) IsAppModule() {}

// ConsensusVersion rises with every change of a state key or value.
func (AppModule) ConsensusVersion() uint64 { return 1 }

// RegisterLegacyAminoCodec names the messages for amino-JSON.
func (AppModule) RegisterLegacyAminoCodec(cdc *codec.LegacyAmino) {
	types.RegisterLegacyAminoCodec(cdc)
}

// RegisterInterfaces makes the messages known.
func (AppModule) RegisterInterfaces(registry codectypes.InterfaceRegistry) {
	types.RegisterInterfaces(registry)
}

// RegisterGRPCGatewayRoutes serves the queries as REST.
func (AppModule) RegisterGRPCGatewayRoutes(c client.Context, mux *runtime.ServeMux) {
	if err := types.RegisterQueryHandlerClient(c.CmdContext, mux, types.NewQueryClient(c)); err != nil {
		panic(err)
	}
}

// RegisterServices serves messages and queries.
func (am AppModule) RegisterServices(cfg module.Configurator) {
	types.RegisterMsgServer(cfg.MsgServer(), keeper.NewMsgServer(am.keeper))
	types.RegisterQueryServer(cfg.QueryServer(), keeper.NewQueryServer(am.keeper))
}

// DefaultGenesis is the genesis of a new network.
func (AppModule) DefaultGenesis(cdc codec.JSONCodec) json.RawMessage {
	return cdc.MustMarshalJSON(types.DefaultGenesis())
}

// ValidateGenesis refuses a malformed genesis.
func (AppModule) ValidateGenesis(cdc codec.JSONCodec, _ client.TxEncodingConfig, raw json.RawMessage) error {
	var genesis types.GenesisState
	if err := cdc.UnmarshalJSON(raw, &genesis); err != nil {
		return fmt.Errorf("%s genesis: %w", types.ModuleName, err)
	}
	return genesis.Validate()
}

// InitGenesis writes the genesis to state.
func (am AppModule) InitGenesis(ctx sdk.Context, cdc codec.JSONCodec, raw json.RawMessage) {
	var genesis types.GenesisState
	cdc.MustUnmarshalJSON(raw, &genesis)
	if err := am.keeper.InitGenesis(ctx, genesis); err != nil {
		panic(err)
	}
}

// ExportGenesis reads the genesis from state.
func (am AppModule) ExportGenesis(ctx sdk.Context, cdc codec.JSONCodec) json.RawMessage {
	genesis, err := am.keeper.ExportGenesis(ctx)
	if err != nil {
		panic(err)
	}
	return cdc.MustMarshalJSON(genesis)
}

// GenerateGenesisState starts simulations with bonds that simulated accounts can pay.
func (AppModule) GenerateGenesisState(state *module.SimulationState) {
	state.GenState[types.ModuleName] = state.Cdc.MustMarshalJSON(simulation.Genesis())
}

// RegisterStoreDecoder decodes raw state in failed simulations.
func (am AppModule) RegisterStoreDecoder(registry simtypes.StoreDecoderRegistry) {
	registry[types.StoreKey] = simtypes.NewStoreDecoderFuncFromCollectionsSchema(am.keeper.Schema)
}

// WeightedOperations is demanded by the interface; simulations use WeightedOperationsX.
func (AppModule) WeightedOperations(module.SimulationState) []simtypes.WeightedOperation { return nil }

// WeightedOperationsX lists the simulated messages.
func (am AppModule) WeightedOperationsX(weights simsx.WeightSource, registry simsx.Registry) {
	registry.Add(weights.Get("msg_register_maker", 40), simulation.MsgRegisterMakerFactory())
	registry.Add(weights.Get("msg_register_model", 40), simulation.MsgRegisterModelFactory(am.keeper))
	registry.Add(weights.Get("msg_fund_model", 30), simulation.MsgFundModelFactory(am.keeper))
	registry.Add(weights.Get("msg_enrol_devices", 60), simulation.MsgEnrolDevicesFactory(am.keeper))
	registry.Add(weights.Get("msg_set_reference", 30), simulation.MsgSetReferenceFactory(am.keeper))
	registry.Add(weights.Get("msg_recall_model", 10), simulation.MsgRecallModelFactory(am.keeper))
	registry.Add(weights.Get("msg_pair_device", 60), simulation.MsgPairDeviceFactory(am.keeper))
	registry.Add(weights.Get("msg_unpair_device", 10), simulation.MsgUnpairDeviceFactory(am.keeper))
	registry.Add(weights.Get("msg_allow_key_change", 20), simulation.MsgAllowKeyChangeFactory(am.keeper))
	registry.Add(weights.Get("msg_set_device_status", 10), simulation.MsgSetDeviceStatusFactory(am.keeper))
}

// ProposalMsgsX lists the simulated governance messages.
func (am AppModule) ProposalMsgsX(weights simsx.WeightSource, registry simsx.Registry) {
	registry.Add(weights.Get("msg_approve_anchor", 100), simulation.MsgApproveAnchorFactory())
	registry.Add(weights.Get("msg_retire_anchor", 10), simulation.MsgRetireAnchorFactory(am.keeper))
	registry.Add(weights.Get("msg_update_device_params", 5), simulation.MsgUpdateParamsFactory(am.keeper))
}
