// SPDX-License-Identifier: Apache-2.0

package world

import (
	"encoding/json"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/crypto/ed25519"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"

	"github.com/cosmos/cosmos-sdk/codec"
	simtestutil "github.com/cosmos/cosmos-sdk/testutil/sims"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	govv1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1"
	slashingtypes "github.com/cosmos/cosmos-sdk/x/slashing/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/aceso-network/aceso/chain/internal/denom"
	attestationtypes "github.com/aceso-network/aceso/chain/x/attestation/types"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
	studytypes "github.com/aceso-network/aceso/chain/x/study/types"
)

// Codec reads and writes a module's genesis.
type Codec = codec.JSONCodec

// The short windows of every chain of this package, in seconds.
const (
	EpochSeconds  = 120
	RewardSeconds = 600
	VotingSeconds = 20
	QuietSeconds  = 10
	AppealSeconds = 60
)

// Limits of a block, as `acesod testnet` writes them into genesis.
const (
	MaxBlockBytes = 2 << 20
	MaxBlockGas   = 50_000_000
)

// Wealth is what each account of the cast holds at genesis, in uaceso.
const Wealth = 1_000_000_000_000

// Cast is everybody who holds coins at genesis. The first delegates to the validator and so decides proposals alone.
func Cast() []string {
	return []string{
		Delegator, Maker, Council, Ethics, Issuer, Sponsor, Researcher, Funder,
		"r0", "r1", "r2", "r3", "r4", "hot r0", "hot r1", "hot r2", "hot r3", "hot r4",
		"t0", "t1", "t2", "t3", "t4", "hot t0", "hot t1", "hot t2", "hot t3", "hot t4",
	}
}

func (c *Chain) genesisRequest(o Options) *abci.RequestInitChain {
	c.Helper()
	state := c.App.DefaultGenesis()
	var accounts []authtypes.GenesisAccount
	var balances []banktypes.Balance
	for _, name := range append(Cast(), o.People...) {
		accounts = append(accounts, authtypes.NewBaseAccount(Raw(name), Key(name).PubKey(), 0, 0))
		balances = append(balances, banktypes.Balance{Address: Addr(name), Coins: denom.Coins(Wealth)})
	}
	accounts = authtypes.SanitizeGenesisAccounts(accounts)
	accounts = first(accounts, Addr(Delegator))
	state, err := simtestutil.GenesisStateWithValSet(c.App.AppCodec(), state, newValidators(), accounts, balances...)
	if err != nil {
		c.Fatalf("genesis: %s", err)
	}
	shorten(c.App.AppCodec(), state)
	if o.Edit != nil {
		o.Edit(c.App.AppCodec(), state)
	}
	encoded, err := json.Marshal(state)
	if err != nil {
		c.Fatalf("genesis: %s", err)
	}
	return &abci.RequestInitChain{
		ChainId: ID, Time: c.Time, InitialHeight: 1, AppStateBytes: encoded, ConsensusParams: ConsensusParams(MaxBlockGas),
	}
}

// ConsensusParams are the library's with the limits of a block.
func ConsensusParams(maxGas int64) *cmtproto.ConsensusParams {
	params := cmttypes.DefaultConsensusParams()
	params.Block.MaxBytes, params.Block.MaxGas = MaxBlockBytes, maxGas
	encoded := params.ToProto()
	return &encoded
}

// first moves the account with the address to the front, and keeps the order of the rest.
func first(accounts []authtypes.GenesisAccount, address string) []authtypes.GenesisAccount {
	sorted := make([]authtypes.GenesisAccount, 0, len(accounts))
	for _, account := range accounts {
		if account.GetAddress().String() == address {
			sorted = append([]authtypes.GenesisAccount{account}, sorted...)
			continue
		}
		sorted = append(sorted, account)
	}
	return sorted
}

// Change decodes a module's genesis, edits it and puts it back.
func Change[M proto.Message](cdc Codec, state map[string]json.RawMessage, module string, genesis M, edit func(M)) {
	cdc.MustUnmarshalJSON(state[module], genesis)
	edit(genesis)
	state[module] = cdc.MustMarshalJSON(genesis)
}

// shorten makes a local network whose windows pass within a test, with the orgs, terms and ethics committee of the cast.
func shorten(cdc Codec, state map[string]json.RawMessage) {
	Change(cdc, state, operatortypes.ModuleName, &operatortypes.GenesisState{}, func(g *operatortypes.GenesisState) {
		g.Local = true
		p := &g.Params
		p.MinBondRelayer, p.MinBondTrustee, p.EpochSeconds = 1_000, 1_000, EpochSeconds
		p.CommitteesPerEpoch, p.CommitteeSize, p.CommitteeThreshold, p.MinAcks = 2, 5, 3, 3
		p.UnbondingSeconds, p.JailSeconds, p.SlashDelaySeconds, p.HoldSeconds, p.IdlePointsLimit = 60, 60, 60, 60, 6
		p.IdleSlashBp = 1_000
		for _, trustee := range []string{"t0", "t1", "t2", "t3", "t4"} {
			g.Orgs = append(g.Orgs, operatortypes.Org{Id: "org-" + trustee, Name: "Org of " + trustee, Approved: Start})
		}
	})
	Change(cdc, state, attestationtypes.ModuleName, &attestationtypes.GenesisState{}, func(g *attestationtypes.GenesisState) {
		g.Params.CommitSeconds, g.Params.RevealSeconds, g.Params.AppealSeconds, g.Params.LeadDailyCap = 30, 30, AppealSeconds, 50
	})
	Change(cdc, state, rewardtypes.ModuleName, &rewardtypes.GenesisState{}, func(g *rewardtypes.GenesisState) {
		g.Params.EpochSeconds, g.Params.ContestSeconds, g.Params.KeepEpochs = RewardSeconds, RewardSeconds, 6
	})
	Change(cdc, state, studytypes.ModuleName, &studytypes.GenesisState{}, func(g *studytypes.GenesisState) {
		g.Params.QuietSeconds, g.Params.RequestSeconds = QuietSeconds, 200
		g.Committees = append(g.Committees, studytypes.EthicsCommittee{Address: Addr(Ethics), Name: "Shared ethics committee", Until: Start + 1e8})
	})
	Change(cdc, state, consenttypes.ModuleName, &consenttypes.GenesisState{}, func(g *consenttypes.GenesisState) {
		g.Terms = append(g.Terms, consenttypes.Terms{Hash: Bytes32("terms"), Language: "en", Version: "1", Uri: "https://example.org/terms", Registered: Start})
	})
	Change(cdc, state, devicetypes.ModuleName, &devicetypes.GenesisState{}, func(g *devicetypes.GenesisState) {
		g.Params.MinMakerBond, g.Params.RoundFee = 1_000, 100
	})
	Change(cdc, state, slashingtypes.ModuleName, &slashingtypes.GenesisState{}, func(g *slashingtypes.GenesisState) {
		validator := sdk.ConsAddress(newValidators().Proposer.Address)
		info := slashingtypes.NewValidatorSigningInfo(validator, 1, 0, time.Unix(0, 0).UTC(), false, 0)
		g.SigningInfos = append(g.SigningInfos, slashingtypes.SigningInfo{Address: validator.String(), ValidatorSigningInfo: info})
	})
	Change(cdc, state, govtypes.ModuleName, &govv1.GenesisState{}, func(g *govv1.GenesisState) {
		voting, expedited := VotingSeconds*time.Second, VotingSeconds*time.Second/2
		g.Params.VotingPeriod, g.Params.ExpeditedVotingPeriod = &voting, &expedited
	})
}

func newValidators() *cmttypes.ValidatorSet {
	key := ed25519.GenPrivKeyFromSecret([]byte("validator"))
	return cmttypes.NewValidatorSet([]*cmttypes.Validator{cmttypes.NewValidator(key.PubKey(), 1)})
}

// lastCommit says that the one validator signed.
func lastCommit() abci.CommitInfo {
	validator := newValidators().Validators[0]
	return abci.CommitInfo{Votes: []abci.VoteInfo{{
		Validator:   abci.Validator{Address: validator.Address, Power: validator.VotingPower},
		BlockIdFlag: cmtproto.BlockIDFlagCommit,
	}}}
}

func header(height int64, time time.Time) cmtproto.Header {
	return cmtproto.Header{ChainID: ID, Height: height, Time: time}
}
