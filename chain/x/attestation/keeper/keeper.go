// SPDX-License-Identifier: Apache-2.0

// Package keeper holds the state of attestation rounds.
package keeper

import (
	"context"

	"cosmossdk.io/collections"
	"cosmossdk.io/core/address"
	"cosmossdk.io/core/store"

	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/aceso-network/aceso/chain/internal/events"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

// Dependencies are the keepers this module may call.
type Dependencies struct {
	Bank     types.BankKeeper
	Operator types.OperatorKeeper
	Device   types.DeviceKeeper
}

// Keeper of the attestation module.
type Keeper struct {
	Dependencies
	addresses address.Codec
	authority string

	Schema collections.Schema

	Params     collections.Item[types.Params]                                       // → parameters
	Rounds     collections.Map[[]byte, types.Round]                                 // round id → round, until FINAL
	Progress   collections.Map[[]byte, types.Progress]                              // round id → phase and counts, until FINAL
	Committees collections.Map[[]byte, types.RoundCommittee]                        // round id → members, until FINAL
	Votes      collections.Map[collections.Pair[[]byte, []byte], types.Vote]        // (round, member address) → vote, until the tally
	Snapshot   collections.Item[types.Snapshot]                                     // → revocation data in force
	OpenMarks  collections.Map[collections.Pair[[]byte, []byte], types.OpenMark]    // (lead address, device) → open round, count of the day
	Results    collections.Map[collections.Pair[[]byte, []byte], types.RoundResult] // (round, digest) → result, until the tally
	Timeouts   collections.KeySet[collections.Pair[int64, []byte]]                  // (deadline, round), derived
	ByDevice   collections.KeySet[collections.Pair[[]byte, []byte]]                 // (device, round), derived
	Reserved   collections.Map[[]byte, uint64]                                      // model → fees of its undecided rounds, derived
	Lots       collections.KeySet[collections.Pair[int64, []byte]]                  // (decided height, round) whose audit lot is not drawn, derived
}

// NewKeeper declares the state; it panics if two collections share a prefix.
func NewKeeper(
	cdc codec.BinaryCodec, storeService store.KVStoreService, addresses address.Codec, keepers Dependencies, authority string,
) Keeper {
	sb := collections.NewSchemaBuilder(storeService)
	pair := collections.PairKeyCodec(collections.BytesKey, collections.BytesKey)
	k := Keeper{
		Dependencies: keepers,
		addresses:    addresses,
		authority:    authority,
		Params:       collections.NewItem(sb, types.ParamsPrefix, "params", codec.CollValue[types.Params](cdc)),
		Rounds:       collections.NewMap(sb, types.RoundsPrefix, "rounds", collections.BytesKey, codec.CollValue[types.Round](cdc)),
		Progress:     collections.NewMap(sb, types.ProgressPrefix, "progress", collections.BytesKey, codec.CollValue[types.Progress](cdc)),
		Committees: collections.NewMap(sb, types.CommitteesPrefix, "committees", collections.BytesKey,
			codec.CollValue[types.RoundCommittee](cdc)),
		Votes:     collections.NewMap(sb, types.VotesPrefix, "votes", pair, codec.CollValue[types.Vote](cdc)),
		Snapshot:  collections.NewItem(sb, types.SnapshotPrefix, "snapshot", codec.CollValue[types.Snapshot](cdc)),
		OpenMarks: collections.NewMap(sb, types.OpenMarksPrefix, "open_marks", pair, codec.CollValue[types.OpenMark](cdc)),
		Results:   collections.NewMap(sb, types.ResultsPrefix, "results", pair, codec.CollValue[types.RoundResult](cdc)),
		Timeouts: collections.NewKeySet(sb, types.TimeoutsPrefix, "timeouts",
			collections.PairKeyCodec(collections.Int64Key, collections.BytesKey)),
		ByDevice: collections.NewKeySet(sb, types.ByDevicePrefix, "by_device", pair),
		Reserved: collections.NewMap(sb, types.ReservedPrefix, "reserved", collections.BytesKey, collections.Uint64Value),
		Lots:     collections.NewKeySet(sb, types.LotsPrefix, "lots", collections.PairKeyCodec(collections.Int64Key, collections.BytesKey)),
	}
	schema, err := sb.Build()
	if err != nil {
		panic(err)
	}
	k.Schema = schema
	return k
}

// Authority is the address that may change parameters and the snapshot.
func (k Keeper) Authority() string { return k.authority }

func now(ctx context.Context) int64 { return sdk.UnwrapSDKContext(ctx).BlockTime().Unix() }

func height(ctx context.Context) int64 { return sdk.UnwrapSDKContext(ctx).BlockHeight() }

func emit(ctx context.Context, event proto.Message) error {
	return events.Emit(ctx, event)
}
