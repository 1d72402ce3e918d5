// SPDX-License-Identifier: Apache-2.0

// Package keeper holds release orders, the trustees' receipts and the disputes over them.
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
	"github.com/aceso-network/aceso/chain/x/release/types"
)

// Dependencies are the keepers this module may call.
type Dependencies struct {
	Record   types.RecordKeeper
	Vault    types.VaultKeeper
	Consent  types.ConsentKeeper
	Operator types.OperatorKeeper
	Bank     types.BankKeeper
}

// Keeper of the release module.
type Keeper struct {
	Dependencies
	addresses address.Codec
	authority string

	Schema collections.Schema

	Params      collections.Item[types.Params]                                   // → parameters
	Orders      collections.Map[[]byte, types.ReleaseOrder]                      // order id → order
	Progress    collections.Map[[]byte, types.OrderProgress]                     // order id → progress
	Receipts    collections.Map[collections.Pair[[]byte, uint32], types.Receipt] // (order, place) → receipt
	Disputes    collections.Map[[]byte, types.Dispute]                           // dispute id → dispute
	ByVault     collections.KeySet[collections.Pair[[]byte, []byte]]             // (vault, order), derived
	ByRecipient collections.KeySet[collections.Pair[[]byte, []byte]]             // (recipient address, order), derived
	Open        collections.KeySet[collections.Pair[int64, []byte]]              // (deadline, order) of orders without a stored outcome, derived
	OpenShares  collections.KeySet[collections.Triple[[]byte, int64, []byte]]    // (vault, deadline, order) of such orders by an owner, derived
	ByOrder     collections.KeySet[collections.Pair[[]byte, []byte]]             // (order, dispute), derived
	Undecided   collections.KeySet[collections.Pair[int64, []byte]]              // (end of window, dispute) of undecided disputes, derived
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
		Orders:       collections.NewMap(sb, types.OrdersPrefix, "orders", collections.BytesKey, codec.CollValue[types.ReleaseOrder](cdc)),
		Progress:     collections.NewMap(sb, types.ProgressPrefix, "progress", collections.BytesKey, codec.CollValue[types.OrderProgress](cdc)),
		Receipts: collections.NewMap(sb, types.ReceiptsPrefix, "receipts", collections.PairKeyCodec(collections.BytesKey, collections.Uint32Key),
			codec.CollValue[types.Receipt](cdc)),
		Disputes:    collections.NewMap(sb, types.DisputesPrefix, "disputes", collections.BytesKey, codec.CollValue[types.Dispute](cdc)),
		ByVault:     collections.NewKeySet(sb, types.ByVaultPrefix, "by_vault", pair),
		ByRecipient: collections.NewKeySet(sb, types.ByRecipientPrefix, "by_recipient", pair),
		Open:        collections.NewKeySet(sb, types.OpenPrefix, "open", collections.PairKeyCodec(collections.Int64Key, collections.BytesKey)),
		OpenShares: collections.NewKeySet(sb, types.OpenSharesPrefix, "open_shares",
			collections.TripleKeyCodec(collections.BytesKey, collections.Int64Key, collections.BytesKey)),
		ByOrder:   collections.NewKeySet(sb, types.ByOrderPrefix, "by_order", pair),
		Undecided: collections.NewKeySet(sb, types.UndecidedPrefix, "undecided", collections.PairKeyCodec(collections.Int64Key, collections.BytesKey)),
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
