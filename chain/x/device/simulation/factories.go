// SPDX-License-Identifier: Apache-2.0

package simulation

import (
	"context"
	"fmt"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"
	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/denom"
	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	"github.com/aceso-network/aceso/chain/x/device/keeper"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

// maxPick is how many makers, anchors or models a factory chooses from.
const maxPick = 50

func page() *query.PageRequest { return &query.PageRequest{Limit: maxPick} }

// MsgRegisterMakerFactory bonds a random account.
func MsgRegisterMakerFactory() simsx.SimMsgFactoryFn[*types.MsgRegisterMaker] {
	return func(_ context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgRegisterMaker) {
		maker := data.AnyAccount(reporter, simsx.WithLiquidBalanceGTE(denom.Coin(2*Bond)))
		if reporter.IsSkipped() {
			return nil, nil
		}
		name := "maker " + data.Rand().StringN(10)
		return []simsx.SimAccount{maker}, &types.MsgRegisterMaker{Address: maker.AddressBech32, Name: name, Bond: Bond}
	}
}

// MsgApproveAnchorFactory proposes a random hardware anchor.
func MsgApproveAnchorFactory() simsx.SimMsgFactoryFn[*types.MsgApproveAnchor] {
	return func(_ context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgApproveAnchor) {
		material := make([]byte, 77)
		for i := range material {
			material[i] = byte(data.Rand().Intn(256))
		}
		return nil, &types.MsgApproveAnchor{
			Authority: data.ModuleAccountAddress(reporter, "gov"), Kind: types.ANCHOR_KIND_HARDWARE, Format: "psa", Material: material, Name: "anchor",
		}
	}
}

// MsgRegisterModelFactory registers a model of a known maker over an approved anchor.
func MsgRegisterModelFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgRegisterModel] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgRegisterModel) {
		server := keeper.NewQueryServer(k)
		makers, err := server.Makers(ctx, &types.QueryMakersRequest{Pagination: page()})
		if err != nil || len(makers.Makers) == 0 {
			reporter.Skip("no maker")
			return nil, nil
		}
		anchor, ok := sim.Pick(ctx, data, reporter, k.Anchors, func(anchor types.Anchor) bool { return anchor.Retired == 0 })
		if !ok {
			return nil, nil
		}
		maker := data.GetAccount(reporter, simsx.OneOf(data.Rand(), makers.Makers).Address)
		return []simsx.SimAccount{maker}, &types.MsgRegisterModel{
			Maker: maker.AddressBech32, UdiDi: fmt.Sprintf("%014d", data.Rand().Uint64()%1e14), Name: "model " + data.Rand().StringN(8),
			Formats: []string{anchor.Format}, Classes: 1<<consenttypes.DATA_CLASS_WEARABLE | 1<<consenttypes.DATA_CLASS_LAB, Anchors: [][]byte{anchor.Id}, Quota: 1_000, MaxTier: types.TIER_T3,
		}
	}
}

func anyModel(ctx context.Context, k keeper.Keeper, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) (types.Model, bool) {
	models, err := keeper.NewQueryServer(k).Models(ctx, &types.QueryModelsRequest{Pagination: page()})
	if err != nil || len(models.Models) == 0 {
		reporter.Skip("no model")
		return types.Model{}, false
	}
	return simsx.OneOf(data.Rand(), models.Models), true
}

// MsgFundModelFactory prepays rounds of a model.
func MsgFundModelFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgFundModel] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgFundModel) {
		model, ok := anyModel(ctx, k, data, reporter)
		if !ok {
			return nil, nil
		}
		maker := data.GetAccount(reporter, model.Maker)
		if !maker.LiquidBalance().BlockAmount(denom.Coin(Bond)) {
			reporter.Skip("maker without coins")
			return nil, nil
		}
		return []simsx.SimAccount{maker}, &types.MsgFundModel{Maker: model.Maker, Model: model.Id, Amount: Bond}
	}
}

// MsgEnrolDevicesFactory enrols up to ten devices of a model, of those that no maker has yet.
func MsgEnrolDevicesFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgEnrolDevices] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgEnrolDevices) {
		model, ok := anyModel(ctx, k, data, reporter)
		if !ok {
			return nil, nil
		}
		var devices [][]byte
		for number := data.Rand().Intn(sim.Devices); number < sim.Devices && len(devices) < 10; number++ {
			known, err := k.Devices.Has(ctx, sim.DeviceID(number))
			if err == nil && !known {
				devices = append(devices, sim.DeviceID(number))
			}
		}
		if len(devices) == 0 {
			reporter.Skip("no device left")
			return nil, nil
		}
		return sim.Signed(data, reporter, model.Maker, &types.MsgEnrolDevices{Maker: model.Maker, Model: model.Id, Devices: devices})
	}
}
