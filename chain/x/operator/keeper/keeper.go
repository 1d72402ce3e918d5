// SPDX-License-Identifier: Apache-2.0

// Package keeper holds the state of operators, epochs, committees, slashes, the council and pauses.
package keeper

import (
	"context"

	"github.com/cosmos/gogoproto/proto"

	"cosmossdk.io/collections"
	"cosmossdk.io/core/address"
	"cosmossdk.io/core/store"

	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/aceso-network/aceso/chain/internal/events"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// Dependencies are the modules this one may call. HeaderHash gives the hash of the block being executed; nil takes it
// from the SDK context, simulations (whose consensus has no hashes) inject their own.
type Dependencies struct {
	Bank         types.BankKeeper
	Distribution types.DistributionKeeper
	HeaderHash   func(ctx context.Context) []byte
}

// Keeper of the operator module.
type Keeper struct {
	authority string
	addresses address.Codec
	keepers   Dependencies
	account   sdk.AccAddress

	Schema     collections.Schema
	Params     collections.Item[types.Params]
	Local      collections.Item[bool]
	Operators  collections.Map[[]byte, types.Operator]                            // address → operator
	Orgs       collections.Map[string, types.Org]                                 // org id → org
	Headers    collections.Map[int64, types.HeaderRef]                            // height → block hash, the last 1024
	Epoch      collections.Item[types.Epoch]                                      // absent before the first block
	ActiveSets collections.Map[collections.Pair[uint64, int32], types.ActiveSet]  // (epoch, role) → members by address
	Committees collections.Map[collections.Pair[uint64, uint32], types.Committee] // (epoch, k) → trustees
	Duties     collections.Map[collections.Pair[uint64, uint32], types.Duty]      // (epoch, k) → until when its shares are held
	Slashes    collections.Map[uint64, types.PendingSlash]                        // id → slash not cancelled or executed yet
	NextSlash  collections.Sequence                                               // id of the next slash
	Unbondings collections.Map[[]byte, types.Unbonding]                           // address → bond on its way out
	Council    collections.Item[types.Council]                                    // absent before gov names one
	Pauses     collections.Map[collections.Pair[string, int64], types.Pause]      // (type URL, from) → pause

	Cancelled collections.KeySet[uint64] // ids of cancelled slashes

	ByHot     collections.Map[[]byte, []byte] // hot address → address; derived
	ByKey     collections.Map[[]byte, []byte] // any key of an operator → address; derived
	DutyUntil collections.Map[[]byte, int64]  // address → end of its last duty; derived
}

// NewKeeper opens the module's store; authority is the gov module's address.
func NewKeeper(cdc codec.BinaryCodec, storeService store.KVStoreService, addressCodec address.Codec, keepers Dependencies, authority string) Keeper {
	if keepers.HeaderHash == nil {
		keepers.HeaderHash = func(ctx context.Context) []byte { return sdk.UnwrapSDKContext(ctx).HeaderHash() }
	}
	sb := collections.NewSchemaBuilder(storeService)
	committeeKey := collections.PairKeyCodec(collections.Uint64Key, collections.Uint32Key)
	k := Keeper{
		authority: authority, addresses: addressCodec, keepers: keepers, account: authtypes.NewModuleAddress(types.ModuleName),
		Params:     collections.NewItem(sb, types.ParamsKey, "params", codec.CollValue[types.Params](cdc)),
		Local:      collections.NewItem(sb, types.LocalKey, "local", collections.BoolValue),
		Operators:  collections.NewMap(sb, types.OperatorsPrefix, "operators", collections.BytesKey, codec.CollValue[types.Operator](cdc)),
		Orgs:       collections.NewMap(sb, types.OrgsPrefix, "orgs", collections.StringKey, codec.CollValue[types.Org](cdc)),
		Headers:    collections.NewMap(sb, types.HeadersPrefix, "headers", collections.Int64Key, codec.CollValue[types.HeaderRef](cdc)),
		Epoch:      collections.NewItem(sb, types.EpochKey, "epoch", codec.CollValue[types.Epoch](cdc)),
		ActiveSets: collections.NewMap(sb, types.ActiveSetsPrefix, "active_sets", collections.PairKeyCodec(collections.Uint64Key, collections.Int32Key), codec.CollValue[types.ActiveSet](cdc)),
		Committees: collections.NewMap(sb, types.CommitteesPrefix, "committees", committeeKey, codec.CollValue[types.Committee](cdc)),
		Duties:     collections.NewMap(sb, types.DutiesPrefix, "duties", committeeKey, codec.CollValue[types.Duty](cdc)),
		Slashes:    collections.NewMap(sb, types.SlashesPrefix, "slashes", collections.Uint64Key, codec.CollValue[types.PendingSlash](cdc)),
		NextSlash:  collections.NewSequence(sb, types.NextSlashKey, "next_slash"),
		Unbondings: collections.NewMap(sb, types.UnbondingsPrefix, "unbondings", collections.BytesKey, codec.CollValue[types.Unbonding](cdc)),
		Council:    collections.NewItem(sb, types.CouncilKey, "council", codec.CollValue[types.Council](cdc)),
		Pauses:     collections.NewMap(sb, types.PausesPrefix, "pauses", collections.PairKeyCodec(collections.StringKey, collections.Int64Key), codec.CollValue[types.Pause](cdc)),
		Cancelled:  collections.NewKeySet(sb, types.CancelledPrefix, "cancelled", collections.Uint64Key),
		ByHot:      collections.NewMap(sb, types.ByHotPrefix, "by_hot", collections.BytesKey, collections.BytesValue),
		ByKey:      collections.NewMap(sb, types.ByKeyPrefix, "by_key", collections.BytesKey, collections.BytesValue),
		DutyUntil:  collections.NewMap(sb, types.DutyUntilPrefix, "duty_until", collections.BytesKey, collections.Int64Value),
	}
	schema, err := sb.Build()
	if err != nil {
		panic(err)
	}
	k.Schema = schema
	return k
}

// now is the block time in unix seconds.
func now(ctx context.Context) int64 {
	return sdk.UnwrapSDKContext(ctx).BlockTime().Unix()
}

func emit(ctx context.Context, event proto.Message) error {
	return events.Emit(ctx, event)
}
