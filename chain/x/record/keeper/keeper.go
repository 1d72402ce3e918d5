// SPDX-License-Identifier: Apache-2.0

// Package keeper holds batches that devices signed and the sealed records over them.
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
	"github.com/aceso-network/aceso/chain/x/record/types"
)

// Dependencies are the keepers this module may call.
type Dependencies struct {
	Consent  types.ConsentKeeper
	Device   types.DeviceKeeper
	Vault    types.VaultKeeper
	Operator types.OperatorKeeper
	Reward   types.RewardKeeper
}

// Keeper of the record module.
type Keeper struct {
	Dependencies
	addresses address.Codec
	authority string

	Schema collections.Schema

	Params    collections.Item[types.Params]                                     // → parameters
	Batches   collections.Map[[]byte, types.Batch]                               // batch id → batch
	Records   collections.Map[[]byte, types.Record]                              // record id → record
	Heads     collections.Map[collections.Pair[[]byte, uint32], types.BatchHead] // (device or vault, key generation) → last batch
	Openings  collections.Map[collections.Pair[[]byte, []byte], types.Opening]   // (record, blob) → published opening
	TakenBack collections.KeySet[[]byte]                                         // batches whose reward was taken back
	ByVault   collections.KeySet[collections.Triple[[]byte, []byte, []byte]]     // (vault, batch, record), derived
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
		Batches:      collections.NewMap(sb, types.BatchesPrefix, "batches", collections.BytesKey, codec.CollValue[types.Batch](cdc)),
		Records:      collections.NewMap(sb, types.RecordsPrefix, "records", collections.BytesKey, codec.CollValue[types.Record](cdc)),
		Heads: collections.NewMap(sb, types.HeadsPrefix, "heads", collections.PairKeyCodec(collections.BytesKey, collections.Uint32Key),
			codec.CollValue[types.BatchHead](cdc)),
		Openings:  collections.NewMap(sb, types.OpeningsPrefix, "openings", pair, codec.CollValue[types.Opening](cdc)),
		TakenBack: collections.NewKeySet(sb, types.TakenBackPrefix, "taken_back", collections.BytesKey),
		ByVault: collections.NewKeySet(sb, types.ByVaultPrefix, "by_vault",
			collections.TripleKeyCodec(collections.BytesKey, collections.BytesKey, collections.BytesKey)),
	}
	schema, err := sb.Build()
	if err != nil {
		panic(err)
	}
	k.Schema = schema
	return k
}

func now(ctx context.Context) int64 { return sdk.UnwrapSDKContext(ctx).BlockTime().Unix() }

func chainID(ctx context.Context) string { return sdk.UnwrapSDKContext(ctx).ChainID() }

func emit(ctx context.Context, event proto.Message) error {
	return events.Emit(ctx, event)
}
