// SPDX-License-Identifier: Apache-2.0

// Package keeper holds vaults and the deals of their keys.
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
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// Dependencies are the keepers this module may call.
type Dependencies struct {
	Device   types.DeviceKeeper
	Operator types.OperatorKeeper
}

// Keeper of the vault module.
type Keeper struct {
	Dependencies
	addresses address.Codec
	authority string

	Schema collections.Schema

	Params        collections.Item[types.Params]                                // → parameters
	Vaults        collections.Map[[]byte, types.Vault]                          // vault id → vault
	Deals         collections.Map[collections.Pair[[]byte, uint32], types.Deal] // (vault, share generation) → deal
	Shreddings    collections.Map[[]byte, types.Shredding]                      // vault id → shredding
	VaultsByOwner collections.KeySet[collections.Pair[[]byte, []byte]]          // (owner address, vault), derived
}

// NewKeeper declares the state; it panics if two collections share a prefix.
func NewKeeper(
	cdc codec.BinaryCodec, storeService store.KVStoreService, addresses address.Codec, keepers Dependencies, authority string,
) Keeper {
	sb := collections.NewSchemaBuilder(storeService)
	k := Keeper{
		Dependencies: keepers,
		addresses:    addresses,
		authority:    authority,
		Params:       collections.NewItem(sb, types.ParamsPrefix, "params", codec.CollValue[types.Params](cdc)),
		Vaults:       collections.NewMap(sb, types.VaultsPrefix, "vaults", collections.BytesKey, codec.CollValue[types.Vault](cdc)),
		Deals: collections.NewMap(sb, types.DealsPrefix, "deals", collections.PairKeyCodec(collections.BytesKey, collections.Uint32Key),
			codec.CollValue[types.Deal](cdc)),
		Shreddings: collections.NewMap(sb, types.ShreddingsPrefix, "shreddings", collections.BytesKey, codec.CollValue[types.Shredding](cdc)),
		VaultsByOwner: collections.NewKeySet(sb, types.VaultsByOwnerPrefix, "vaults_by_owner",
			collections.PairKeyCodec(collections.BytesKey, collections.BytesKey)),
	}
	schema, err := sb.Build()
	if err != nil {
		panic(err)
	}
	k.Schema = schema
	return k
}

func now(ctx context.Context) int64 { return sdk.UnwrapSDKContext(ctx).BlockTime().Unix() }

func emit(ctx context.Context, event proto.Message) error {
	return events.Emit(ctx, event)
}
