// SPDX-License-Identifier: Apache-2.0

package app

import (
	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"
	reflectionv1 "cosmossdk.io/api/cosmos/reflection/v1"

	runtimeservices "github.com/cosmos/cosmos-sdk/runtime/services"
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/x/auth"
	authsims "github.com/cosmos/cosmos-sdk/x/auth/simulation"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/cosmos/cosmos-sdk/x/auth/vesting"
	vestingtypes "github.com/cosmos/cosmos-sdk/x/auth/vesting/types"
	"github.com/cosmos/cosmos-sdk/x/authz"
	authzmodule "github.com/cosmos/cosmos-sdk/x/authz/module"
	"github.com/cosmos/cosmos-sdk/x/bank"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	"github.com/cosmos/cosmos-sdk/x/consensus"
	consensustypes "github.com/cosmos/cosmos-sdk/x/consensus/types"
	distr "github.com/cosmos/cosmos-sdk/x/distribution"
	distrtypes "github.com/cosmos/cosmos-sdk/x/distribution/types"
	sdkevidence "github.com/cosmos/cosmos-sdk/x/evidence"
	evidencetypes "github.com/cosmos/cosmos-sdk/x/evidence/types"
	"github.com/cosmos/cosmos-sdk/x/feegrant"
	feegrantmodule "github.com/cosmos/cosmos-sdk/x/feegrant/module"
	"github.com/cosmos/cosmos-sdk/x/genutil"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"
	"github.com/cosmos/cosmos-sdk/x/gov"
	govclient "github.com/cosmos/cosmos-sdk/x/gov/client"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	"github.com/cosmos/cosmos-sdk/x/slashing"
	slashingtypes "github.com/cosmos/cosmos-sdk/x/slashing/types"
	"github.com/cosmos/cosmos-sdk/x/staking"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"
	"github.com/cosmos/cosmos-sdk/x/upgrade"
	upgradetypes "github.com/cosmos/cosmos-sdk/x/upgrade/types"

	"github.com/aceso-network/aceso/chain/x/attestation"
	attestationtypes "github.com/aceso-network/aceso/chain/x/attestation/types"
	"github.com/aceso-network/aceso/chain/x/consent"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	"github.com/aceso-network/aceso/chain/x/device"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	"github.com/aceso-network/aceso/chain/x/operator"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/record"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
	"github.com/aceso-network/aceso/chain/x/release"
	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	"github.com/aceso-network/aceso/chain/x/reward"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
	"github.com/aceso-network/aceso/chain/x/study"
	studytypes "github.com/aceso-network/aceso/chain/x/study/types"
	"github.com/aceso-network/aceso/chain/x/vault"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// genesisOrder is also the export order: what others read at genesis comes before them.
var genesisOrder = []string{
	consensustypes.ModuleName, authtypes.ModuleName, banktypes.ModuleName, distrtypes.ModuleName, stakingtypes.ModuleName, slashingtypes.ModuleName,
	govtypes.ModuleName, genutiltypes.ModuleName, evidencetypes.ModuleName, authz.ModuleName, feegrant.ModuleName, upgradetypes.ModuleName,
	vestingtypes.ModuleName,
	rewardtypes.ModuleName, operatortypes.ModuleName, consenttypes.ModuleName, devicetypes.ModuleName, attestationtypes.ModuleName,
	vaulttypes.ModuleName, recordtypes.ModuleName, releasetypes.ModuleName, studytypes.ModuleName,
}

func (app *App) wireModules() {
	app.manager = module.NewManager(append(app.sdkModules(), app.ownModules()...)...)
	app.basics = module.NewBasicManagerFromManager(app.manager, map[string]module.AppModuleBasic{
		genutiltypes.ModuleName: genutil.NewAppModuleBasic(genutiltypes.DefaultMessageValidator),
		govtypes.ModuleName:     gov.NewAppModuleBasic([]govclient.ProposalHandler{}),
	})
	app.basics.RegisterLegacyAminoCodec(app.amino)
	app.basics.RegisterInterfaces(app.registry)
	app.orderModules()
	app.registerServices()
	app.simulation = module.NewSimulationManagerFromAppModules(app.manager.Modules, map[string]module.AppModuleSimulation{
		authtypes.ModuleName: auth.NewAppModule(app.cdc, app.AccountKeeper, authsims.RandomGenesisAccounts),
	})
	app.simulation.RegisterStoreDecoders()
}

func (app *App) sdkModules() []module.AppModule {
	return []module.AppModule{
		genutil.NewAppModule(app.AccountKeeper, app.StakingKeeper, app, app.txConfig),
		auth.NewAppModule(app.cdc, app.AccountKeeper, authsims.RandomGenesisAccounts),
		vesting.NewAppModule(app.AccountKeeper, app.BankKeeper),
		bank.NewAppModule(app.cdc, app.BankKeeper, app.AccountKeeper),
		feegrantmodule.NewAppModule(app.cdc, app.AccountKeeper, app.BankKeeper, app.FeeGrantKeeper, app.registry),
		gov.NewAppModule(app.cdc, app.GovKeeper, app.AccountKeeper, app.BankKeeper),
		slashing.NewAppModule(app.cdc, app.SlashingKeeper, app.AccountKeeper, app.BankKeeper, app.StakingKeeper, app.registry),
		distr.NewAppModule(app.cdc, app.DistrKeeper, app.AccountKeeper, app.BankKeeper, app.StakingKeeper),
		staking.NewAppModule(app.cdc, app.StakingKeeper, app.AccountKeeper, app.BankKeeper),
		upgrade.NewAppModule(app.UpgradeKeeper, app.AccountKeeper.AddressCodec()),
		sdkevidence.NewAppModule(*app.EvidenceKeeper),
		authzmodule.NewAppModule(app.cdc, app.AuthzKeeper, app.AccountKeeper, app.BankKeeper, app.registry),
		consensus.NewAppModule(app.cdc, app.ConsensusKeeper),
	}
}

func (app *App) ownModules() []module.AppModule {
	return []module.AppModule{
		reward.NewAppModule(app.cdc, app.RewardKeeper),
		operator.NewAppModule(app.cdc, app.OperatorKeeper),
		consent.NewAppModule(app.cdc, app.ConsentKeeper),
		device.NewAppModule(app.cdc, app.DeviceKeeper),
		attestation.NewAppModule(app.cdc, app.AttestationKeeper),
		vault.NewAppModule(app.cdc, app.VaultKeeper),
		record.NewAppModule(app.cdc, app.RecordKeeper),
		release.NewAppModule(app.cdc, app.ReleaseKeeper),
		study.NewAppModule(app.cdc, app.StudyKeeper),
	}
}

func (app *App) orderModules() {
	app.manager.SetOrderPreBlockers(upgradetypes.ModuleName, authtypes.ModuleName)
	app.manager.SetOrderBeginBlockers(operatortypes.ModuleName, distrtypes.ModuleName, slashingtypes.ModuleName, evidencetypes.ModuleName,
		stakingtypes.ModuleName, genutiltypes.ModuleName, authz.ModuleName)
	app.manager.SetOrderEndBlockers(banktypes.ModuleName, govtypes.ModuleName, stakingtypes.ModuleName, genutiltypes.ModuleName, feegrant.ModuleName,
		attestationtypes.ModuleName)
	app.manager.SetOrderInitGenesis(genesisOrder...)
	app.manager.SetOrderExportGenesis(genesisOrder...)
}

func (app *App) registerServices() {
	app.configurator = module.NewConfigurator(app.cdc, app.MsgServiceRouter(), app.GRPCQueryRouter())
	must(app.manager.RegisterServices(app.configurator))
	autocliv1.RegisterQueryServer(app.GRPCQueryRouter(), runtimeservices.NewAutoCLIQueryService(app.manager.Modules))
	reflection, err := runtimeservices.NewReflectionService()
	must(err)
	reflectionv1.RegisterReflectionServiceServer(app.GRPCQueryRouter(), reflection)
}
