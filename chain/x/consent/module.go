// SPDX-License-Identifier: Apache-2.0

// Package consent records who may do what with which data.
package consent

import (
	"encoding/json"

	"github.com/grpc-ecosystem/grpc-gateway/runtime"

	"cosmossdk.io/core/appmodule"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/cosmos-sdk/testutil/simsx"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	simtypes "github.com/cosmos/cosmos-sdk/types/simulation"

	"github.com/aceso-network/aceso/chain/x/consent/keeper"
	"github.com/aceso-network/aceso/chain/x/consent/simulation"
	"github.com/aceso-network/aceso/chain/x/consent/types"
)

var (
	_ module.AppModuleBasic      = AppModule{}
	_ module.HasGenesisBasics    = AppModule{}
	_ module.HasGenesis          = AppModule{}
	_ module.HasServices         = AppModule{}
	_ module.HasConsensusVersion = AppModule{}
	_ module.AppModuleSimulation = AppModule{}
	_ appmodule.AppModule        = AppModule{}
)

// AppModule plugs the module into the application.
type AppModule struct {
	cdc    codec.Codec
	keeper keeper.Keeper
}

// NewAppModule wraps the keeper.
func NewAppModule(cdc codec.Codec, k keeper.Keeper) AppModule { return AppModule{cdc: cdc, keeper: k} }

// Name is the module's name.
func (AppModule) Name() string { return types.ModuleName }

// IsOnePerModuleType marks the module for the SDK.
func (AppModule) IsOnePerModuleType() {}

// IsAppModule marks the module for the SDK.
func (AppModule) IsAppModule() {}

// ConsensusVersion rises with every change of stored bytes.
func (AppModule) ConsensusVersion() uint64 { return 1 }

// RegisterLegacyAminoCodec makes the messages signable on hardware wallets.
func (AppModule) RegisterLegacyAminoCodec(cdc *codec.LegacyAmino) {
	types.RegisterLegacyAminoCodec(cdc)
}

// RegisterInterfaces makes the messages known to transactions.
func (AppModule) RegisterInterfaces(registry codectypes.InterfaceRegistry) {
	types.RegisterInterfaces(registry)
}

// RegisterGRPCGatewayRoutes serves the queries over REST.
func (AppModule) RegisterGRPCGatewayRoutes(clientCtx client.Context, mux *runtime.ServeMux) {
	if err := types.RegisterQueryHandlerClient(clientCtx.CmdContext, mux, types.NewQueryClient(clientCtx)); err != nil {
		panic(err)
	}
}

// RegisterServices serves messages and queries.
func (am AppModule) RegisterServices(cfg module.Configurator) {
	types.RegisterMsgServer(cfg.MsgServer(), keeper.NewMsgServer(am.keeper))
	types.RegisterQueryServer(cfg.QueryServer(), keeper.NewQueryServer(am.keeper))
}

// DefaultGenesis is the genesis of a new chain.
func (AppModule) DefaultGenesis(cdc codec.JSONCodec) json.RawMessage {
	return cdc.MustMarshalJSON(types.DefaultGenesis())
}

// ValidateGenesis refuses a genesis that InitGenesis could not hold.
func (AppModule) ValidateGenesis(cdc codec.JSONCodec, _ client.TxEncodingConfig, raw json.RawMessage) error {
	var genesis types.GenesisState
	if err := cdc.UnmarshalJSON(raw, &genesis); err != nil {
		return err
	}
	return genesis.Validate()
}

// InitGenesis stores the genesis; a chain cannot start from a bad one.
func (am AppModule) InitGenesis(ctx sdk.Context, cdc codec.JSONCodec, raw json.RawMessage) {
	var genesis types.GenesisState
	cdc.MustUnmarshalJSON(raw, &genesis)
	if err := am.keeper.InitGenesis(ctx, &genesis); err != nil {
		panic(err)
	}
}

// ExportGenesis is the state as a genesis.
func (am AppModule) ExportGenesis(ctx sdk.Context, cdc codec.JSONCodec) json.RawMessage {
	genesis, err := am.keeper.ExportGenesis(ctx)
	if err != nil {
		panic(err)
	}
	return cdc.MustMarshalJSON(genesis)
}

// GenerateGenesisState makes a genesis with terms to grant under.
func (AppModule) GenerateGenesisState(state *module.SimulationState) {
	genesis := types.DefaultGenesis()
	for _, account := range state.Accounts[:min(len(state.Accounts), simulation.Issuers)] {
		genesis.Issuers = append(genesis.Issuers, types.Issuer{Address: account.Address.String(), Name: "Simulated issuer"})
	}
	genesis.Terms = []types.Terms{simulation.SimulatedTerms()}
	state.GenState[types.ModuleName] = state.Cdc.MustMarshalJSON(genesis)
}

// RegisterStoreDecoder lets the simulator print differing state.
func (am AppModule) RegisterStoreDecoder(registry simtypes.StoreDecoderRegistry) {
	registry[types.StoreKey] = simtypes.NewStoreDecoderFuncFromCollectionsSchema(am.keeper.Schema)
}

// WeightedOperations is what the older interface asks for; simsx reads WeightedOperationsX.
func (AppModule) WeightedOperations(module.SimulationState) []simtypes.WeightedOperation { return nil }

// WeightedOperationsX are the simulated messages.
func (am AppModule) WeightedOperationsX(weights simsx.WeightSource, registry simsx.Registry) {
	registry.Add(weights.Get("msg_grant_consent", 100), simulation.MsgGrantConsentFactory())
	registry.Add(weights.Get("msg_replace_consent", 30), simulation.MsgReplaceConsentFactory(am.keeper))
	registry.Add(weights.Get("msg_withdraw_consent", 80), simulation.MsgWithdrawConsentFactory(am.keeper))
	registry.Add(weights.Get("msg_set_consent_status", 30), simulation.MsgSetConsentStatusFactory(am.keeper))
	registry.Add(weights.Get("msg_mark_entered_in_error", 10), simulation.MsgMarkEnteredInErrorFactory(am.keeper))
	registry.Add(weights.Get("msg_add_guardian", 20), simulation.MsgAddGuardianFactory())
	registry.Add(weights.Get("msg_remove_guardian", 20), simulation.MsgRemoveGuardianFactory(am.keeper))
	registry.Add(weights.Get("msg_register_terms", 10), simulation.MsgRegisterTermsFactory())
	registry.Add(weights.Get("msg_register_visa", 60), simulation.MsgRegisterVisaFactory(am.keeper))
	registry.Add(weights.Get("msg_revoke_visa", 20), simulation.MsgRevokeVisaFactory(am.keeper))
}

// ProposalMsgsX lists the simulated governance messages.
func (am AppModule) ProposalMsgsX(weights simsx.WeightSource, registry simsx.Registry) {
	registry.Add(weights.Get("msg_approve_issuer", 60), simulation.MsgApproveIssuerFactory())
	registry.Add(weights.Get("msg_register_deid_method", 20), simulation.MsgRegisterDeidMethodFactory())
	registry.Add(weights.Get("msg_update_consent_params", 5), simulation.MsgUpdateParamsFactory(am.keeper))
}
