// SPDX-License-Identifier: Apache-2.0

package app

import (
	"context"

	"github.com/spf13/cast"

	"cosmossdk.io/core/store"
	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/codec/address"
	"github.com/cosmos/cosmos-sdk/runtime"
	"github.com/cosmos/cosmos-sdk/server"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authkeeper "github.com/cosmos/cosmos-sdk/x/auth/keeper"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	authzkeeper "github.com/cosmos/cosmos-sdk/x/authz/keeper"
	bankkeeper "github.com/cosmos/cosmos-sdk/x/bank/keeper"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	consensuskeeper "github.com/cosmos/cosmos-sdk/x/consensus/keeper"
	consensustypes "github.com/cosmos/cosmos-sdk/x/consensus/types"
	distrkeeper "github.com/cosmos/cosmos-sdk/x/distribution/keeper"
	distrtypes "github.com/cosmos/cosmos-sdk/x/distribution/types"
	evidencekeeper "github.com/cosmos/cosmos-sdk/x/evidence/keeper"
	evidencetypes "github.com/cosmos/cosmos-sdk/x/evidence/types"
	"github.com/cosmos/cosmos-sdk/x/feegrant"
	feegrantkeeper "github.com/cosmos/cosmos-sdk/x/feegrant/keeper"
	govkeeper "github.com/cosmos/cosmos-sdk/x/gov/keeper"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	govv1beta1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1beta1"
	slashingkeeper "github.com/cosmos/cosmos-sdk/x/slashing/keeper"
	slashingtypes "github.com/cosmos/cosmos-sdk/x/slashing/types"
	stakingkeeper "github.com/cosmos/cosmos-sdk/x/staking/keeper"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"
	upgradekeeper "github.com/cosmos/cosmos-sdk/x/upgrade/keeper"
	upgradetypes "github.com/cosmos/cosmos-sdk/x/upgrade/types"

	attestationkeeper "github.com/aceso-network/aceso/chain/x/attestation/keeper"
	attestationtypes "github.com/aceso-network/aceso/chain/x/attestation/types"
	consentkeeper "github.com/aceso-network/aceso/chain/x/consent/keeper"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	devicekeeper "github.com/aceso-network/aceso/chain/x/device/keeper"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatorkeeper "github.com/aceso-network/aceso/chain/x/operator/keeper"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	recordkeeper "github.com/aceso-network/aceso/chain/x/record/keeper"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
	releasekeeper "github.com/aceso-network/aceso/chain/x/release/keeper"
	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	rewardkeeper "github.com/aceso-network/aceso/chain/x/reward/keeper"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
	studykeeper "github.com/aceso-network/aceso/chain/x/study/keeper"
	studytypes "github.com/aceso-network/aceso/chain/x/study/types"
	vaultkeeper "github.com/aceso-network/aceso/chain/x/vault/keeper"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// keepers holds every module's keeper: the SDK's first, then ours in construction order (each calls only to its left).
type keepers struct {
	AccountKeeper   authkeeper.AccountKeeper
	BankKeeper      bankkeeper.BaseKeeper
	StakingKeeper   *stakingkeeper.Keeper
	SlashingKeeper  slashingkeeper.Keeper
	DistrKeeper     distrkeeper.Keeper
	GovKeeper       *govkeeper.Keeper
	UpgradeKeeper   *upgradekeeper.Keeper
	EvidenceKeeper  *evidencekeeper.Keeper
	FeeGrantKeeper  feegrantkeeper.Keeper
	AuthzKeeper     authzkeeper.Keeper
	ConsensusKeeper consensuskeeper.Keeper

	RewardKeeper      rewardkeeper.Keeper
	OperatorKeeper    operatorkeeper.Keeper
	ConsentKeeper     consentkeeper.Keeper
	DeviceKeeper      devicekeeper.Keeper
	AttestationKeeper attestationkeeper.Keeper
	VaultKeeper       vaultkeeper.Keeper
	RecordKeeper      recordkeeper.Keeper
	ReleaseKeeper     releasekeeper.Keeper
	StudyKeeper       studykeeper.Keeper
}

func storeKeys() map[string]*storetypes.KVStoreKey {
	return storetypes.NewKVStoreKeys(
		authtypes.StoreKey, banktypes.StoreKey, stakingtypes.StoreKey, distrtypes.StoreKey, slashingtypes.StoreKey, govtypes.StoreKey,
		consensustypes.StoreKey, upgradetypes.StoreKey, feegrant.StoreKey, evidencetypes.StoreKey, authzkeeper.StoreKey,
		rewardtypes.StoreKey, operatortypes.StoreKey, consenttypes.StoreKey, devicetypes.StoreKey, attestationtypes.StoreKey,
		vaulttypes.StoreKey, recordtypes.StoreKey, releasetypes.StoreKey, studytypes.StoreKey,
	)
}

func (app *App) store(name string) store.KVStoreService {
	return runtime.NewKVStoreService(app.keys[name])
}

func (app *App) newKeepers(logger log.Logger, options servertypes.AppOptions, headerHash func(context.Context) []byte) keepers {
	var k keepers
	app.addSDKKeepers(&k, logger, options)
	app.addOwnKeepers(&k, headerHash)
	return k
}

func (app *App) addSDKKeepers(k *keepers, logger log.Logger, options servertypes.AppOptions) {
	cfg := sdk.GetConfig()
	accounts := address.NewBech32Codec(cfg.GetBech32AccountAddrPrefix())
	validators := address.NewBech32Codec(cfg.GetBech32ValidatorAddrPrefix())
	consensus := address.NewBech32Codec(cfg.GetBech32ConsensusAddrPrefix())
	gov := authority()

	k.ConsensusKeeper = consensuskeeper.NewKeeper(app.cdc, app.store(consensustypes.StoreKey), gov, runtime.EventService{})
	app.SetParamStore(k.ConsensusKeeper.ParamsStore)
	k.AccountKeeper = authkeeper.NewAccountKeeper(app.cdc, app.store(authtypes.StoreKey), authtypes.ProtoBaseAccount, moduleAccounts,
		accounts, Bech32Prefix, gov, authkeeper.WithUnorderedTransactions(true))
	k.BankKeeper = bankkeeper.NewBaseKeeper(app.cdc, app.store(banktypes.StoreKey), k.AccountKeeper, blockedAddresses(), gov, logger)
	k.StakingKeeper = stakingkeeper.NewKeeper(app.cdc, app.store(stakingtypes.StoreKey), k.AccountKeeper, k.BankKeeper, gov, validators, consensus)
	k.DistrKeeper = distrkeeper.NewKeeper(app.cdc, app.store(distrtypes.StoreKey), k.AccountKeeper, k.BankKeeper, k.StakingKeeper, authtypes.FeeCollectorName, gov)
	k.SlashingKeeper = slashingkeeper.NewKeeper(app.cdc, app.amino, app.store(slashingtypes.StoreKey), k.StakingKeeper, gov)
	k.FeeGrantKeeper = feegrantkeeper.NewKeeper(app.cdc, app.store(feegrant.StoreKey), k.AccountKeeper)
	k.StakingKeeper.SetHooks(stakingtypes.NewMultiStakingHooks(k.DistrKeeper.Hooks(), k.SlashingKeeper.Hooks()))
	k.AuthzKeeper = authzkeeper.NewKeeper(app.store(authzkeeper.StoreKey), app.cdc, app.MsgServiceRouter(), k.AccountKeeper)
	k.UpgradeKeeper = upgradekeeper.NewKeeper(skippedUpgrades(options), app.store(upgradetypes.StoreKey), app.cdc,
		cast.ToString(options.Get(flags.FlagHome)), app.BaseApp, gov)
	k.GovKeeper = govkeeper.NewKeeper(app.cdc, app.store(govtypes.StoreKey), k.AccountKeeper, k.BankKeeper, k.DistrKeeper, app.MsgServiceRouter(),
		govtypes.DefaultConfig(), gov, govkeeper.NewDefaultCalculateVoteResultsAndVotingPower(k.StakingKeeper))
	legacy := govv1beta1.NewRouter() // without a legacy router MsgExecLegacyContent dereferences nil
	legacy.AddRoute(govtypes.RouterKey, govv1beta1.ProposalHandler)
	k.GovKeeper.SetLegacyRouter(legacy)
	k.EvidenceKeeper = evidencekeeper.NewKeeper(app.cdc, app.store(evidencetypes.StoreKey), k.StakingKeeper, k.SlashingKeeper,
		k.AccountKeeper.AddressCodec(), runtime.ProvideCometInfoService())
}

// addOwnKeepers builds our modules in the one order in which none needs a keeper that is not built yet.
func (app *App) addOwnKeepers(k *keepers, headerHash func(context.Context) []byte) {
	gov, codec := authority(), k.AccountKeeper.AddressCodec()
	k.RewardKeeper = rewardkeeper.NewKeeper(app.cdc, app.store(rewardtypes.StoreKey), codec,
		rewardkeeper.Dependencies{Bank: k.BankKeeper, Distribution: k.DistrKeeper}, gov)
	k.OperatorKeeper = operatorkeeper.NewKeeper(app.cdc, app.store(operatortypes.StoreKey), codec,
		operatorkeeper.Dependencies{Bank: k.BankKeeper, Distribution: k.DistrKeeper, HeaderHash: headerHash}, gov)
	k.ConsentKeeper = consentkeeper.NewKeeper(app.cdc, app.store(consenttypes.StoreKey), codec, gov)
	k.DeviceKeeper = devicekeeper.NewKeeper(app.cdc, app.store(devicetypes.StoreKey), codec,
		devicekeeper.Dependencies{Bank: k.BankKeeper, Operator: k.OperatorKeeper, Reward: k.RewardKeeper}, gov)
	k.AttestationKeeper = attestationkeeper.NewKeeper(app.cdc, app.store(attestationtypes.StoreKey), codec,
		attestationkeeper.Dependencies{Device: k.DeviceKeeper, Operator: k.OperatorKeeper, Bank: k.BankKeeper}, gov)
	k.VaultKeeper = vaultkeeper.NewKeeper(app.cdc, app.store(vaulttypes.StoreKey), codec,
		vaultkeeper.Dependencies{Device: k.DeviceKeeper, Operator: k.OperatorKeeper}, gov)
	k.RecordKeeper = recordkeeper.NewKeeper(app.cdc, app.store(recordtypes.StoreKey), codec,
		recordkeeper.Dependencies{Consent: k.ConsentKeeper, Device: k.DeviceKeeper, Vault: k.VaultKeeper, Operator: k.OperatorKeeper, Reward: k.RewardKeeper}, gov)
	k.ReleaseKeeper = releasekeeper.NewKeeper(app.cdc, app.store(releasetypes.StoreKey), codec,
		releasekeeper.Dependencies{Record: k.RecordKeeper, Vault: k.VaultKeeper, Consent: k.ConsentKeeper, Operator: k.OperatorKeeper, Bank: k.BankKeeper}, gov)
	k.StudyKeeper = studykeeper.NewKeeper(app.cdc, app.store(studytypes.StoreKey), codec, studykeeper.Dependencies{
		Consent: k.ConsentKeeper, Device: k.DeviceKeeper, Record: k.RecordKeeper, Vault: k.VaultKeeper, Release: k.ReleaseKeeper,
		Reward: k.RewardKeeper, Operator: k.OperatorKeeper, Bank: k.BankKeeper, Distribution: k.DistrKeeper,
	}, gov)
}

func skippedUpgrades(options servertypes.AppOptions) map[int64]bool {
	skip := map[int64]bool{}
	for _, height := range cast.ToIntSlice(options.Get(server.FlagUnsafeSkipUpgrades)) {
		skip[int64(height)] = true
	}
	return skip
}
