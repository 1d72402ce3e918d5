// SPDX-License-Identifier: Apache-2.0

package simulation

import (
	"context"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	"github.com/aceso-network/aceso/chain/x/device/keeper"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

const day = 86_400

// made has the maker of a model send a message about it.
func made[M sim.Msg](k keeper.Keeper, make func(ctx context.Context, random *simsx.XRand, model types.Model) M) simsx.SimMsgFactoryFn[M] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, M) {
		model, ok := sim.Pick(ctx, data, reporter, k.Models, func(types.Model) bool { return true })
		if !ok {
			var none M
			return nil, none
		}
		return sim.Signed(data, reporter, model.Maker, make(ctx, data.Rand(), model))
	}
}

// MsgSetReferenceFactory says what firmware of a model is good.
func MsgSetReferenceFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgSetReference] {
	return made(k, func(_ context.Context, random *simsx.XRand, model types.Model) *types.MsgSetReference {
		return &types.MsgSetReference{Maker: model.Maker, Reference: types.Reference{
			Model: model.Id, Measurement: []byte{byte(random.Intn(200))}, State: types.REFERENCE_STATE_OK, Version: "1",
		}}
	})
}

// MsgRecallModelFactory recalls what a model's devices made on this day or the one before. A second recall of the day changes it.
func MsgRecallModelFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgRecallModel] {
	return made(k, func(ctx context.Context, random *simsx.XRand, model types.Model) *types.MsgRecallModel {
		from := (simsx.BlockTime(ctx).Unix()/day - int64(random.Intn(2))) * day
		return &types.MsgRecallModel{Signer: model.Maker, Model: model.Id, From: from, Until: from + day, Reason: "drift"}
	})
}

// MsgSetDeviceStatusFactory has a maker revoke one of its devices.
func MsgSetDeviceStatusFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgSetDeviceStatus] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgSetDeviceStatus) {
		device, ok := sim.Pick(ctx, data, reporter, k.Devices, func(device types.Device) bool { return device.Status != types.DEVICE_STATUS_REVOKED })
		if !ok {
			return nil, nil
		}
		model, err := k.GetModel(ctx, device.Model)
		if err != nil {
			reporter.Skip(err.Error())
			return nil, nil
		}
		return sim.Signed(data, reporter, model.Maker, &types.MsgSetDeviceStatus{Signer: model.Maker, Device: device.Id, Status: types.DEVICE_STATUS_REVOKED})
	}
}

// MsgRetireAnchorFactory proposes that an anchor be retired.
func MsgRetireAnchorFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgRetireAnchor] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgRetireAnchor) {
		anchor, ok := sim.Pick(ctx, data, reporter, k.Anchors, func(anchor types.Anchor) bool { return anchor.Retired == 0 })
		if !ok {
			return nil, nil
		}
		return nil, &types.MsgRetireAnchor{Authority: data.ModuleAccountAddress(reporter, "gov"), Anchor: anchor.Id}
	}
}

// MsgUpdateParamsFactory proposes another grace of former keys.
func MsgUpdateParamsFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgUpdateParams] {
	return sim.Proposed(func(ctx context.Context, random *simsx.XRand, authority string) (*types.MsgUpdateParams, error) {
		params, err := k.GetParams(ctx)
		params.KeyGraceSeconds = int64(random.Intn(10_000))
		return &types.MsgUpdateParams{Authority: authority, Params: params}, err
	})
}
