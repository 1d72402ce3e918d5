// SPDX-License-Identifier: Apache-2.0

// Package keeper holds the state of makers, models and devices.
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
	"github.com/aceso-network/aceso/chain/x/device/types"
)

// Dependencies are the keepers this module may call.
type Dependencies struct {
	Bank     types.BankKeeper
	Operator types.OperatorKeeper
	Reward   types.RewardKeeper
}

// Keeper of the device module.
type Keeper struct {
	Dependencies
	addresses address.Codec
	authority string

	Schema collections.Schema

	Params          collections.Item[types.Params]                                                          // → parameters
	Makers          collections.Map[[]byte, types.Maker]                                                    // maker address → maker
	Anchors         collections.Map[[]byte, types.Anchor]                                                   // SHA-256 of material → anchor
	Models          collections.Map[[]byte, types.Model]                                                    // model id → model
	Funds           collections.Map[[]byte, types.ModelFund]                                                // model id → prepaid fees, count of devices
	AccountKinds    collections.Map[[]byte, types.AccountKind]                                              // account address → ORDINARY or SENSITIVE
	ReferenceValues collections.Map[collections.Pair[[]byte, []byte], types.Reference]                      // (model, measurement) → reference value
	Recalls         collections.Map[collections.Pair[[]byte, collections.Pair[int64, int64]], types.Recall] // (model, from, until) → recall
	Devices         collections.Map[[]byte, types.Device]                                                   // device id → device
	Keys            collections.Map[collections.Pair[[]byte, uint32], types.DeviceKey]                      // (device, key generation) → data key
	KeyChanges      collections.Map[[]byte, types.KeyChange]                                                // device id → allowed key hash
	ByOwner         collections.KeySet[collections.Pair[[]byte, []byte]]                                    // (owner address, device), derived
	ByModel         collections.KeySet[collections.Pair[[]byte, []byte]]                                    // (model, device), derived
}

// NewKeeper declares the state; it panics if two collections share a prefix.
func NewKeeper(
	cdc codec.BinaryCodec, storeService store.KVStoreService, addresses address.Codec, keepers Dependencies, authority string,
) Keeper {
	sb := collections.NewSchemaBuilder(storeService)
	pair := collections.PairKeyCodec(collections.BytesKey, collections.BytesKey)
	window := collections.PairKeyCodec(collections.Int64Key, collections.Int64Key)
	k := Keeper{
		Dependencies: keepers,
		addresses:    addresses,
		authority:    authority,
		Params:       collections.NewItem(sb, types.ParamsPrefix, "params", codec.CollValue[types.Params](cdc)),
		Makers:       collections.NewMap(sb, types.MakersPrefix, "makers", collections.BytesKey, codec.CollValue[types.Maker](cdc)),
		Anchors:      collections.NewMap(sb, types.AnchorsPrefix, "anchors", collections.BytesKey, codec.CollValue[types.Anchor](cdc)),
		Models:       collections.NewMap(sb, types.ModelsPrefix, "models", collections.BytesKey, codec.CollValue[types.Model](cdc)),
		Funds:        collections.NewMap(sb, types.FundsPrefix, "funds", collections.BytesKey, codec.CollValue[types.ModelFund](cdc)),
		AccountKinds: collections.NewMap(sb, types.AccountKindsPrefix, "account_kinds", collections.BytesKey,
			codec.CollValue[types.AccountKind](cdc)),
		ReferenceValues: collections.NewMap(sb, types.ReferencesPrefix, "references", pair, codec.CollValue[types.Reference](cdc)),
		Recalls: collections.NewMap(sb, types.RecallsPrefix, "recalls", collections.PairKeyCodec(collections.BytesKey, window),
			codec.CollValue[types.Recall](cdc)),
		Devices: collections.NewMap(sb, types.DevicesPrefix, "devices", collections.BytesKey, codec.CollValue[types.Device](cdc)),
		Keys: collections.NewMap(sb, types.KeysPrefix, "keys", collections.PairKeyCodec(collections.BytesKey, collections.Uint32Key),
			codec.CollValue[types.DeviceKey](cdc)),
		KeyChanges: collections.NewMap(sb, types.KeyChangesPrefix, "key_changes", collections.BytesKey, codec.CollValue[types.KeyChange](cdc)),
		ByOwner:    collections.NewKeySet(sb, types.ByOwnerPrefix, "by_owner", pair),
		ByModel:    collections.NewKeySet(sb, types.ByModelPrefix, "by_model", pair),
	}
	schema, err := sb.Build()
	if err != nil {
		panic(err)
	}
	k.Schema = schema
	return k
}

// Authority is the address that may change parameters and approve anchors.
func (k Keeper) Authority() string { return k.authority }

func now(ctx context.Context) int64 { return sdk.UnwrapSDKContext(ctx).BlockTime().Unix() }

func emit(ctx context.Context, event proto.Message) error {
	return events.Emit(ctx, event)
}
