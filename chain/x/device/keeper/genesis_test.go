// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"

	abci "github.com/cometbft/cometbft/abci/types"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

// dump is every key and value of the module's store.
func (w *world) dump() []string {
	iterator := w.ctx.KVStore(w.key).Iterator(nil, nil)
	defer iterator.Close()
	var pairs []string
	for ; iterator.Valid(); iterator.Next() {
		pairs = append(pairs, hex.EncodeToString(iterator.Key())+"="+hex.EncodeToString(iterator.Value()))
	}
	return pairs
}

// lively is a world in which every kind of state exists.
func lively(t *testing.T) *world {
	t.Helper()
	w := newWorld(t)
	model := w.withModel()
	ok(w, w.msg.FundModel, &types.MsgFundModel{Maker: addr("maker"), Model: model, Amount: 50})
	ok(w, w.msg.SetReference, &types.MsgSetReference{Maker: addr("maker"), Reference: reference(model)})
	ok(w, w.msg.RecallModel, &types.MsgRecallModel{Signer: addr("gov"), Model: model, From: 1, Until: genesis, Reason: "drift"})
	ok(w, w.msg.EnrolDevices, &types.MsgEnrolDevices{Maker: addr("maker"), Model: model, Devices: many(4)})
	w.withPaired(model, id("changed"))
	next := newSigner(t)
	hash := sha256.Sum256(next.cose)
	ok(w, w.msg.AllowKeyChange, &types.MsgAllowKeyChange{Owner: addr("patient"), Device: id("changed"), KeyHash: hash[:]})
	change := w.affirmation(id("changed"), next, 11)
	change.KeyChange = true
	_, err := w.k.Affirm(w.ctx, change)
	require.NoError(t, err)
	ok(w, w.msg.AllowKeyChange, &types.MsgAllowKeyChange{Owner: addr("patient"), Device: id("changed"), KeyHash: id("later")})
	w.withPaired(model, id("revoked"))
	ok(w, w.msg.SetDeviceStatus, w.set("maker", id("revoked"), types.DEVICE_STATUS_REVOKED))
	w.withPaired(model, id("left"))
	ok(w, w.msg.UnpairDevice, &types.MsgUnpairDevice{Owner: addr("patient"), Device: id("left")})
	require.NoError(t, w.k.FundPays(w.ctx, model, addr("relayer"), 20))
	w.raiseBond()
	require.NoError(t, w.k.Invariants(w.ctx))
	return w
}

func TestExportAndImportGiveTheSameBytes(t *testing.T) {
	w := lively(t)
	exported, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	require.NoError(t, exported.Validate())
	fresh := newWorld(t)
	require.NoError(t, fresh.k.InitGenesis(fresh.ctx, *exported))
	require.Equal(t, w.dump(), fresh.dump())
}

func TestEventsAloneRebuildTheState(t *testing.T) {
	w := lively(t)
	folded := newWorld(t)
	for _, event := range w.ctx.EventManager().Events() {
		parsed, err := sdk.ParseTypedEvent(abci.Event(event))
		require.NoError(t, err)
		folded.fold(parsed)
	}
	exported, err := folded.k.ExportGenesis(folded.ctx)
	require.NoError(t, err)
	rebuilt := newWorld(t)
	require.NoError(t, rebuilt.k.InitGenesis(rebuilt.ctx, *exported))
	require.Equal(t, w.dump(), rebuilt.dump())
}

// fold writes what an event carries, through the same door as a genesis.
func (w *world) fold(event any) {
	w.t.Helper()
	params, err := w.k.GetParams(w.ctx)
	require.NoError(w.t, err)
	state := types.GenesisState{Params: params}
	switch e := event.(type) {
	case *types.EventMakerRegistered:
		state.Makers = []types.Maker{e.Maker}
	case *types.EventAnchorChanged:
		state.Anchors = []types.Anchor{e.Anchor}
	case *types.EventModelRegistered:
		state.Models = []types.Model{e.Model}
	case *types.EventModelFundChanged:
		state.Funds = []types.ModelFund{e.Fund}
	case *types.EventReferenceSet:
		state.References = []types.Reference{e.Reference}
	case *types.EventModelRecalled:
		state.Recalls = []types.Recall{e.Recall}
	case *types.EventDevicesEnrolled:
		state.Funds = []types.ModelFund{e.Fund}
		for _, device := range e.Devices {
			state.Devices = append(state.Devices, types.Device{Id: device, Model: e.Model, Status: types.DEVICE_STATUS_ENROLLED})
		}
	case *types.EventDeviceChanged:
		state.Devices = []types.Device{e.Device}
	case *types.EventDeviceKeyChanged:
		state.Keys = []types.DeviceKey{e.Key}
	case *types.EventKeyChangeAllowed:
		if e.Used {
			require.NoError(w.t, w.k.KeyChanges.Remove(w.ctx, e.Change.Device))
			return
		}
		state.KeyChanges = []types.KeyChange{e.Change}
	case *types.EventAccountKindSet:
		state.AccountKinds = []types.AccountKind{e.Kind}
	case *types.EventParamsUpdated:
		state.Params = e.Params
	default:
		w.t.Fatalf("no fold for %T", event)
	}
	require.NoError(w.t, w.k.InitGenesis(w.ctx, state))
}

func TestAGenesisOutOfOrderIsRefused(t *testing.T) {
	exported, err := func() (*types.GenesisState, error) { w := lively(t); return w.k.ExportGenesis(w.ctx) }()
	require.NoError(t, err)
	cases := map[string]func(*types.GenesisState){
		"a device twice":         func(g *types.GenesisState) { g.Devices[1] = g.Devices[0] },
		"a fund without a model": func(g *types.GenesisState) { g.Models = nil },
		"a key off the curve":    func(g *types.GenesisState) { g.Keys[0].DataKey = make([]byte, 77) },
		"no minimum bond":        func(g *types.GenesisState) { g.Params.MinMakerBond = 0 },
	}
	for title, spoil := range cases {
		t.Run(title, func(t *testing.T) {
			bytes, err := exported.Marshal()
			require.NoError(t, err)
			var copied types.GenesisState
			require.NoError(t, copied.Unmarshal(bytes))
			require.NoError(t, copied.Validate())
			spoil(&copied)
			require.Error(t, copied.Validate())
		})
	}
}

func TestParametersChangeByTheAuthorityOnly(t *testing.T) {
	w := newWorld(t)
	params := types.DefaultParams()
	refused(w, w.msg.UpdateParams, &types.MsgUpdateParams{Authority: addr("maker"), Params: params}, types.ErrNotAuthority)
	refused(w, w.msg.UpdateParams, &types.MsgUpdateParams{Authority: addr("gov")}, types.ErrInvalid)
	ok(w, w.msg.UpdateParams, &types.MsgUpdateParams{Authority: addr("gov"), Params: params})
	require.Equal(t, params, last[*types.EventParamsUpdated](w).Params)
}

func TestInvariantsSeeCoinsAndCountsThatDoNotAddUp(t *testing.T) {
	for title, spoil := range map[string]func(w *world, state *types.GenesisState){
		"a bond that is not there": func(w *world, _ *types.GenesisState) {
			w.bank.balances[authtypes.NewModuleAddress(types.ModuleName).String()]--
		},
		"a device that no fund counts": func(w *world, state *types.GenesisState) {
			state.Funds[0].Enrolled--
			require.NoError(t, w.k.Funds.Set(w.ctx, state.Funds[0].Model, state.Funds[0]))
		},
		"a key generation without a key": func(w *world, state *types.GenesisState) {
			require.NoError(t, w.k.Keys.Remove(w.ctx, collections.Join(state.Keys[0].Device, state.Keys[0].KeyGeneration)))
		},
		"a key change of nobody's device": func(w *world, _ *types.GenesisState) {
			require.NoError(t, w.k.KeyChanges.Set(w.ctx, id("left"), types.KeyChange{Device: id("left")}))
		},
	} {
		t.Run(title, func(t *testing.T) {
			w := lively(t)
			state, err := w.k.ExportGenesis(w.ctx)
			require.NoError(t, err)
			spoil(w, state)
			require.ErrorContains(t, w.k.Invariants(w.ctx), "wanted")
		})
	}
}

func TestParametersUnderWhichTheModuleCouldNotWorkAreRefused(t *testing.T) {
	const year = int64(365 * 24 * 60 * 60)
	require.NoError(t, types.DefaultParams().Validate())
	for name, spoil := range map[string]func(*types.Params){
		"a maker without a bond":     func(p *types.Params) { p.MinMakerBond = 0 },
		"a grace that is over":       func(p *types.Params) { p.KeyGraceSeconds = -1 },
		"a grace of over a year":     func(p *types.Params) { p.KeyGraceSeconds = year + 1 },
		"no recall":                  func(p *types.Params) { p.MaxRecallSeconds = -1 },
		"a recall of over a year on": func(p *types.Params) { p.MaxRecallSeconds = year + 1 },
	} {
		params := types.DefaultParams()
		spoil(&params)
		require.ErrorIs(t, params.Validate(), types.ErrInvalid, name)
	}
}
