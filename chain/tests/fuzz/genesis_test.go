// SPDX-License-Identifier: Apache-2.0

// Package fuzz_test throws arbitrary bytes at what a node reads before it is running.
package fuzz_test

import (
	"encoding/json"
	"testing"

	"github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/app"
	"github.com/aceso-network/aceso/chain/tests/world"
	attestationtypes "github.com/aceso-network/aceso/chain/x/attestation/types"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
	studytypes "github.com/aceso-network/aceso/chain/x/study/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// genesis is a module's genesis and how the module starts from it.
type genesis struct {
	name  string
	state interface {
		proto.Message
		Validate() error
	}
	start func(ctx sdk.Context) error
}

func modules(a *app.App) []genesis {
	reward, operator, consent := &rewardtypes.GenesisState{}, &operatortypes.GenesisState{}, &consenttypes.GenesisState{}
	device, attestation, vault := &devicetypes.GenesisState{}, &attestationtypes.GenesisState{}, &vaulttypes.GenesisState{}
	record, release, study := &recordtypes.GenesisState{}, &releasetypes.GenesisState{}, &studytypes.GenesisState{}
	return []genesis{
		{"reward", reward, func(ctx sdk.Context) error { return a.RewardKeeper.InitGenesis(ctx, reward) }},
		{"operator", operator, func(ctx sdk.Context) error { return a.OperatorKeeper.InitGenesis(ctx, operator) }},
		{"consent", consent, func(ctx sdk.Context) error { return a.ConsentKeeper.InitGenesis(ctx, consent) }},
		{"device", device, func(ctx sdk.Context) error { return a.DeviceKeeper.InitGenesis(ctx, *device) }},
		{"attestation", attestation, func(ctx sdk.Context) error { return a.AttestationKeeper.InitGenesis(ctx, *attestation) }},
		{"vault", vault, func(ctx sdk.Context) error { return a.VaultKeeper.InitGenesis(ctx, vault) }},
		{"record", record, func(ctx sdk.Context) error { return a.RecordKeeper.InitGenesis(ctx, record) }},
		{"release", release, func(ctx sdk.Context) error { return a.ReleaseKeeper.InitGenesis(ctx, release) }},
		{"study", study, func(ctx sdk.Context) error { return a.StudyKeeper.InitGenesis(ctx, study) }},
	}
}

// FuzzGenesis: whatever the bytes, a module refuses them with an error, or starts from them or says why not; it never panics. What it
// accepts is the same after being written and read again.
func FuzzGenesis(f *testing.F) {
	lived := world.Live(f, world.Options{})
	exported := lived.Export()
	empty := world.New(f, world.Options{})
	for place, module := range modules(empty.App) {
		f.Add(byte(place), []byte(exported[module.name]))
		f.Add(byte(place), []byte(empty.App.DefaultGenesis()[module.name]))
		f.Add(byte(place), []byte("{}"))
	}
	f.Fuzz(func(t *testing.T, place byte, raw []byte) {
		all := modules(empty.App)
		module := all[int(place)%len(all)]
		cdc := empty.App.AppCodec()
		if err := cdc.UnmarshalJSON(json.RawMessage(raw), module.state); err != nil {
			return
		}
		if err := module.state.Validate(); err != nil {
			return
		}
		written, err := cdc.MarshalJSON(module.state)
		require.NoError(t, err)
		module.state.Reset()
		require.NoError(t, cdc.UnmarshalJSON(written, module.state))
		require.NoError(t, module.state.Validate(), "%s: it was valid before it was written", module.name)
		again, err := cdc.MarshalJSON(module.state)
		require.NoError(t, err)
		require.Equal(t, string(written), string(again))
		ctx, _ := empty.Ctx().CacheContext()
		require.NotPanics(t, func() { _ = module.start(ctx) })
	})
}
