// SPDX-License-Identifier: Apache-2.0

package types_test

import (
	"bytes"
	"crypto/ecdh"
	"crypto/ed25519"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

func keysOf(t *testing.T, n byte) (signKey, hpkeKey []byte) {
	t.Helper()
	signKey, ok := ed25519.NewKeyFromSeed(seedOf(n)).Public().(ed25519.PublicKey)
	require.True(t, ok)
	private, err := ecdh.X25519().NewPrivateKey(seedOf(n))
	require.NoError(t, err)
	return signKey, private.PublicKey().Bytes()
}

func fullGenesis(t *testing.T) *types.GenesisState {
	t.Helper()
	sign1, box1 := keysOf(t, 1)
	sign2, box2 := keysOf(t, 2)
	genesis := types.DefaultGenesis()
	genesis.Orgs = []types.Org{{Id: "clinic-1", Name: "Clinic One"}}
	genesis.Operators = []types.Operator{
		{Address: "a", HotAddress: "ha", SignKey: sign1, HpkeKey: box1, Role: types.ROLE_RELAYER, Endpoint: "https://a.example", Status: types.STATUS_ACTIVE},
		{Address: "b", HotAddress: "hb", SignKey: sign2, HpkeKey: box2, Role: types.ROLE_TRUSTEE, Org: "clinic-1", Endpoint: "https://b.example", Status: types.STATUS_ACTIVE},
	}
	genesis.Committees = []types.Committee{{Epoch: 1, K: 0, Members: []string{"b"}}}
	genesis.Duties = []types.Duty{{Epoch: 1, K: 0, Until: 9}}
	genesis.Slashes = []types.PendingSlash{{Id: 1, Operator: "a", Amount: 1, Status: types.SLASH_STATUS_PENDING}}
	genesis.NextSlash = 2
	genesis.Unbondings = []types.Unbonding{{Operator: "a", Amount: 1}}
	genesis.Pauses = []types.Pause{{TypeUrl: open, From: 1, Until: 2}}
	return genesis
}

func TestAGenesisThatMessagesCouldNotHaveLedToIsRefused(t *testing.T) {
	require.NoError(t, fullGenesis(t).Validate())
	cases := []struct {
		name  string
		spoil func(*types.GenesisState)
		err   error
	}{
		{"a parameter out of bounds", func(gs *types.GenesisState) { gs.Params.EpochSeconds = 0 }, types.ErrParamsRefused},
		{"an operator twice", func(gs *types.GenesisState) { gs.Operators[1].Address = "a" }, types.ErrGenesisRefused},
		{"a hot address twice", func(gs *types.GenesisState) { gs.Operators[1].HotAddress = "ha" }, types.ErrGenesisRefused},
		{"a key twice", func(gs *types.GenesisState) { gs.Operators[1].HpkeKey = gs.Operators[0].HpkeKey }, types.ErrGenesisRefused},
		{"a key of small order", func(gs *types.GenesisState) { gs.Operators[0].HpkeKey = make([]byte, 32) }, types.ErrKeyRefused},
		{"no status", func(gs *types.GenesisState) { gs.Operators[0].Status = 0 }, types.ErrGenesisRefused},
		{"no role", func(gs *types.GenesisState) { gs.Operators[0].Role = 0 }, types.ErrRoleRefused},
		{"plain http", func(gs *types.GenesisState) { gs.Operators[0].Endpoint = "http://127.0.0.1:1" }, types.ErrEndpointRefused},
		{"an unknown org", func(gs *types.GenesisState) { gs.Operators[1].Org = "other" }, types.ErrOrgNotApproved},
		{"a relayer with an org", func(gs *types.GenesisState) { gs.Operators[0].Org = "clinic-1" }, types.ErrOrgNotApproved},
		{"an org without a name", func(gs *types.GenesisState) { gs.Orgs[0].Name = "" }, types.ErrOrgRefused},
		{"a duty of no committee", func(gs *types.GenesisState) { gs.Duties[0].K = 1 }, types.ErrGenesisRefused},
		{"a slash above the counter", func(gs *types.GenesisState) { gs.NextSlash = 1 }, types.ErrGenesisRefused},
		{"an ended slash", func(gs *types.GenesisState) { gs.Slashes[0].Status = types.SLASH_STATUS_EXECUTED }, types.ErrGenesisRefused},
		{"an unbonding of nobody", func(gs *types.GenesisState) { gs.Unbondings[0].Operator = "z" }, types.ErrGenesisRefused},
		{"a pause of a way out", func(gs *types.GenesisState) { gs.Pauses[0].TypeUrl = "/aceso.vault.v1.MsgShred" }, types.ErrGenesisRefused},
		{"a ring too long", func(gs *types.GenesisState) { gs.Headers = make([]types.HeaderRef, types.RingSize+1) }, types.ErrGenesisRefused},
		{"no slash counter", func(gs *types.GenesisState) { gs.Slashes, gs.NextSlash = nil, 0 }, types.ErrGenesisRefused},
		{"too many retired keys", func(gs *types.GenesisState) {
			for n := range byte(types.MaxRetiredKeys + 1) {
				_, retired := keysOf(t, 10+n)
				gs.Operators[0].RetiredHpkeKeys = append(gs.Operators[0].RetiredHpkeKeys, retired)
			}
		}, types.ErrGenesisRefused},
		{"too large an active set", func(gs *types.GenesisState) {
			gs.ActiveSets = []types.ActiveSet{{Epoch: 1, Role: types.ROLE_RELAYER, Members: make([]types.Member, types.MaxActive+1)}}
		}, types.ErrGenesisRefused},
	}
	for _, c := range cases {
		genesis := fullGenesis(t)
		c.spoil(genesis)
		require.ErrorIs(t, genesis.Validate(), c.err, c.name)
	}
}

func TestParametersThatLetTwoDisjointGroupsOpenAVaultAreRefused(t *testing.T) {
	require.NoError(t, types.DefaultParams().Validate())
	cases := []func(*types.Params){
		func(p *types.Params) { p.CommitteeSize, p.CommitteeThreshold, p.MinAcks = 4, 2, 3 },
		func(p *types.Params) { p.CommitteeThreshold = p.CommitteeSize + 1 },
		func(p *types.Params) { p.MinAcks = p.CommitteeThreshold - 1 },
		func(p *types.Params) { p.MinAcks = p.CommitteeSize + 1 },
		func(p *types.Params) { p.CommitteeSize = 33 },
		func(p *types.Params) { p.CommitteesPerEpoch = 0 },
		func(p *types.Params) { p.MinBondRelayer = 0 },
		func(p *types.Params) { p.MinBondTrustee = 0 },
		func(p *types.Params) { p.UnbondingSeconds = 0 },
		func(p *types.Params) { p.JailSeconds = 0 },
		func(p *types.Params) { p.SlashDelaySeconds = 0 },
		func(p *types.Params) { p.HoldSeconds = -1 },
		func(p *types.Params) { p.ReporterBp = 1_001 },
		func(p *types.Params) { p.IdlePointsLimit = 0 },
		func(p *types.Params) { p.IdleSlashBp = 10_001 },
	}
	for i, spoil := range cases {
		params := types.DefaultParams()
		spoil(&params)
		require.ErrorIs(t, params.Validate(), types.ErrParamsRefused, i)
	}
}

func TestKeysOfSmallOrderOrOneKeyForTwoUsesAreRefused(t *testing.T) {
	signKey, hpkeKey := keysOf(t, 1)
	require.NoError(t, types.CheckKeys(signKey, hpkeKey))
	one := append([]byte{1}, make([]byte, 31)...)
	for _, pair := range [][2][]byte{
		{one, hpkeKey}, {signKey[:31], hpkeKey}, {nil, hpkeKey}, {signKey, make([]byte, 32)}, {signKey, one}, {signKey, hpkeKey[:31]}, {signKey, nil}, {signKey, signKey},
	} {
		require.ErrorIs(t, types.CheckKeys(pair[0], pair[1]), types.ErrKeyRefused)
	}
}

func TestARetiredKeyIsKeptWhileADutyMayNameIt(t *testing.T) {
	operator := types.Operator{HpkeKey: []byte{0}}
	var err error
	for n := byte(1); n <= types.MaxRetiredKeys; n++ {
		operator, err = operator.RetireKey([]byte{n}, 1_000, 1_000)
		require.NoError(t, err)
	}
	require.Len(t, operator.RetiredHpkeKeys, types.MaxRetiredKeys)
	require.True(t, bytes.Equal(operator.RetiredHpkeKeys[0], []byte{0}))
	_, err = operator.RetireKey([]byte{9}, 1_000, 1_000)
	require.ErrorIs(t, err, types.ErrKeyRefused)
	later, err := operator.RetireKey([]byte{9}, 1_000, 1_001+types.DutyTail)
	require.NoError(t, err)
	require.Equal(t, [][]byte{{8}}, later.RetiredHpkeKeys)
}
