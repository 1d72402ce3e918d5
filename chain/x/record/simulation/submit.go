// SPDX-License-Identifier: Apache-2.0

package simulation

import (
	"context"
	"fmt"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/modules"
	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/record/keeper"
	"github.com/aceso-network/aceso/chain/x/record/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

const day = 86_400

// MsgSubmitRecordsFactory has a relayer carry a batch for an account's first vault, of a device or an import, with one record over it.
func MsgSubmitRecordsFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgSubmitRecords] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgSubmitRecords) {
		relayer := data.AnyAccountN(100, reporter, simsx.SimAccountFilterFn(func(account simsx.SimAccount) bool {
			operator, err := k.Operator.OperatorByHot(ctx, account.AddressBech32)
			return err == nil && operator.Role == operatortypes.ROLE_RELAYER && operator.Status == operatortypes.STATUS_ACTIVE
		}))
		chain := sdk.UnwrapSDKContext(ctx).ChainID()
		var vault vaulttypes.Vault
		data.AnyAccountN(100, reporter, simsx.SimAccountFilterFn(func(account simsx.SimAccount) bool {
			found, err := k.Vault.GetVault(ctx, canon.VaultID(chain, account.Address, uint8(consenttypes.DATA_CLASS_LAB), 1))
			vault = found
			return err == nil && found.Status == vaulttypes.VAULT_STATUS_ACTIVE
		}))
		if reporter.IsSkipped() {
			return nil, nil
		}
		operator, err := k.Operator.OperatorByHot(ctx, relayer.AddressBech32)
		if err != nil {
			reporter.Skip(err.Error())
			return nil, nil
		}
		entry, err := entryOf(ctx, k, data.Rand(), vault, sdk.MustAccAddressFromBech32(operator.Address))
		if err != nil {
			reporter.Skip(err.Error())
			return nil, nil
		}
		msg := &types.MsgSubmitRecords{Relayer: relayer.AddressBech32, Entries: []types.Entry{entry}}
		// Whether lease and agent key still stand only the handler judges.
		answer, err := keeper.NewMsgServer(k).SubmitRecords(sim.Aside(ctx), msg)
		if err != nil || len(answer.Refused) > 0 {
			reporter.Skip(fmt.Sprintf("the vault takes no record: %v %v", err, answer))
			return nil, nil
		}
		return []simsx.SimAccount{relayer}, msg
	}
}

// entryOf is the next batch of a vault's owner, of a device of that owner's or an import, with one record over it.
func entryOf(ctx context.Context, k keeper.Keeper, random *simsx.XRand, vault vaulttypes.Vault, relayer []byte) (types.Entry, error) {
	chain, agent := sdk.UnwrapSDKContext(ctx).ChainID(), sim.AgentKey(vault.Owner, vault.Generation)
	batch, key := &types.BatchInput{Vault: vault.Id}, agent
	source := vault.Id
	if device, ok := deviceOf(ctx, k, random, vault.Owner); ok {
		key, _ = sim.DataKey(device.Id, device.KeyGeneration)
		batch, source = &types.BatchInput{Device: device.Id, Generation: device.Generation, KeyGeneration: device.KeyGeneration}, device.Id
	}
	head, found, err := modules.Found(k.Heads.Get(ctx, collections.Join(source, batch.KeyGeneration)))
	if err != nil {
		return types.Entry{}, err
	}
	if !found {
		head.Batch = make([]byte, types.IDSize)
	}
	batch.Seq, batch.Prev, batch.Root, batch.Count, batch.Class, batch.Year = head.Seq+1, head.Batch, sim.Bytes(random, types.IDSize), 3, vault.Class, 2024
	id := batch.ID(chain)
	batch.Signature = sim.Sign(key, id)
	record := types.RecordInput{
		Vault: vault.Id, ShareGeneration: vault.ShareGeneration, Suite: types.Suite, CiphertextHash: sim.Bytes(random, types.IDSize),
		Deid: consenttypes.DEID_SAFE_HARBOR_FIELDS, DeidConfig: sim.Bytes(random, types.IDSize), LabelCommit: sim.Bytes(random, types.IDSize),
		LabelBox: sim.Bytes(random, types.IDSize), SizeBucket: 12, ValidUntil: simsx.BlockTime(ctx).Unix() + day,
	}
	record.E, record.CapsuleProof = sim.Capsule(sim.Scalar(random), sim.Scalar(random), canon.CapsuleFields{
		ChainID: chain, Suite: types.Suite, Vault: vault.Id, VaultKey: vault.C0, BatchID: id, CiphertextHash: record.CiphertextHash,
	})
	record.Signature = sim.Sign(agent, record.HeaderHash(chain, id, relayer))
	return types.Entry{Batch: batch, Records: []types.RecordInput{record}}, nil
}

// deviceOf is one of an owner's devices; in a quarter of the cases none, as where the owner has none.
func deviceOf(ctx context.Context, k keeper.Keeper, random *simsx.XRand, owner string) (devicetypes.Device, bool) {
	var mine []devicetypes.Device
	for number := range sim.Devices {
		device, err := k.Device.GetDevice(ctx, sim.DeviceID(number))
		if err == nil && device.Owner == owner && device.Status == devicetypes.DEVICE_STATUS_ACTIVE {
			mine = append(mine, device)
		}
	}
	if len(mine) == 0 || random.Intn(4) == 0 {
		return devicetypes.Device{}, false
	}
	return simsx.OneOf(random, mine), true
}

// MsgPublishOpeningFactory has an owner show one reading of a record to everybody.
func MsgPublishOpeningFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgPublishOpening] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgPublishOpening) {
		record, ok := sim.Pick(ctx, data, reporter, k.Records, func(record types.Record) bool { return record.Erased == 0 })
		if !ok {
			return nil, nil
		}
		vault, err := k.Vault.GetVault(ctx, record.Vault)
		if err != nil {
			reporter.Skip(err.Error())
			return nil, nil
		}
		return sim.Signed(data, reporter, vault.Owner, &types.MsgPublishOpening{Owner: vault.Owner, Record: record.Id, Blob: sim.Bytes(data.Rand(), types.IDSize)})
	}
}
