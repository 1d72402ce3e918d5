// SPDX-License-Identifier: Apache-2.0

package simulation

import (
	"context"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	"github.com/aceso-network/aceso/chain/x/attestation/keeper"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

// Genesis has committees of two, whose phases last longer than the blocks of a simulation lie apart.
func Genesis() *types.GenesisState {
	genesis := types.DefaultGenesis()
	genesis.Params.CommitteeSize, genesis.Params.CommitSeconds, genesis.Params.RevealSeconds = 2, types.Day, types.Day
	return genesis
}

// relayers are those of the epoch's active set.
func relayers(ctx context.Context, k keeper.Keeper) ([]operatortypes.Operator, error) {
	epoch, err := k.Operator.CurrentEpoch(ctx)
	if err != nil {
		return nil, err
	}
	active, err := k.Operator.ActiveSet(ctx, epoch.Number, operatortypes.ROLE_RELAYER)
	if err != nil {
		return nil, err
	}
	found := make([]operatortypes.Operator, len(active.Members))
	for i, member := range active.Members {
		if found[i], err = k.Operator.OperatorByAddress(ctx, member.Address); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// MsgOpenRoundFactory has a relayer put the evidence of an enrolled device to a committee; the device signs with its data key.
func MsgOpenRoundFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgOpenRound] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgOpenRound) {
		active, err := relayers(ctx, k)
		if err != nil || len(active) == 0 {
			reporter.Skip("no active relayer")
			return nil, nil
		}
		lead := simsx.OneOf(data.Rand(), active)
		msg, err := opening(ctx, k, data.Rand(), lead)
		if err == nil { // fund, room and nonce only the handler judges
			_, err = keeper.NewMsgServer(k).OpenRound(sim.Aside(ctx), msg)
		}
		if err != nil {
			reporter.Skip(err.Error())
			return nil, nil
		}
		return sim.Signed(data, reporter, lead.HotAddress, msg)
	}
}

func opening(ctx context.Context, k keeper.Keeper, random *simsx.XRand, lead operatortypes.Operator) (*types.MsgOpenRound, error) {
	device, err := k.Device.GetDevice(ctx, sim.DeviceID(random.Intn(sim.Devices)))
	if err != nil {
		return nil, err
	}
	purpose, generation, err := purposeOf(ctx, k, random, device)
	if err != nil {
		return nil, err
	}
	key, cose := sim.DataKey(device.Id, generation)
	height := sdk.UnwrapSDKContext(ctx).BlockHeight()
	msg := &types.MsgOpenRound{
		Lead: lead.HotAddress, Device: device.Id, Purpose: purpose, EvidenceHash: sim.Bytes(random, types.IDSize), NonceHeight: height, DataKey: cose, Format: "psa",
	}
	msg.StatementSignature = sim.Sign(key, canon.RoundStatement(canon.RoundFields{
		ChainID: sdk.UnwrapSDKContext(ctx).ChainID(), DeviceID: device.Id, Purpose: uint8(purpose), EvidenceHash: msg.EvidenceHash,
		NonceHeight: uint64(height), Lead: sdk.MustAccAddressFromBech32(lead.Address),
	}))
	return msg, nil
}

// purposeOf is what a round of a device can be for, and the generation of the key that signs for it.
func purposeOf(ctx context.Context, k keeper.Keeper, random *simsx.XRand, device devicetypes.Device) (types.Purpose, uint32, error) {
	if device.KeyGeneration == 0 {
		return types.PURPOSE_ENROL, 1, nil
	}
	next := device.KeyGeneration + 1
	allowed := device.Owner == ""
	if !allowed {
		var err error
		if allowed, err = k.Device.KeyChangeAllowed(ctx, device.Id, sim.DataKeyHash(device.Id, next)); err != nil {
			return 0, 0, err
		}
	}
	if allowed && random.Intn(4) == 0 {
		return types.PURPOSE_KEY_CHANGE, next, nil
	}
	return types.PURPOSE_RENEW, device.KeyGeneration, nil
}
