// SPDX-License-Identifier: Apache-2.0

// Package keeper counts what devices, relayers and trustees earn, mints the emission and divides payments.
package keeper

import (
	"context"

	"github.com/cosmos/gogoproto/proto"

	"cosmossdk.io/collections"
	"cosmossdk.io/core/address"
	"cosmossdk.io/core/store"
	errorsmod "cosmossdk.io/errors"

	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/aceso-network/aceso/chain/internal/events"
	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// Dependencies are the modules this one may call.
type Dependencies struct {
	Bank         types.BankKeeper
	Distribution types.DistributionKeeper
}

// Keeper of the reward module.
type Keeper struct {
	authority string
	addresses address.Codec
	keepers   Dependencies
	account   sdk.AccAddress

	Schema   collections.Schema
	Params   collections.Item[types.Params]
	Accruals collections.Map[collections.Triple[uint64, []byte, []byte], types.Accrual] // (epoch, device, owner) → weight
	Trustees collections.Map[collections.Pair[uint64, []byte], types.TrusteeAccrual]    // (epoch, trustee) → active
	Claimed  collections.Map[collections.Triple[uint64, int32, []byte], types.Claimed]  // (epoch, role, address) → paid
	Mints    collections.Map[uint64, types.EpochMint]                                   // epoch → its emission
	Supply   collections.Item[types.Supply]
	Origin   collections.Item[int64] // unix seconds at which epoch 0 began

	Totals   collections.Map[collections.Pair[uint64, int32], uint64]           // (epoch, patient or trustee) → weight of all; derived
	Weights  collections.Map[collections.Triple[[]byte, uint64, int32], uint64] // (address, epoch, role) → weight; derived
	ByDevice collections.KeySet[collections.Triple[[]byte, uint64, []byte]]     // (device, epoch, owner); derived
	ByOwner  collections.KeySet[collections.Triple[[]byte, uint64, []byte]]     // (owner, epoch, device); derived
}

// NewKeeper opens the module's store; authority is the gov module's address.
func NewKeeper(cdc codec.BinaryCodec, storeService store.KVStoreService, addressCodec address.Codec, keepers Dependencies, authority string) Keeper {
	sb := collections.NewSchemaBuilder(storeService)
	byName := collections.TripleKeyCodec(collections.BytesKey, collections.Uint64Key, collections.BytesKey)
	k := Keeper{
		authority: authority, addresses: addressCodec, keepers: keepers, account: authtypes.NewModuleAddress(types.ModuleName),
		Params: collections.NewItem(sb, types.ParamsKey, "params", codec.CollValue[types.Params](cdc)),
		Accruals: collections.NewMap(sb, types.AccrualsPrefix, "accruals",
			collections.TripleKeyCodec(collections.Uint64Key, collections.BytesKey, collections.BytesKey), codec.CollValue[types.Accrual](cdc)),
		Trustees: collections.NewMap(sb, types.TrusteesPrefix, "trustees",
			collections.PairKeyCodec(collections.Uint64Key, collections.BytesKey), codec.CollValue[types.TrusteeAccrual](cdc)),
		Claimed: collections.NewMap(sb, types.ClaimedPrefix, "claimed",
			collections.TripleKeyCodec(collections.Uint64Key, collections.Int32Key, collections.BytesKey), codec.CollValue[types.Claimed](cdc)),
		Mints:  collections.NewMap(sb, types.MintsPrefix, "mints", collections.Uint64Key, codec.CollValue[types.EpochMint](cdc)),
		Supply: collections.NewItem(sb, types.SupplyKey, "supply", codec.CollValue[types.Supply](cdc)),
		Origin: collections.NewItem(sb, types.OriginKey, "origin", collections.Int64Value),
		Totals: collections.NewMap(sb, types.TotalsPrefix, "totals", collections.PairKeyCodec(collections.Uint64Key, collections.Int32Key), collections.Uint64Value),
		Weights: collections.NewMap(sb, types.WeightsPrefix, "weights",
			collections.TripleKeyCodec(collections.BytesKey, collections.Uint64Key, collections.Int32Key), collections.Uint64Value),
		ByDevice: collections.NewKeySet(sb, types.ByDevicePrefix, "by_device", byName),
		ByOwner:  collections.NewKeySet(sb, types.ByOwnerPrefix, "by_owner", byName),
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

func (k Keeper) addressBytes(address string) ([]byte, error) {
	decoded, err := k.addresses.StringToBytes(address)
	if err != nil {
		return nil, errorsmod.Wrapf(types.ErrAddressRefused, "address: got %q, wanted bech32 of an account", address)
	}
	return decoded, nil
}
